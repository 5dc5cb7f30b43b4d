package ibid.style;

import ibid.csl.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites a style so that citeproc-java 3.5.2 prints what the style means, as far as that can be had from outside. Each
 * rule answers a fault of that processor; {@link Finish} completes those that need the printed text.
 */
final class Repairs {
    private static final Map<String, Character> NUMBER_FORMS = Map.of(
            "ordinal", Marks.ORDINAL,
            "long-ordinal", Marks.LONG_ORDINAL,
            "roman", Marks.ROMAN);

    private static final Set<String> RANGES =
            Set.of("issue", "volume", "number", "collection-number", "chapter-number", "number-of-volumes", "edition");

    private final XmlElement style;
    private final Map<String, XmlElement> dates;

    private Repairs(XmlElement style, Map<String, XmlElement> dates) {
        this.style = style;
        this.dates = dates;
    }

    /** @param dates the localized date formats by their form */
    static XmlElement ofStyle(XmlElement style, Map<String, XmlElement> dates) {
        return new Repairs(style, dates).apply(style);
    }

    static XmlElement ofLocale(XmlElement locale) {
        return new Repairs(locale, Map.of()).apply(locale);
    }

    private XmlElement apply(XmlElement original) {
        XmlElement element = original.is("date") ? explicitDate(original) : original;
        List<XmlElement> children = new ArrayList<>(element.children().size());
        for (XmlElement child : element.children()) {
            children.add(apply(child));
        }
        XmlElement copy = sentenceCase(currentName(element.withChildren(children)));
        return switch (copy.name()) {
            case "text" -> ranges(withoutPeriods(copy.has("term") ? titleCase(copy) : copy));
            case "number" -> number(copy);
            case "label" -> singular(titleCase(copy));
            case "date-part" -> copy.attribute("form").equals("ordinal") ? marked(copy, Marks.DAY_ORDINAL) : copy;
            case "date" -> copy.has("form") ? copy : delimited(copy);
            case "names" -> eachName(inherit(copy, "delimiter", "names-delimiter"));
            case "name" -> inherit(inherit(firstOfEachPart(copy), "delimiter", "name-delimiter"), "form", "name-form");
            case "term" -> quote(copy);
            case "substitute" -> copy.withChildren(ownNames(copy.children()));
            default -> copy;
        };
    }

    /** CSL 1.0.2 renamed a variable that is known by its old name there. */
    private static XmlElement currentName(XmlElement element) {
        String variables = element.attribute("variable");
        return variables.contains("event-title")
                ? element.with("variable", variables.replace("event-title", "event"))
                : element;
    }

    /** Sentence case is unknown there; titles mostly come in it, so the first letter is what matters. */
    private static XmlElement sentenceCase(XmlElement element) {
        return element.attribute("text-case").equals("sentence")
                ? element.with("text-case", "capitalize-first")
                : element;
    }

    /** The language of the reference decides there about terms as well, which are in the style's. */
    private static XmlElement titleCase(XmlElement term) {
        return term.attribute("text-case").equals("title") ? term.with("text-case", "capitalize-first") : term;
    }

    /** {@code strip-periods} is ignored on texts. */
    private static XmlElement withoutPeriods(XmlElement text) {
        return text.attribute("strip-periods").equals("true")
                ? text.with("prefix", text.attribute("prefix") + Marks.NO_PERIODS)
                        .with("suffix", Marks.END + text.attribute("suffix"))
                : text;
    }

    private static XmlElement ranges(XmlElement text) {
        return RANGES.contains(text.attribute("variable")) ? marked(text, Marks.RANGE) : text;
    }

    /** Forms of numbers are ignored. */
    private static XmlElement number(XmlElement number) {
        Character form = NUMBER_FORMS.get(number.attribute("form"));
        return form == null ? ranges(number) : marked(number, form);
    }

    private static XmlElement marked(XmlElement element, char mark) {
        return element.with("suffix", mark + element.attribute("suffix"));
    }

    /** {@code plural="never"} is ignored on labels: the term alone is in the singular. */
    private static XmlElement singular(XmlElement label) {
        String variable = label.attribute("variable");
        if (!label.attribute("plural").equals("never") || variable.isEmpty() || variable.equals("locator")) {
            return label;
        }
        Map<String, String> attributes = new LinkedHashMap<>(label.attributes());
        attributes.remove("variable");
        attributes.remove("plural");
        attributes.put("term", variable);
        XmlElement term = XmlElement.of("text", attributes, List.of());
        XmlElement condition = XmlElement.of("if", Map.of("variable", variable), List.of(withoutPeriods(term)));
        return XmlElement.of("choose", Map.of(), List.of(condition));
    }

