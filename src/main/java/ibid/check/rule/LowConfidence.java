package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A printed reference of which it is not sure what is what. Found only if it is asked for, as it takes so long to tell. */
final class LowConfidence extends NamedRule {
    /** Of the fields below it, less than half are right. */
    private static final double SURE = 0.5;

    LowConfidence() {
        super(Subject.LOW_CONFIDENCE, "low-confidence", Severity.INFO);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (Reference reference : subject.library().references()) {
            String doubtful = subject.confidence(reference).entrySet().stream()
                    .filter(field -> field.getValue() < SURE && reference.has(field.getKey()))
                    .map(field -> field.getKey().name() + " '" + reference.text(field.getKey()) + "'")
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!doubtful.isEmpty()) {
                findings.accept(finding(reference, "perhaps not read rightly: " + doubtful));
            }
        }
    }
}
