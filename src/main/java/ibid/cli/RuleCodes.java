package ibid.cli;

import ibid.check.rule.Rules;
import java.util.List;
import java.util.Optional;

/** The codes of rules as users write them: whole, or the beginning of several. */
final class RuleCodes {
    private RuleCodes() {}

    /** The complaint about the first of the codes that no rule's code begins with. */
    static Optional<String> complaint(List<String> codes) {
        return codes.stream()
                .filter(code -> Rules.ALL.stream().noneMatch(rule -> rule.code().startsWith(code)))
                .map(code -> "no rule's code begins with '" + code + "'; ibid rules lists them")
                .findFirst();
    }
}
