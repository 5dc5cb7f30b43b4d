package ibid.style;

import ibid.csl.xml.XmlElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A style cut down to what prints one reference: of each {@code choose} the branch that applies, of the macros those that
 * are called. citeproc-java takes variables that a substitute printed for absent ones in later conditions, ignores some
 * conditions, and reads macros that no bibliography calls; here it finds none of these.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#choose">choose</a>
 */
final class Branches {
    private static final Pattern NUMERIC = Pattern.compile("\\p{L}*\\d+\\p{L}*(?:\\s*[,&\\-–]\\s*\\p{L}*\\d+\\p{L}*)*");

    private final Map<String, ?> item;

    private Branches(Map<String, ?> item) {
        this.item = item;
    }

    /**
     * The part of a style that prints an item.
     *
     * @param part of the bibliography, {@code layout} or {@code sort}
     * @param item the values of {@link ItemData}
     */
    static XmlElement taken(XmlElement style, String part, Map<String, ?> item) {
        Branches branches = new Branches(item);
        XmlElement bibliography = style.child("bibliography").orElseThrow();
        XmlElement taken = bibliography.withChildren(
                branches.children(bibliography.child(part).map(List::of).orElse(List.of())));
        Map<String, XmlElement> macros = new HashMap<>();
        style.children().stream().filter(child -> child.is("macro")).forEach(m -> macros.put(m.attribute("name"), m));
        List<XmlElement> needed = new ArrayList<>(List.of(taken));
        Deque<XmlElement> unread = new ArrayDeque<>(needed);
        while (!unread.isEmpty()) {
            XmlElement element = unread.pop();
            element.children().forEach(unread::push);
            XmlElement called = macros.remove(element.attribute("macro"));
            if (called != null) {
                XmlElement macro = called.withChildren(branches.children(called.children()));
                needed.add(macro);
                unread.push(macro);
            }
        }
        return style.withChildren(needed);
    }

    /** What the conditions can tell of an item: items with equal facts take the same branches. */
    static Map<String, Object> facts(Map<String, ?> item) {
        Branches branches = new Branches(item);
        Map<String, Object> facts = new HashMap<>();
        for (String variable : item.keySet()) {
            facts.put(
                    variable, branches.holds("is-numeric", variable) || branches.holds("is-uncertain-date", variable));
        }
        facts.put("type", String.valueOf(item.get("type")));
        return facts;
    }

    /** The children with each {@code choose} replaced by what stands in the branch that applies. */
    private List<XmlElement> children(List<XmlElement> children) {
        List<XmlElement> taken = new ArrayList<>(children.size());
        for (XmlElement child : children) {
            if (child.is("choose")) {
                taken.addAll(children(branch(child)));
            } else {
                taken.add(child.children().isEmpty() ? child : child.withChildren(children(child.children())));
            }
        }
        return taken;
    }

    private List<XmlElement> branch(XmlElement choose) {
        for (XmlElement branch : choose.children()) {
            if (branch.is("else") || applies(branch)) {
                return branch.children();
            }
        }
        return List.of();
    }

    private boolean applies(XmlElement condition) {
        int tests = 0;
        int held = 0;
        for (Map.Entry<String, String> attribute : condition.attributes().entrySet()) {
            if (attribute.getKey().equals("match")) {
                continue;
            }
            for (String value : attribute.getValue().strip().split("\\s+")) {
                tests++;
                held += holds(attribute.getKey(), value) ? 1 : 0;
            }
        }
        return switch (condition.attribute("match")) {
            case "any" -> held > 0;
            case "none" -> held == 0;
            default -> held == tests;
        };
    }

    /** Positions, locators and ambiguity are for citations, never for bibliographies. */
    private boolean holds(String test, String value) {
        return switch (test) {
            case "type" -> value.equals(item.get("type"));
            case "variable" -> item.containsKey(value.equals("page-first") ? "page" : value);
            case "is-numeric" ->
                NUMERIC.matcher(String.valueOf(item.get(value))).matches();
            case "is-uncertain-date" ->
                item.get(value) instanceof Map<?, ?> date && Boolean.TRUE.equals(date.get("circa"));
            default -> false;
        };
    }
}
