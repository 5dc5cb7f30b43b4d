package ibid.style;

import ibid.csl.xml.XmlElement;
import ibid.model.Names;
import ibid.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the style's "et al." behind names that were cut off in the source. CSL shortens a list by its length alone, so
 * for such a reference the style is told to print as many names as there are, and "et al." for one more.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#et-al-abbreviation">et-al abbreviation</a>
 */
final class CutOffNames {
    private static final String MIN = "et-al-min";
    private static final String USE_FIRST = "et-al-use-first";

    private final Map<String, Integer> known;
    private final int min;
    private final int useFirst;

    private CutOffNames(XmlElement style, Map<String, Integer> known) {
        XmlElement bibliography = style.child("bibliography").orElse(style);
        this.known = known;
        this.min = number(bibliography, MIN, number(style, MIN, Integer.MAX_VALUE));
        this.useFirst = number(bibliography, USE_FIRST, number(style, USE_FIRST, Integer.MAX_VALUE));
    }

    /** How many names are known of each list that was cut off, by variable. */
    static Map<String, Integer> of(Reference reference) {
        Map<String, Integer> known = new HashMap<>();
        reference.fields().forEach((field, value) -> {
            if (value instanceof Names names && names.others() && !names.list().isEmpty()) {
                known.put(field.name(), names.list().size());
            }
        });
        return known;
    }

    /** The style for references with such lists. */
    static XmlElement rewrite(XmlElement style, Map<String, Integer> known) {
        return known.isEmpty() ? style : new CutOffNames(style, known).rewrite(style);
    }

    private XmlElement rewrite(XmlElement element) {
        List<XmlElement> children = new ArrayList<>(element.children().size());
        for (XmlElement child : element.children()) {
            children.add(rewrite(child));
        }
        int names = element.is("names") ? knownNames(element) : 0;
        if (names > 0 && element.child("name").isEmpty()) {
            children.add(0, XmlElement.of("name", Map.of(), List.of()));
        }
        for (int i = 0; names > 0 && i < children.size(); i++) {
            children.set(i, children.get(i).is("name") ? limited(children.get(i), names) : children.get(i));
        }
        return element.withChildren(children);
    }

    /** How many names are known of the first list that the element prints; 0 if that was not cut off. */
    private int knownNames(XmlElement names) {
        List<String> variables =
                new ArrayList<>(List.of(names.attribute("variable").split("\\s+")));
        for (XmlElement other :
                names.child("substitute").map(XmlElement::children).orElse(List.of())) {
            if (other.is("names") && other.children().isEmpty()) {
                variables.addAll(List.of(other.attribute("variable").split("\\s+")));
            }
        }
        return variables.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .orElse(0);
    }

    private XmlElement limited(XmlElement name, int names) {
        boolean styleCutsEarlier = names + 1 >= number(name, MIN, min);
        int first = styleCutsEarlier ? Math.min(names, number(name, USE_FIRST, useFirst)) : names;
        return name.with(MIN, Integer.toString(names + 1)).with(USE_FIRST, Integer.toString(first));
    }

    private static int number(XmlElement element, String attribute, int otherwise) {
        String text = element.attribute(attribute).strip();
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
