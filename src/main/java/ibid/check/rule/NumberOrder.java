package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Finding;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A numbered list that is not in the order in which the text first cites it. Lists in another order are left alone. */
final class NumberOrder extends NamedRule {
    NumberOrder() {
        super("CIT006", "number-order", Severity.WARNING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Map<String, CitationMention> first = firstCitations(subject);
        int next = 0;
        int early = 0;
        Map<Reference, String> told = new HashMap<>();
        List<Reference> references = subject.library().references();
        Map<String, Integer> places = new HashMap<>();
        for (Reference reference : references) {
            places.put(reference.id(), places.size());
        }
        for (Map.Entry<String, CitationMention> citation : first.entrySet()) {
            int place = places.getOrDefault(citation.getKey(), next);
            if (place < next) {
                early++;
                told.put(references.get(place), "first cited after " + next + ", which stands behind it");
            }
            next = Math.max(next, place + 1);
        }
        boolean ordered = early * 10 <= first.size();
        told.forEach((reference, message) -> {
            if (ordered) {
                findings.accept(finding(reference, message));
            }
        });
    }

    private static Map<String, CitationMention> firstCitations(Subject subject) {
        Map<String, CitationMention> first = new java.util.LinkedHashMap<>();
        for (CitationMention mention : subject.mentions()) {
            for (Cite cite : mention.cites()) {
                if (cite.kind() == Cite.Kind.NUMBER && cite.match() == Cite.Match.EXACT) {
                    cite.referenceIds().forEach(id -> first.putIfAbsent(id, mention));
                }
            }
        }
        return first;
    }
}
