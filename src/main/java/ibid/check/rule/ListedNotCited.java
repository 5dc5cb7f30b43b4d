package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A reference that the text never cites. Silent if it cites nothing: such a list is for further reading. */
final class ListedNotCited extends NamedRule {
    ListedNotCited() {
        super("CIT002", "listed-not-cited", Severity.WARNING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Set<String> cited = subject.mentions().stream()
                .flatMap(mention -> mention.referenceIds().stream())
                .collect(Collectors.toSet());
        Uncited uncited = new Uncited(subject);
        for (Reference reference : subject.library().references()) {
            if (!subject.mentions().isEmpty() && !cited.contains(reference.id()) && !uncited.isWanted(reference.id())) {
                findings.accept(finding(reference, "listed, but the text never cites it"));
            }
        }
    }
}
