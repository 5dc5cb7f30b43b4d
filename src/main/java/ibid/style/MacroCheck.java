package ibid.style;

import ibid.csl.xml.XmlElement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds macros that would keep a processor busy for ever: those that call themselves, that do not exist, or that call
 * each other so often that one reference would take minutes.
 */
final class MacroCheck {
    /** How deep macros may call each other. */
    private static final int MAX_CALLS = 100;

    /** Elements rendered for one reference if every branch were the longest; the largest published style has 3,047. */
    private static final long MAX_WEIGHT = 200_000;

    private final String source;
    private final Map<String, XmlElement> macros = new HashMap<>();
    private final Map<String, Long> weights = new HashMap<>();
    private final Set<String> calling = new LinkedHashSet<>();

    private MacroCheck(String source, XmlElement style) {
        this.source = source;
        for (XmlElement child : style.children()) {
            if (child.is("macro")) {
                macros.put(child.attribute("name"), child);
            }
        }
    }

    /** @throws StyleException naming the file, the line and the macro */
    static void check(String source, XmlElement style) throws StyleException {
        MacroCheck check = new MacroCheck(source, style);
        for (XmlElement child : style.children()) {
            String name = child.attribute("name");
            if (!child.is("macro")) {
                check.weight(child);
            } else if (!check.weights.containsKey(name)) {
                check.enter(child, name, child);
            }
        }
    }

    private long weight(XmlElement element) throws StyleException {
        long sum = 1 + calledWeight(element);
        long longest = 0;
        for (XmlElement child : element.children()) {
            long weight = weight(child);
            sum += weight;
            longest = Math.max(longest, weight);
        }
        long weight = element.is("choose") ? 1 + longest : sum;
        if (weight > MAX_WEIGHT) {
            throw error(element, "the macros called here expand to more than " + MAX_WEIGHT + " elements");
        }
        return weight;
    }

    private long calledWeight(XmlElement element) throws StyleException {
        String name = element.attribute("macro");
        if (name.isEmpty()) {
            return 0;
        }
        Long known = weights.get(name);
        if (known != null) {
            return known;
        }
        XmlElement macro = macros.get(name);
        if (macro == null) {
            throw error(element, "macro '" + name + "' is not defined; define it or correct the name");
        }
        return enter(element, name, macro);
    }

    private long enter(XmlElement caller, String name, XmlElement macro) throws StyleException {
        if (calling.size() >= MAX_CALLS) {
            throw error(caller, "macros call each other more than " + MAX_CALLS + " deep");
        }
        if (!calling.add(name)) {
            throw error(
                    caller, "macro '" + name + "' calls itself (" + String.join(" → ", calling) + " → " + name + ")");
        }
        long weight = weight(macro);
        calling.remove(name);
        weights.put(name, weight);
        return weight;
    }

    private StyleException error(XmlElement at, String message) {
        return new StyleException(source + ":" + at.line() + ": " + message);
    }
}
