package ibid.check.rule;

import ibid.check.Subject;
import ibid.check.rule.BibFields.BibFieldPlace;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Fields that say nothing: those that are empty. Those given twice are found while a file is read. */
final class SpareField extends NamedRule {
    /** Nobody wrote a longer entry; to look it through once a field would take too long. */
    private static final int LONGEST = 50_000;

    SpareField() {
        super("BIB004", "duplicate-field", Severity.WARNING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (Reference reference : subject.library().references()) {
            Written written = Written.of(reference, subject);
            List<BibFieldPlace> empty = empty(written);
            if (!empty.isEmpty()) {
                String names = empty.stream().map(BibFieldPlace::name).collect(Collectors.joining("', '"));
                // One at a time: two neighbours share a comma.
                boolean one = empty.size() == 1;
                String message = one
                        ? "nothing in the field '" + names + "'; take it out"
                        : "nothing in the fields '" + names + "'; take them out";
                findings.accept(finding(reference, message).with(Fix.safe(written.remove(empty.get(0)))));
            }
        }
    }

    /** An empty URL is worse, and has a rule of its own. */
    private static List<BibFieldPlace> empty(Written written) {
        return written.fields().stream()
                .filter(field -> field.isEmpty(written.text()) && !field.name().equals("url"))
                .toList();
    }

    /** The later of two fields goes; that is safe only if both say the same. */
    @Override
    public Finding completed(Finding read, Subject subject) {
        Span entry = read.origin().span();
        if (entry.end() - entry.start() > LONGEST) {
            return read;
        }
        Written written = Written.of(read, subject);
        Map<String, String> values = new HashMap<>();
        for (BibFieldPlace field : written.fields()) {
            String value = field.value().of(written.text());
            String first = values.putIfAbsent(field.name(), value);
            if (first != null && read.message().contains("'" + field.name() + "'")) {
                return read.with(new Fix(first.equals(value), written.remove(field)));
            }
        }
        return read;
    }
}
