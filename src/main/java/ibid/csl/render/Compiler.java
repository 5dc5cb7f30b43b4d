package ibid.csl.render;

import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the elements of a style for one area, in which options on names are inherited. Macros are compiled once; those
 * that call themselves are refused. Not thread-safe.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#inheritable-name-options">inheritance</a>
 */
public final class Compiler {
    /** Macros that call macros; published styles go 12 deep. */
    private static final int MAX_CALLS = 60;

    private final String source;
    private final XmlElement style;
    private final Sheet sheet;
    private final Area area;
    private final XmlElement root;
    private final Map<String, String> overrides;
    private final Map<String, XmlElement> macros = new HashMap<>();
    private final Map<String, Renderer> compiled = new HashMap<>();
    private final Deque<String> calls = new ArrayDeque<>();

    /**
     * @param source what messages call the style
     * @param root {@code citation} or {@code bibliography}
     * @param overrides options that go before those of names themselves
     */
    public Compiler(
            String source, XmlElement style, Sheet sheet, Area area, XmlElement root, Map<String, String> overrides) {
        this.source = source;
        this.style = style;
        this.sheet = sheet;
        this.area = area;
        this.root = root;
        this.overrides = Map.copyOf(overrides);
        for (XmlElement child : style.children()) {
            if (child.is("macro")) {
                macros.putIfAbsent(child.attribute("name"), child);
            }
        }
    }

    Sheet sheet() {
        return sheet;
    }

    Area area() {
        return area;
    }

    /** The children of an element, in their order. */
    List<Renderer> children(XmlElement parent) throws CslException {
        List<Renderer> children = new ArrayList<>(parent.children().size());
        for (XmlElement child : parent.children()) {
            children.add(element(child));
        }
        return List.copyOf(children);
    }

    Renderer element(XmlElement element) throws CslException {
        return switch (element.name()) {
            case "text" -> text(element);
            case "names" -> NamesElement.of(element, this);
            case "date" -> DateElement.of(element, this);
            case "number" -> NumberElement.of(element, this);
            case "label" -> LabelElement.of(element, this);
            case "group" -> new GroupElement(children(element), Look.of(element), element.attribute("delimiter"));
            case "choose" -> ChooseElement.of(element, this);
            default -> throw error(element, "unknown element <" + element.name() + ">; remove it or correct its name");
        };
    }

    private Renderer text(XmlElement element) throws CslException {
        if (element.has("macro")) {
            return new MacroText(macro(element, element.attribute("macro")), Look.of(element));
        }
        if (element.has("variable")) {
            return VariableText.of(element, this);
        }
        if (element.has("term")) {
            return TermText.of(element);
        }
        if (element.has("value")) {
            return new ValueText(element.attribute("value"), Look.of(element));
        }
        throw error(element, "<text> says nothing to print; give it a variable, a macro, a term or a value");
    }

    /** The macro of that name, compiled. */
    Renderer macro(XmlElement caller, String name) throws CslException {
        Renderer known = compiled.get(name);
        if (known != null) {
            return known;
        }
        XmlElement macro = macros.get(name);
        if (macro == null) {
            throw error(caller, "there is no macro '" + name + "'; correct the name or add the macro");
        }
        if (calls.contains(name)) {
            throw error(caller, "the macro '" + name + "' calls itself; a style like that never ends");
        }
        if (calls.size() >= MAX_CALLS) {
            throw error(caller, "macros call each other more than " + MAX_CALLS + " deep; no style needs that");
        }
        calls.push(name);
        Renderer renderer = new Sequence(children(macro));
        calls.pop();
        compiled.put(name, renderer);
        return renderer;
    }

    /** An option of a name element, inherited from citation or bibliography and from the style; null if nobody has it. */
    @Nullable
    String option(XmlElement element, String attribute, String inherited) {
        String override = overrides.get(inherited);
        if (override != null) {
            return override;
        }
        if (element.has(attribute)) {
            return element.attribute(attribute);
        }
        return root.has(inherited)
                ? root.attribute(inherited)
                : style.has(inherited) ? style.attribute(inherited) : null;
    }

    CslException error(XmlElement at, String message) {
        return new CslException(source + ":" + at.line() + ": " + message);
    }
}
