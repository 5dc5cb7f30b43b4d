package ibid.csl.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All people that are cited, so that two with the same family name are told apart by initials, and two with the same
 * initials by their given names.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#disambiguation">
 *     givenname-disambiguation-rule</a>
 */
public final class GivenNames {
    /** How far given names are used: {@code givenname-disambiguation-rule}. */
    public enum Rule {
        NONE(false, false),
        ALL_NAMES(false, false),
        ALL_NAMES_WITH_INITIALS(false, true),
        PRIMARY_NAME(true, false),
        PRIMARY_NAME_WITH_INITIALS(true, true),
        BY_CITE(false, false);

        private final boolean isPrimary;
        private final boolean isInitials;

        Rule(boolean isPrimary, boolean isInitials) {
            this.isPrimary = isPrimary;
            this.isInitials = isInitials;
        }

        public static Rule of(String name) {
            return switch (name) {
                case "all-names" -> ALL_NAMES;
                case "all-names-with-initials" -> ALL_NAMES_WITH_INITIALS;
                case "primary-name" -> PRIMARY_NAME;
                case "primary-name-with-initials" -> PRIMARY_NAME_WITH_INITIALS;
                default -> BY_CITE;
            };
        }

        boolean isInitials() {
            return isInitials;
        }
    }

    private final Rule rule;

    /** Family name → initials → given names. */
    private final Map<String, Map<String, Set<String>>> people = new HashMap<>();

    public GivenNames(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    private boolean isGlobal() {
        return rule != Rule.NONE && rule != Rule.BY_CITE;
    }

    /** Whether a name at that place is compared with those of other references. */
    boolean compares(int position) {
        return isGlobal() && !(rule.isPrimary && position > 0);
    }

    void add(String family, String initials, String given, int position) {
        if (compares(position)) {
            people.computeIfAbsent(family, absent -> new HashMap<>(2))
                    .computeIfAbsent(initials, absent -> new HashSet<>(2))
                    .add(given);
        }
    }

    /**
     * How much of the given name is needed: 0 nothing, 1 initials, 2 all.
     *
     * @param usual what the style prints anyway
     */
    int level(String family, String initials, int position, int usual, boolean hasInitials) {
        Map<String, Set<String>> namesakes = people.get(family);
        if (namesakes == null || !namesakes.containsKey(initials) || (rule.isPrimary && position > 0)) {
            return usual;
        }
        boolean hasNamesakes = namesakes.size() > 1;
        if (rule.isInitials) {
            return hasNamesakes ? 1 : 0;
        }
        boolean isSameInitials = namesakes.getOrDefault(initials, Set.of()).size() > 1;
        return isSameInitials || (hasNamesakes && !hasInitials) ? 2 : hasNamesakes ? 1 : usual;
    }
}
