package ibid.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a name that says exactly what is what, for names that their printed form would not give back:
 * {@code {non-dropping} {family}, {given} {dropping}, {suffix}} or {@code {literal}}; a backslash takes a brace literally.
 */
final class BracedNames {
    private BracedNames() {}

    static boolean isOne(String text) {
        return text.startsWith("{");
    }

    static String text(Name name) {
        if (name.isLiteral()) {
            return braced(name.literal());
        }
        String family = braced(name.nonDroppingParticle()) + " " + braced(name.family());
        return family + ", " + braced(name.given()) + " " + braced(name.droppingParticle()) + ", "
                + braced(name.suffix());
    }

    private static String braced(String part) {
        return "{" + part.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}") + "}";
    }

    /** The names, none if the text is not wholly in this form. */
    static List<Name> read(String text) {
        List<Name> names = new ArrayList<>();
        List<String> parts = new ArrayList<>(5);
        StringBuilder marks = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '{') {
                at = readPart(text, at + 1, parts);
                marks.append('{');
            } else {
                marks.append(text.charAt(at++));
            }
            if (at >= text.length() || text.charAt(at) == ';') {
                Name name = name(parts, marks.toString().strip());
                if (name == null) {
                    return List.of();
                }
                names.add(name);
                parts.clear();
                marks.setLength(0);
                at++;
            }
        }
        return names;
    }

    private static @Nullable Name name(List<String> parts, String marks) {
        if (marks.equals("{")) {
            return Name.literal(parts.get(0));
        }
        return marks.equals("{ {, { {, {")
                ? new Name(parts.get(1), parts.get(2), parts.get(3), parts.get(0), parts.get(4), "")
                : null;
    }

    private static int readPart(String text, int start, List<String> parts) {
        StringBuilder part = new StringBuilder();
        int at = start;
        while (at < text.length() && text.charAt(at) != '}') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            part.append(text.charAt(at++));
        }
        parts.add(part.toString());
        return at + 1;
    }
}
