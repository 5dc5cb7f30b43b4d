package ibid.csl.render;

import ibid.csl.text.NumberValue;
import ibid.csl.xml.XmlElement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code name}, own and inherited.
 *
 * @param and {@code text}, {@code symbol} or empty
 * @param initializeWith what stands behind an initial, null if names are not initialized
 * @param asSortOrder {@code first}, {@code all} or empty
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#name">name</a>
 */
record NameStyle(
        String and,
        String delimiter,
        Precedes beforeLast,
        Precedes beforeEtAl,
        int min,
        int useFirst,
        int subsequentMin,
        int subsequentUseFirst,
        boolean useLast,
        String form,
        boolean initialize,
        @Nullable String initializeWith,
        String asSortOrder,
        String sortSeparator,
        Look look,
        Look family,
        Look given) {
    /** When the delimiter stands before the last name. */
    enum Precedes {
        CONTEXTUAL,
        ALWAYS,
        NEVER,
        AFTER_INVERTED_NAME;

        static Precedes of(@Nullable String name) {
            return name == null || name.isEmpty()
                    ? CONTEXTUAL
                    : valueOfOr(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        private static Precedes valueOfOr(String name) {
            for (Precedes value : values()) {
                if (value.name().equals(name)) {
                    return value;
                }
            }
            return CONTEXTUAL;
        }
    }

    static NameStyle of(XmlElement name, Compiler compiler) {
        int min = number(compiler.option(name, "et-al-min", "et-al-min"));
        int useFirst = number(compiler.option(name, "et-al-use-first", "et-al-use-first"));
        int laterMin = number(compiler.option(name, "et-al-subsequent-min", "et-al-subsequent-min"));
        int laterFirst = number(compiler.option(name, "et-al-subsequent-use-first", "et-al-subsequent-use-first"));
        return new NameStyle(
                text(compiler.option(name, "and", "and"), ""),
                text(compiler.option(name, "delimiter", "name-delimiter"), ", "),
                Precedes.of(compiler.option(name, "delimiter-precedes-last", "delimiter-precedes-last")),
                Precedes.of(compiler.option(name, "delimiter-precedes-et-al", "delimiter-precedes-et-al")),
                min,
                useFirst,
                laterMin > 0 ? laterMin : min,
                laterFirst >= 0 ? laterFirst : useFirst,
                "true".equals(compiler.option(name, "et-al-use-last", "et-al-use-last")),
                text(compiler.option(name, "form", "name-form"), "long"),
                !"false".equals(compiler.option(name, "initialize", "initialize")),
                compiler.option(name, "initialize-with", "initialize-with"),
                text(compiler.option(name, "name-as-sort-order", "name-as-sort-order"), ""),
                text(compiler.option(name, "sort-separator", "sort-separator"), ", "),
                Look.of(name),
                part(name, "family"),
                part(name, "given"));
    }

    /** A published style says twice how to print a family name; the first counts. */
    private static Look part(XmlElement name, String part) {
        for (XmlElement child : name.children()) {
            if (child.is("name-part") && child.attribute("name").equals(part)) {
                return Look.of(child);
            }
        }
        return Look.NONE;
    }

    private static String text(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static int number(@Nullable String value) {
        boolean isNumber = value != null && NumberValue.isArabic(value);
        return isNumber ? Integer.parseInt(value) : -1;
    }

    int min(boolean isSubsequent) {
        return isSubsequent ? subsequentMin : min;
    }

    int useFirst(boolean isSubsequent) {
        return isSubsequent ? subsequentUseFirst : useFirst;
    }

    /** How much of a given name is printed: 0 nothing, 1 initials, 2 all. */
    int usualLevel() {
        return !form.equals("long") ? 0 : initializeWith != null ? 1 : 2;
    }

    boolean isInverted(int position) {
        return asSortOrder.equals("all") || (asSortOrder.equals("first") && position == 0);
    }
}
