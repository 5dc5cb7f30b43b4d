package ibid.format;

import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * CSL-JSON 1.0.2. Read are an array of items, one item, an object with {@code items}, a citation object (the
 * {@code itemData} of its {@code citationItems}, as Zotero and Mendeley leave them in documents), and one item a line (JSON
 * Lines); an array is written. Members that CSL does not know are kept, those that are objects or arrays as their JSON.
 *
 * <p>{@code read(write(library))} equals the library, but for the empty parts of names and for text in fields of dates,
 * names or pages that these could have understood.
 *
 * @see <a href="https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json">schema</a>
 */
public final class CslJson implements Format {
    private static final int LOOKED_AT = 1 << 16;
    private static final Field<?> CUSTOM = Field.of("custom");

    @Override
    public String name() {
        return "csl-json";
    }

    @Override
    public String suffix() {
        return "json";
    }

    /** Text that begins as an object, or an array of objects, does; or a file named .json that begins with a bracket. */
    @Override
    public boolean recognises(SourceText source) {
        String text = source.head(LOOKED_AT);
        String name = source.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".csljson");
        String start = "\\A\\ufeff?\\s*+" + (named ? "(?:[\\[{]|\\z)" : "(?:\\[\\s*+(?:\\{|\\]\\s*+\\z)|\\{\\s*+\")");
        return Pattern.compile(start).matcher(text).find();
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        return new CslJsonReader(source, findings).read();
    }

    /** An array of items, indented by two spaces; dates and single names on one line each. */
    @Override
    public String write(Library library) {
        return CslJsonWriter.array(library);
    }

    /**
     * The reference with how sure each of its fields is, 0 to 1, as {@code "custom": {"confidence": {"title": 0.97}}}:
     * two decimals, rounded down, so that nothing is called certain.
     *
     * @see <a href="https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json">custom</a>
     */
    public static Reference withConfidence(Reference reference, Map<Field<?>, Double> confidence) {
        return reference.withVerbatim(CUSTOM, CslJsonWriter.confidence(confidence));
    }

    /** One item on one line, without a line end, as in JSON Lines. */
    public static String writeItem(Reference reference) {
        return CslJsonWriter.line(reference);
    }
}
