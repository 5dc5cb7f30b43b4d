package ibid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.find.ReferenceFinder;
import ibid.find.synthesis.MadeArticle;
import ibid.model.Article;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.parse.TaggedXmlException;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.read.Readers;
import ibid.text.Folding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That a finder can be made of tagged references, and that it finds the lists of articles it has not seen. */
class ListTrainingTest {
    private static final int TRAINED_ON = 150;
    private static final int FOUND_IN = 40;

    @Test
    void aFewArticlesTeachWhatListsLookLike() throws IOException, TaggedXmlException, ReadException {
        List<List<Segment>> references = references();
        ReferenceFinder finder = new ReferenceFinder(new ListTraining(references, 1, line -> {}).train(TRAINED_ON));
        ListTraining others = new ListTraining(references, 2, line -> {});
        int right = 0;
        int all = 0;
        for (int i = 0; i < FOUND_IN; i++) {
            MadeArticle made = others.article(i);
            List<String> gold = keys(made.references().stream());
            List<String> found = found(finder, made);
            all += gold.size() + found.size();
            found.removeIf(key -> !gold.remove(key));
            right += found.size();
        }
        double f1 = 2.0 * right / all;
        assertTrue(f1 > 0.75, "F1 " + f1);
    }

    private static List<String> found(ReferenceFinder finder, MadeArticle made) throws ReadException {
        byte[] content = made.content().getBytes(StandardCharsets.UTF_8);
        Article article = Readers.read(made.name(), content, Companions.NONE);
        return keys(finder.find(article).stream()
                .flatMap(list -> list.entries().stream())
                .map(entry -> entry.text().replaceFirst("^(\\[[^\\]]*\\]|\\(?\\d+[.)]?) ?", "")));
    }

    private static List<String> keys(Stream<String> references) {
        return new ArrayList<>(references.map(Folding::letters).toList());
    }

    private static List<List<Segment>> references() throws IOException, TaggedXmlException {
        List<List<Segment>> references = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "fixtures", "tagged"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                references.addAll(TaggedXml.read(file.toString(), Files.newBufferedReader(file)));
            }
        }
        return references;
    }
}
