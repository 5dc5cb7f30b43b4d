package ibid.cli;

import ibid.check.Rule;
import ibid.check.rule.Rules;
import ibid.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codes of rules as users write them: whole, or the beginning of several. */
final class RuleCodes {
    private static final int FAMILY = 3;
    private static final int SLIPS = 3;

    private RuleCodes() {}

    /** The complaint about the first of the codes that no rule's code begins with. */
    static Optional<String> complaint(List<String> codes) {
        return codes.stream()
                .filter(code -> Rules.ALL.stream().noneMatch(rule -> rule.code().startsWith(code)))
                .map(code -> "no rule's code begins with '" + code + "'; " + advice(code))
                .findFirst();
    }

    /** What to write instead of what no rule has for its code or name. */
    static String advice(String codeOrName) {
        Optional<Rule> named = Rules.find(codeOrName);
        Optional<String> meant = named.isPresent() ? named.map(Rule::code) : nearest(codeOrName);
        return meant.map(code -> "did you mean " + code + "?").orElse("ibid rules lists them");
    }

    private static Optional<String> nearest(String codeOrName) {
        String code = codeOrName.toUpperCase(Locale.ROOT);
        String name = codeOrName.toLowerCase(Locale.ROOT);
        Optional<String> family = Rules.ALL.stream()
                .map(rule -> rule.code().substring(0, FAMILY))
                .filter(code::equals)
                .findFirst();
        return family.isPresent()
                ? family
                : Rules.ALL.stream()
                        .filter(rule -> isNear(rule.code(), code, 1) || isNear(rule.name(), name, SLIPS))
                        .map(rule -> isNear(rule.code(), code, 1) ? rule.code() : rule.code() + " " + rule.name())
                        .findFirst();
    }

    private static boolean isNear(String known, String word, int slips) {
        return EditDistance.between(known, word, slips) <= slips;
    }
}
