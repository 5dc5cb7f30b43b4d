package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One journal in two spellings; the one that is rarer, or came later, is told. */
final class JournalSpelling extends NamedRule {
    JournalSpelling() {
        super("STY012", "journal-spelling", Severity.WARNING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Map<String, Map<String, List<Reference>>> spellings = new LinkedHashMap<>();
        for (Reference reference : subject.library().references()) {
            String journal = reference.text(Field.CONTAINER_TITLE);
            if (reference.type() == ItemType.ARTICLE_JOURNAL && !journal.isEmpty()) {
                spellings
                        .computeIfAbsent(Folding.letters(journal), key -> new LinkedHashMap<>())
                        .computeIfAbsent(journal, key -> new ArrayList<>())
                        .add(reference);
            }
        }
        spellings.values().forEach(forms -> tell(forms, subject, findings));
    }

    private void tell(Map<String, List<Reference>> forms, Subject subject, Consumer<Finding> findings) {
        String usual = "";
        int most = 0;
        for (Map.Entry<String, List<Reference>> form : forms.entrySet()) {
            if (form.getValue().size() > most) {
                usual = form.getKey();
                most = form.getValue().size();
            }
        }
        for (Map.Entry<String, List<Reference>> form : forms.entrySet()) {
            for (Reference reference : form.getKey().equals(usual) ? List.<Reference>of() : form.getValue()) {
                Written written = Written.of(reference, subject);
                Fix fix = Fix.unsafe(written.replace(Field.CONTAINER_TITLE, form.getKey(), written.written(usual)));
                findings.accept(
                        finding(reference, "the journal is '" + form.getKey() + "' here, '" + usual + "' elsewhere")
                                .with(fix));
            }
        }
    }
}
