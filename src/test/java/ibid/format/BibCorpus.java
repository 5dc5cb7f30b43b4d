package ibid.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ibid.text.Decoding;
import ibid.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The .bib files that people have, where they are at hand. */
public final class BibCorpus {
    private static final Path FOLDER = Path.of("..", "shared", "bib");

    private BibCorpus() {}

    /** All of them; the test is skipped if they are not there. */
    public static List<SourceText> files() throws IOException {
        List<SourceText> files = new ArrayList<>();
        for (String part : new String[] {"real", "fixtures"}) {
            assumeTrue(Files.isDirectory(FOLDER.resolve(part)), "needs " + FOLDER.resolve(part));
            try (Stream<Path> paths = Files.list(FOLDER.resolve(part))) {
                for (Path path : paths.filter(file -> file.toString().endsWith(".bib"))
                        .sorted()
                        .toList()) {
                    files.add(Decoding.decode(part + "/" + path.getFileName(), Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }
}
