package ibid.check;

import ibid.model.Finding;
import ibid.model.Silenced;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs rules over what is checked, and tells what a user wants to hear of.
 *
 * @param rules in any order
 */
public record Checks(List<Rule> rules, Policy policy) {
    private static final Comparator<Finding> FILE_ORDER = Comparator.<Finding>comparingInt(
                    finding -> finding.origin().line())
            .thenComparingInt(finding -> finding.origin().span().start())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::reference)
            .thenComparing(Finding::message);

    public Checks {
        rules = List.copyOf(rules);
    }

    /**
     * All findings, each once, in the order of the file.
     *
     * @param read what was found while the file was read
     */
    public Told run(Subject subject, SourceText source, List<Finding> read) {
        Set<Finding> found = new LinkedHashSet<>();
        read.forEach(finding -> found.add(completed(finding, subject)));
        for (Rule rule : rules) {
            if (policy.selection().includes(rule.code())) {
                rule.check(subject, found::add);
            }
        }
        return told(found, new Ignores(source, subject.library(), subject.today()));
    }

    private Finding completed(Finding read, Subject subject) {
        return rules.stream()
                .filter(rule -> rule.code().equals(read.rule()))
                .findFirst()
                .map(rule -> rule.completed(read, subject))
                .orElse(read);
    }

    private Told told(Set<Finding> found, Ignores ignores) {
        List<Finding> told = new ArrayList<>();
        List<Silenced> silenced = new ArrayList<>();
        for (Finding finding : found) {
            policy.told(finding).ifPresent(wanted -> {
                Optional<String> reason = ignores.silence(wanted);
                if (reason.isPresent()) {
                    silenced.add(new Silenced(wanted, true, reason.get()));
                } else {
                    told.add(wanted);
                }
            });
        }
        ignores.report(
                policy.selection()::includes, finding -> policy.told(finding).ifPresent(told::add));
        told.sort(FILE_ORDER);
        silenced.sort(Comparator.comparing(Silenced::finding, FILE_ORDER));
        return new Told(told, silenced);
    }
}