    /** What a style changes in a localized date is ignored, so the date is spelt out. */
    private XmlElement explicitDate(XmlElement date) {
        XmlElement localized = dates.get(date.attribute("form"));
        if (localized == null || date.children().isEmpty()) {
            return date;
        }
        Map<String, XmlElement> changes = new HashMap<>();
        date.children().forEach(part -> changes.put(part.attribute("name"), part));
        String wanted = date.attribute("date-parts");
        List<XmlElement> parts = new ArrayList<>();
        for (XmlElement part : localized.children()) {
            String name = part.attribute("name");
            if (wanted.isEmpty() || List.of(wanted.split("-")).contains(name)) {
                Map<String, String> attributes = new LinkedHashMap<>(part.attributes());
                attributes.putAll(changes.getOrDefault(name, part).attributes());
                parts.add(XmlElement.of("date-part", attributes, List.of()));
            }
        }
        XmlElement explicit = date.without("form").without("date-parts").withChildren(parts);
        return localized.has("delimiter") ? explicit.with("delimiter", localized.attribute("delimiter")) : explicit;
    }

    /** The delimiter of a date is ignored: it goes to the less significant neighbour, which is absent first. */
    private static XmlElement delimited(XmlElement date) {
        String delimiter = date.attribute("delimiter");
        List<XmlElement> parts = new ArrayList<>(date.children());
        for (int i = 1; i < parts.size() && !delimiter.isEmpty(); i++) {
            XmlElement before = parts.get(i - 1);
            XmlElement part = parts.get(i);
            if (significance(part) < significance(before)) {
                parts.set(i, part.with("prefix", delimiter + part.attribute("prefix")));
            } else {
                parts.set(i - 1, before.with("suffix", before.attribute("suffix") + delimiter));
            }
        }
        return date.withChildren(parts);
    }

    private static int significance(XmlElement part) {
        return List.of("day", "month", "year").indexOf(part.attribute("name"));
    }

    /** A delimiter is printed for names that are absent, but not for absent parts of a group. */
    private static XmlElement eachName(XmlElement names) {
        String[] variables = names.attribute("variable").split("\\s+");
        if (variables.length < 2 || names.child("substitute").isPresent() || !names.has("delimiter")) {
            return names;
        }
        List<XmlElement> each = new ArrayList<>();
        for (String variable : variables) {
            each.add(XmlElement.of("names", Map.of("variable", variable), names.children()));
        }
        return XmlElement.of("group", names.without("variable").attributes(), each);
    }

    /** These attributes are not inherited from the style or its bibliography. */
    private XmlElement inherit(XmlElement element, String attribute, String inherited) {
        XmlElement bibliography = style.child("bibliography").orElse(style);
        XmlElement from = bibliography.has(inherited) ? bibliography : style;
        return element.has(attribute) || !from.has(inherited)
                ? element
                : element.with(attribute, from.attribute(inherited));
    }

    /** A published style says twice how to print a family name, which is refused. */
    private static XmlElement firstOfEachPart(XmlElement name) {
        Set<String> seen = new HashSet<>();
        return name.withChildren(name.children().stream()
                .filter(part -> !part.is("name-part") || seen.add(part.attribute("name")))
                .toList());
    }

    /** A published locale opens inner quotes with a comma; every comma is taken for one then. */
    private static XmlElement quote(XmlElement term) {
        boolean isComma =
                term.attribute("name").equals("open-inner-quote") && term.text().equals(",");
        return isComma ? new XmlElement(term.name(), term.attributes(), List.of(), "‚", term.line()) : term;
    }

    /** Names inside a substitute lose their own children, in a group they keep them. */
    private static List<XmlElement> ownNames(List<XmlElement> substitutes) {
        List<XmlElement> wrapped = new ArrayList<>();
        for (XmlElement substitute : substitutes) {
            boolean hasOwn = substitute.is("names") && !substitute.children().isEmpty();
            wrapped.add(hasOwn ? XmlElement.of("group", Map.of(), List.of(substitute)) : substitute);
        }
        return wrapped;
    }
}
