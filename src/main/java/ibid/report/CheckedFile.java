package ibid.report;

import ibid.model.Finding;
import ibid.model.Fingerprints;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that was checked.
 *
 * @param source its text; for binary formats the text that its reader extracted
 * @param isText whether the lines of the source are those of the file
 * @param references in the order of the file
 * @param findings in the order of their places
 */
public record CheckedFile(SourceText source, boolean isText, List<Printed> references, List<Finding> findings) {
    /** A reference, and how it is printed. */
    public record Printed(Reference reference, String text) {}

    public CheckedFile {
        references = List.copyOf(references);
        findings = List.copyOf(findings);
    }

    /** As the user named it; {@code -} is standard input. */
    String name() {
        return source.name();
    }

    /** From the working directory if it lies below it, with slashes, as servers of code know files. */
    String path() {
        return path(name());
    }

    /** The path of the file so named. */
    public static String path(String name) {
        if (name.equals("-")) {
            return "stdin";
        }
        try {
            Path here = Path.of("").toAbsolutePath();
            Path file = here.resolve(name).normalize();
            String path = (file.startsWith(here) ? here.relativize(file) : file).toString();
            return path.replace('\\', '/');
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** The findings with all that says where and which they are. */
    List<Located> located() {
        List<String> fingerprints = Fingerprints.of(path(), findings);
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            located.add(new Located(this, finding, Place.of(this, finding.origin()), fingerprints.get(i)));
        }
        return located;
    }
}
