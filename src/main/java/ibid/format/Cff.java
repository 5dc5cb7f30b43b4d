package ibid.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * CITATION.cff, the Citation File Format 1.2.0. Read are the software or data set that the file is about, its
 * {@code preferred-citation}, and its {@code references}; written is a file of {@code references} alone.
 *
 * <p>{@code read(write(library))} equals the library: what the format has no key for stands in {@code notes}, line by line.
 *
 * @see <a href="https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md">schema guide</a>
 */
public final class Cff implements Format {
    private static final int LOOKED_AT = 1 << 14;
    /** With nothing in front of it but comments and other keys. */
    private static final Pattern VERSION = Pattern.compile(
            "\\A\\ufeff?(?:(?![\"']?cff-version)(?:[ \\t#-][^\\n]*+|[\"']?[\\w-]++[\"']?:[^\\n]*+|)\\n)*+[\"']?cff-version[\"']?:");
    /** Of a file that is about nothing but its references. */
    private static final String MESSAGE = "The references of this file are to be cited.";

    @Override
    public String name() {
        return "cff";
    }

    @Override
    public String suffix() {
        return "cff";
    }

    /** A file named so, or text with a line for the version of the format. */
    @Override
    public boolean recognises(SourceText source) {
        String head = source.head(LOOKED_AT);
        return source.name().toLowerCase(Locale.ROOT).endsWith(".cff")
                || VERSION.matcher(head).find();
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        Yaml.Tree tree = Yaml.read(source);
        if (!(tree.root() instanceof JsonObject root)) {
            throw new FormatException(
                    source.name() + ":1: not a CITATION.cff: expected keys such as 'cff-version: 1.2.0'");
        }
        List<Reference> references = new ArrayList<>();
        if (!YamlValues.text(root, "message").equals(MESSAGE)) {
            references.add(CffReader.reference(root, true, source.name(), tree.line(root)));
        }
        for (String name : List.of("preferred-citation", "references")) {
            for (JsonElement item : YamlValues.all(root, name)) {
                if (item instanceof JsonObject reference) {
                    references.add(CffReader.reference(reference, false, source.name(), tree.line(item)));
                }
            }
        }
        return new Library(references);
    }

    @Override
    public String write(Library library) {
        return "cff-version: 1.2.0\nmessage: " + MESSAGE
                + "\ntitle: References\nauthors:\n  - name: Authors of the references\n"
                + CffWriter.references(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return CffWriter.unsaid(reference).keySet();
    }
}
