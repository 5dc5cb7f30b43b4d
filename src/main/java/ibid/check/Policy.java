package ibid.check;

import ibid.model.Finding;
import ibid.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user wants to hear of.
 *
 * @param severities of rules whose findings matter more, or less, than the rules think
 * @param allowed codes, or beginnings of codes, that are not told of a reference, by its key
 */
public record Policy(Selection selection, Map<String, Severity> severities, Map<String, List<String>> allowed) {
    public static final Policy ALL = new Policy(Selection.ALL, Map.of(), Map.of());

    public Policy {
        severities = Map.copyOf(severities);
        allowed = Map.copyOf(allowed);
    }

    /** The finding as it is told; empty if nobody wants to hear of it. */
    Optional<Finding> told(Finding finding) {
        boolean wanted = selection.includes(finding.rule())
                && allowed.getOrDefault(finding.reference(), List.of()).stream().noneMatch(finding.rule()::startsWith);
        return wanted ? Optional.of(weighed(finding)) : Optional.empty();
    }

    private Finding weighed(Finding finding) {
        return finding.with(severities.getOrDefault(finding.rule(), finding.severity()));
    }
}
