package ibid.style;

import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where particles and suffixes stand in a name that is printed family name first: "Eyck, Jan van" and "King, M. L., Jr."
 * citeproc-java always leaves them with the family name. So marks are set around them and behind family and given names
 * of the few references that have any, and from the printed text it is seen where they belong.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#name-particles">name particles</a>
 */
final class NameParts {
    private NameParts() {}

    static boolean has(Reference reference) {
        return reference.fields().values().stream()
                .anyMatch(value ->
                        value instanceof Names names && names.list().stream().anyMatch(NameParts::has));
    }

    private static boolean has(Name name) {
        return !name.droppingParticle().isEmpty()
                || !name.nonDroppingParticle().isEmpty()
                || !name.suffix().isEmpty();
    }

    /**
     * The reference as it is sorted: dropping particles do not count, others do only where they stay in front.
     *
     * @param demoted whether the style puts non-dropping particles behind the given name in sorting
     */
    static Reference forSorting(Reference reference, boolean demoted) {
        Map<Field<?>, Value> fields = new LinkedHashMap<>(reference.fields());
        fields.replaceAll((field, value) -> value instanceof Names names ? forSorting(names, demoted) : value);
        return new Reference(reference.id(), reference.type(), fields, reference.origin());
    }

    private static Names forSorting(Names names, boolean demoted) {
        List<Name> list = new ArrayList<>();
        for (Name name : names.list()) {
            list.add(new Name(
                    name.family(),
                    name.given(),
                    "",
                    demoted ? "" : name.nonDroppingParticle(),
                    name.suffix(),
                    name.literal()));
        }
        return new Names(list, names.others());
    }

    /** The style with a mark behind each given name. */
    static XmlElement rewrite(XmlElement element) {
        List<XmlElement> children = new ArrayList<>(element.children().size());
        for (XmlElement child : element.children()) {
            children.add(rewrite(child));
        }
        if (element.is("names") && needsName(element)) {
            children.add(0, rewrite(XmlElement.of("name", Map.of(), List.of())));
        }
        if (element.is("name") && children.stream().noneMatch(NameParts::isGiven)) {
            children.add(rewrite(XmlElement.of("name-part", Map.of("name", "given"), List.of())));
        }
        XmlElement copy = element.withChildren(children);
        return isGiven(copy) ? copy.with("suffix", copy.attribute("suffix") + Marks.AFTER_GIVEN_NAME) : copy;
    }

    /** A {@code names} in a substitute has the children of the one around it unless it has its own. */
    private static boolean needsName(XmlElement names) {
        return names.child("name").isEmpty() && !names.children().isEmpty();
    }

    private static boolean isGiven(XmlElement part) {
        return part.is("name-part") && part.attribute("name").equals("given");
    }

    /** The printed text with particles and suffixes of inverted names behind the given name. */
    static String place(String text) {
        return new Placing(text).run();
    }

    /** Marks of places, which stand alone. */
    static boolean isPlace(char c) {
        return c == Marks.AFTER_GIVEN_NAME || c == Marks.BEFORE_FAMILY_NAME || c == Marks.AFTER_FAMILY_NAME;
    }

    private static final class Placing {
        private final String text;
        private final StringBuilder placed;
        private final StringBuilder waiting = new StringBuilder();

        /** Whether a family name has begun and the given name is still to come. */
        private boolean isInverted;

        private boolean inName;

        Placing(String text) {
            this.text = text;
            this.placed = new StringBuilder(text.length());
        }

        String run() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if ((c == Marks.PARTICLE || c == Marks.BEFORE_FAMILY_NAME) && !inName) {
                    inName = true;
                    isInverted = !endsWithGivenName() && goesOnWithGivenName(i);
                }
                if (c == Marks.PARTICLE || c == Marks.NAME_SUFFIX) {
                    int end = text.indexOf(Marks.END, i);
                    part(text.substring(i + 1, end), c == Marks.PARTICLE ? " " : separator(end + 1));
                    i = end;
                } else {
                    place(c);
                }
            }
            return placed.toString();
        }

        /** In its place stood a space, too: before a particle another one, which is folded, before a suffix its only one. */
        private void part(String part, String separator) {
            if (isInverted) {
                waiting.append(separator).append(part);
                boolean behindFamilyName = placed.toString().endsWith(Marks.AFTER_FAMILY_NAME + " ");
                placed.setLength(placed.length() - (behindFamilyName ? 1 : 0));
            } else {
                placed.append(part);
            }
        }

        private void place(char c) {
            if (c == Marks.AFTER_GIVEN_NAME) {
                placed.append(waiting);
                waiting.setLength(0);
            }
            inName &= c != Marks.AFTER_FAMILY_NAME;
            placed.append(c);
        }

        private boolean goesOnWithGivenName(int from) {
            int i = text.indexOf(Marks.AFTER_FAMILY_NAME, from) + 1;
            while (i > 0 && i < text.length() && !isPlace(text.charAt(i)) && text.charAt(i) != Marks.PARTICLE) {
                i++;
            }
            return i > 0 && i < text.length() && text.charAt(i) == Marks.AFTER_GIVEN_NAME;
        }

        private boolean endsWithGivenName() {
            for (int i = placed.length() - 1; i >= 0; i--) {
                char c = placed.charAt(i);
                if (c == Marks.AFTER_GIVEN_NAME || !(c == ' ' || Marks.isMark(c))) {
                    return c == Marks.AFTER_GIVEN_NAME;
                }
            }
            return false;
        }

        /** What stands between family and given name, {@code ", "} in most styles. */
        private String separator(int from) {
            StringBuilder separator = new StringBuilder();
            for (int i = from; i < text.length() && !Character.isLetterOrDigit(text.charAt(i)); i++) {
                separator.append(Marks.isMark(text.charAt(i)) ? "" : text.charAt(i));
            }
            return separator.toString();
        }
    }
}
