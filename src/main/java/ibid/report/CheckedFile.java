package ibid.report;

import ibid.model.Finding;
import ibid.model.Fingerprints;
import ibid.model.Reference;
import ibid.model.Silenced;
import ibid.text.SourceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that was checked.
 *
 * @param source its text; for binary formats the text that its reader extracted
 * @param isText whether the lines of the source are those of the file
 * @param references in the order of the file
 * @param findings in the order of their places
 * @param silenced findings that nobody wants to hear of, but programs may want to know
 */
public record CheckedFile(
        SourceText source, boolean isText, List<Printed> references, List<Finding> findings, List<Silenced> silenced) {
    /**
     * A reference, and how it is printed.
     *
     * @param name what people call it: its key, or as a text would cite it
     */
    public record Printed(Reference reference, String name, String text) {}

    public CheckedFile {
        references = List.copyOf(references);
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
    }

    /** In which nothing is silenced. */
    public CheckedFile(SourceText source, boolean isText, List<Printed> references, List<Finding> findings) {
        this(source, isText, references, findings, List.of());
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
        return located(findings);
    }

    /** The findings that are silenced, in the order of {@link #silenced}. */
    List<Located> locatedSilenced() {
        List<Finding> all = new ArrayList<>(findings);
        silenced.forEach(each -> all.add(each.finding()));
        return located(all).subList(findings.size(), all.size());
    }

    private List<Located> located(List<Finding> all) {
        List<String> fingerprints = Fingerprints.of(path(), all);
        Map<String, String> names = new HashMap<>();
        references.forEach(printed -> names.putIfAbsent(printed.reference().id(), printed.name()));
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Finding finding = all.get(i);
            String name = names.getOrDefault(finding.reference(), finding.reference());
            located.add(new Located(this, finding, name, Place.of(this, finding.origin()), fingerprints.get(i)));
        }
        return located;
    }
}
