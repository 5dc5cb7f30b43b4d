package ibid.style;

import ibid.csl.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The macros of a style as they are rendered for sorting: names family name first, dates as digits from the year down.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#sorting">sorting</a>
 */
final class SortForms {
    private static final List<String> INHERITED = List.of("et-al-min", "et-al-use-first");

    private SortForms() {}

    /** @param keys the style's sort keys, which may shorten names in their own way */
    static XmlElement rewrite(XmlElement style, List<XmlElement> keys) {
        Map<String, String> limits = new LinkedHashMap<>();
        for (XmlElement key : keys) {
            copy(key, "names-min", limits, "et-al-min");
            copy(key, "names-use-first", limits, "et-al-use-first");
        }
        XmlElement sorting = rewrite(style, limits);
        XmlElement bibliography = style.child("bibliography").orElse(style);
        for (String attribute : INHERITED) {
            if (bibliography.has(attribute)) {
                sorting = sorting.with(attribute, bibliography.attribute(attribute));
            }
        }
        return sorting;
    }

    private static void copy(XmlElement from, String attribute, Map<String, String> to, String newAttribute) {
        if (from.has(attribute)) {
            to.put(newAttribute, from.attribute(attribute));
        }
    }

    private static XmlElement rewrite(XmlElement element, Map<String, String> limits) {
        if (element.is("date")) {
            return date(element);
        }
        List<XmlElement> children = new ArrayList<>(element.children().size());
        for (XmlElement child : element.children()) {
            children.add(rewrite(child, limits));
        }
        if (element.is("names")
                && element.child("name").isEmpty()
                && !element.children().isEmpty()) {
            children.add(0, name(XmlElement.of("name", Map.of(), List.of()), limits));
        }
        XmlElement copy = element.withChildren(children);
        return copy.is("name") ? name(copy, limits) : copy;
    }

    private static XmlElement name(XmlElement name, Map<String, String> limits) {
        XmlElement sorting = name.with("name-as-sort-order", "all").with("form", form(name));
        for (Map.Entry<String, String> limit : limits.entrySet()) {
            sorting = sorting.with(limit.getKey(), limit.getValue());
        }
        return sorting;
    }

    private static String form(XmlElement name) {
        return name.attribute("form").equals("count") ? "count" : "long";
    }

    private static XmlElement date(XmlElement date) {
        List<XmlElement> parts = new ArrayList<>();
        for (String part : List.of("year", "month", "day")) {
            if (printed(date, part)) {
                parts.add(XmlElement.of("date-part", Map.of("name", part, "form", "numeric-leading-zeros"), List.of()));
            }
        }
        return XmlElement.of("date", Map.of("variable", date.attribute("variable")), parts);
    }

    private static boolean printed(XmlElement date, String part) {
        String parts = date.attribute("date-parts");
        return date.has("form")
                ? parts.isEmpty() || parts.contains(part)
                : date.children().stream()
                        .anyMatch(child -> child.attribute("name").equals(part));
    }
}
