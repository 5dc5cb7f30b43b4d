package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The same work twice, by its DOI or by title, first author and year. */
final class DuplicateReference extends NamedRule {
    /** Works with the same beginning are compared with that many before them, so that time stays linear. */
    private static final int COMPARED = 16;

    DuplicateReference() {
        super("DUP001", "duplicate-reference", Severity.ERROR);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Map<String, List<Reference>> alike = new HashMap<>();
        for (Reference reference : subject.library().references()) {
            List<Reference> before = alike.computeIfAbsent(SameWork.bucket(reference), key -> new ArrayList<>());
            sameIn(before, reference)
                    .ifPresent(other -> findings.accept(
                            finding(reference, "the same work as " + Texts.named(other, subject) + "; keep one of them")
                                    .with(Merging.of(other, reference, subject))));
            before.add(reference);
        }
    }

    private static Optional<Reference> sameIn(List<Reference> before, Reference reference) {
        return reference.text(Field.TITLE).isEmpty()
                ? Optional.empty()
                : before.subList(Math.max(0, before.size() - COMPARED), before.size()).stream()
                        .filter(other -> SameWork.is(other, reference))
                        .findFirst();
    }
}
