package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.output.Composer;
import ibid.csl.text.Markup;
import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code key}: what references are sorted by.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#sorting">sorting</a>
 */
public final class SortKey {
    private static final Map<String, String> OPTIONS =
            Map.of("names-min", "et-al-min", "names-use-first", "et-al-use-first", "names-use-last", "et-al-use-last");

    private final Renderer renderer;
    private final boolean isDescending;
    private final boolean isNumber;
    private final boolean isDate;

    private SortKey(Renderer renderer, XmlElement key) {
        this.renderer = renderer;
        this.isDescending = key.attribute("sort").equals("descending");
        this.isNumber = key.attribute("variable").equals("citation-number");
        this.isDate =
                !key.attribute("variable").isEmpty() && Variables.isDate(Variables.field(key.attribute("variable")));
    }

    /**
     * A key of a style.
     *
     * @param root {@code citation} or {@code bibliography}, whose options on names hold
     */
    public static SortKey of(String source, XmlElement key, XmlElement style, XmlElement root, Sheet sheet)
            throws CslException {
        Map<String, String> overrides = new HashMap<>();
        OPTIONS.forEach((own, option) -> {
            if (key.has(own)) {
                overrides.put(option, key.attribute(own));
            }
        });
        Compiler compiler = new Compiler(source, style, sheet, Area.SORT, root, overrides);
        return new SortKey(renderer(key, compiler), key);
    }

    private static Renderer renderer(XmlElement key, Compiler compiler) throws CslException {
        if (key.has("macro")) {
            return compiler.macro(key, key.attribute("macro"));
        }
        String variable = key.attribute("variable");
        if (variable.isEmpty()) {
            throw compiler.error(key, "<key> has neither a variable nor a macro; give it one");
        }
        Field<?> field = Variables.field(variable);
        if (Variables.isNames(field)) {
            XmlElement name = XmlElement.of("name", Map.of("form", "long", "name-as-sort-order", "all"), List.of());
            return compiler.element(XmlElement.of("names", Map.of("variable", variable), List.of(name)));
        }
        if (Variables.isDate(field)) {
            return compiler.element(XmlElement.of("date", Map.of("variable", variable), parts()));
        }
        return compiler.element(XmlElement.of("text", Map.of("variable", variable), List.of()));
    }

    private static List<XmlElement> parts() {
        return List.of(part("year"), part("month"), part("day"));
    }

    private static XmlElement part(String name) {
        return XmlElement.of("date-part", Map.of("name", name), List.of());
    }

    public boolean isDescending() {
        return isDescending;
    }

    /** Whether this is the number in the bibliography. */
    public boolean isNumber() {
        return isNumber;
    }

    public boolean isDate() {
        return isDate;
    }

    /** The key of a reference, empty if it has none. */
    public String of(Rendering rendering) {
        Box box = new Box();
        renderer.render(rendering, box);
        return Markup.strip(Composer.compose(box, rendering.sheet().quotes()).plain());
    }
}
