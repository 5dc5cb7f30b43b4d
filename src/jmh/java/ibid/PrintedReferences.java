package ibid;

import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.parse.TaggedXmlException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What benchmarks read: the lines of the file that {@code -Dlines=FILE} names, or else our own tagged references. */
final class PrintedReferences {
    private static final Path TAGGED = Path.of("src", "test", "resources", "fixtures", "tagged");

    private PrintedReferences() {}

    /** In an order that is always the same, but mixes languages and styles. */
    static List<String> lines() {
        String file = System.getProperty("lines", "");
        try {
            List<String> lines = file.isEmpty() ? tagged() : new ArrayList<>(Files.readAllLines(Path.of(file)));
            lines.removeIf(String::isBlank);
            Collections.shuffle(lines, new Random(1));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TaggedXmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tagged() throws IOException, TaggedXmlException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(TAGGED)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                try (Reader xml = Files.newBufferedReader(file)) {
                    for (List<Segment> segments : TaggedXml.read(file.toString(), xml)) {
                        lines.add(TaggedXml.printed(segments));
                    }
                }
            }
        }
        return lines;
    }
}
