package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Hayagriva's YAML, the bibliographies of Typst: a map of keys and entries, each entry perhaps with the {@code parent} it
 * appeared in.
 *
 * <p>{@code read(write(library))} equals the library: what Hayagriva has no field for stands in {@code note}, line by line.
 *
 * @see <a href="https://github.com/typst/hayagriva/blob/main/docs/file-format.md">the Hayagriva YAML file format</a>
 */
public final class Hayagriva implements Format {
    private static final int LOOKED_AT = 1 << 14;
    private static final String KEY =
            "(?:\"(?:[^\"\\\\\\n]|\\\\.){1,300}+\"|'[^'\\n]{1,300}+'|[\\p{L}\\p{N}][^\\s:]{0,200}[^\\n:]{0,80})";

    private static final String TYPE =
            "[ ]+type:[ \\t]*[\"']?(?:" + String.join("|", HayagrivaTable.NAMES) + ")[\"']?[ \\t]*(?:\\n|\\z)";

    private static final Pattern START = Pattern.compile(
            "\\A\\ufeff?(?:---[ \\t]*\\n)?(?:#[^\\n]*\\n|[ \\t]*\\n)*+" + KEY + ":[ \\t]*\\n(?:[ \\t]*\\n)*+(?:(?!"
                    + TYPE + ")[ ]+[^\\n]*+\\n)*+" + TYPE,
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "hayagriva";
    }

    @Override
    public String suffix() {
        return "yaml";
    }

    /** A map whose first entry is a map with a type. */
    @Override
    public boolean recognises(SourceText source) {
        String head = source.head(LOOKED_AT);
        return START.matcher(head).find();
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        return new Library(YamlItems.map(source, findings).stream()
                .map(item -> HayagrivaReader.reference(item, source.name()))
                .toList());
    }

    @Override
    public String write(Library library) {
        return HayagrivaWriter.write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return HayagrivaWriter.unsaid(reference).keySet();
    }
}
