package ibid.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.Library;
import ibid.model.Reference;
import ibid.normalise.CitationKeys;
import ibid.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibCorpusTest {
    /** At the start of a line, or where another entry ends. */
    private static final Pattern HEAD = Pattern.compile(
            "(?im)(?:^[ \\t\\ufeff]*|^\\})@(?! *(?:string|comment|preamble|include|xdata|set)[ \\t\\n]*[{(]) *[a-z0-9_-]+[ \\t\\n]*[{(]");

    private final BibTeX bibtex = new BibTeX();

    private Library read(SourceText file) {
        return bibtex.read(file, finding -> {});
    }

    /** Entry by entry, by its line: none is lost, none is made up. */
    @Test
    void readsEveryEntryHead() throws IOException {
        for (SourceText file : BibCorpus.files()) {
            List<Integer> heads = new ArrayList<>();
            Matcher head = HEAD.matcher(file.text());
            while (head.find()) {
                heads.add(file.lineOf(file.text().indexOf('@', head.start())));
            }
            List<Integer> read = read(file).references().stream()
                    .map(reference -> reference.origin().line())
                    .toList();
            assertEquals(heads, read, file.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "biblatex"})
    void readsBackWhatItWrites(String name) throws IOException, FormatException {
        Format format = Formats.byName(name).orElseThrow();
        for (SourceText file : BibCorpus.files()) {
            List<Reference> library = CitationKeys.assign(read(file)).references();
            String written = format.write(new Library(library));
            List<Reference> back = format.read(SourceText.of("written", written), finding -> {})
                    .references();
            assertEquals(library.size(), back.size(), file.name());
            for (int i = 0; i < back.size(); i++) {
                Reference expected = library.get(i);
                assertEquals(expected, back.get(i).withOrigin(expected.origin()), file.name());
            }
            assertEquals(written, format.write(new Library(back)), file.name());
        }
    }
}
