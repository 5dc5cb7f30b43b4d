package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.text.Edit;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers a list anew, and the citations of it with it. Where it is not sure what a citation would become, nothing is
 * renumbered at all.
 */
final class Renumbering {
    private static final Pattern NUMBER = Pattern.compile("^\\s*[\\[(]?(\\d{1,4})[\\]).]");

    private final Subject subject;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private Renumbering(Subject subject) {
        this.subject = subject;
    }

    static Fix of(Subject subject, int[] numbers) {
        Renumbering renumbering = new Renumbering(subject);
        boolean sure = renumbering.list(numbers) && renumbering.citations();
        return sure ? Fix.safe(renumbering.edits) : Fix.NONE;
    }

    private boolean list(int[] old) {
        List<Reference> references = subject.library().references();
        Set<Integer> seen = new HashSet<>();
        int next = 0;
        for (int i = 0; i < old.length; i++) {
            boolean another = i > 0
                    && !references.get(i).origin().equals(references.get(i - 1).origin());
            next += i == 0 || another ? 1 : 0;
            boolean repeated = another && !seen.add(old[i]);
            if (old[i] < 1 || (repeated && cites()) || !renumber(references.get(i), old[i], next)) {
                return false;
            }
        }
        return true;
    }

    /** Citations of a number that stands twice could mean either. */
    private boolean cites() {
        return subject.mentions().stream()
                .flatMap(mention -> mention.cites().stream())
                .anyMatch(cite -> cite.kind() == Cite.Kind.NUMBER);
    }

    private boolean renumber(Reference reference, int old, int number) {
        numbers.put(reference.id(), number);
        Written written = Written.of(reference, subject);
        Matcher printed = NUMBER.matcher(written.text());
        boolean found = printed.find() && printed.group(1).equals(Integer.toString(old));
        if (found && old != number) {
            edits.add(new Edit(written.place(printed.start(1), printed.end(1)), Integer.toString(number)));
        }
        return found;
    }

    private boolean citations() {
        for (CitationMention mention : subject.mentions()) {
            for (Cite cite : mention.cites()) {
                if (cite.kind() == Cite.Kind.NUMBER && !renumber(cite)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean renumber(Cite cite) {
        String id = cite.referenceIds().size() == 1 ? cite.referenceIds().get(0) : "";
        String number = String.valueOf(numbers.get(id));
        if (number.equals(cite.label())) {
            return true;
        }
        SourceText source = Written.source(subject);
        Span span = cite.span();
        boolean alone = span.end() <= source.length() && source.substring(span).equals(cite.label());
        if (alone && numbers.containsKey(id)) {
            edits.add(new Edit(span, number));
        }
        return alone && numbers.containsKey(id);
    }
}
