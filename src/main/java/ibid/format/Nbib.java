package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NBIB, what PubMed exports and NLM calls the MEDLINE display. Full names are taken where there are any. Fields of PubMed's own
 * become {@code nbib-ad} and the like; what only tells of the record, such as when it was entered, is left out.
 *
 * <p>{@code read(write(library))} equals the library, but for white space around texts and in rows of it: what has no tag
 * stands in {@code GN}, the general note, line by line.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">MEDLINE/PubMed data element descriptions</a>
 */
public final class Nbib implements Format {
    private static final Pattern START = Pattern.compile("\\A\\ufeff?\\s*+([A-Z][A-Z0-9 ]{3})- ");

    @Override
    public String name() {
        return "nbib";
    }

    @Override
    public String suffix() {
        return "nbib";
    }

    /** A file named so, or text that begins with a record. */
    @Override
    public boolean recognises(SourceText source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        Matcher start = START.matcher(source.text());
        return name.endsWith(".nbib")
                || (start.find() && NbibTable.isKnown(start.group(1).strip()));
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        return NbibRecords.read(source, findings);
    }

    /** A record an item, one tag a line, an empty line between records. */
    @Override
    public String write(Library library) {
        return NbibRecords.write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return NbibRecords.unsaid(reference).keySet();
    }
}
