package ibid.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Runs the common commands once, for the launcher to have the Java machine remember what they load. */
final class WarmUp {
    private static final String REFERENCE =
            "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, 27(3), 379-423.";

    private WarmUp() {}

    /** @param args articles */
    public static void main(String[] args) {
        run("parse");
        run("parse", "--to", "tagged-xml");
        for (String article : args) {
            run("format", article);
            run("convert", article, "--to", "bibtex");
            run("convert", article, "--to", "csl-json");
        }
    }

    private static void run(String... args) {
        InputStream in = new ByteArrayInputStream(REFERENCE.getBytes(StandardCharsets.UTF_8));
        new Main(in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream()).run(args);
    }
}
