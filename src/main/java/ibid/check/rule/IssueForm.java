package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Issues printed behind a word here and in brackets there. Unlike other forms they are told where none rules too: a list has
 * no reason to have two, and an editor has to choose one.
 */
final class IssueForm extends MinorityForm {
    private static final int FEWEST = 4;
    /** How the message calls each form. */
    private static final String FORM = "the issue ";

    private static final String WORD = "(?iu)(?<!\\p{L})(issue|iss|no|nr|num|núm|nº|n|heft|h|fasc)\\.?\\s?";

    IssueForm() {
        super("STY016", "mixed-issue-form", Severity.INFO);
    }

    /** What stands around the issue of an article in a journal, with the issue itself as an example of it. */
    @Override
    Optional<String> form(Reference reference, Subject subject) {
        String issue = reference.text(Field.ISSUE);
        String printed = subject.printed(reference);
        if (!issue.matches("\\d{1,3}") || !reference.has(Field.VOLUME) || printed.isEmpty()) {
            return Optional.empty();
        }
        if (Pattern.compile("\\(\\s?" + issue + "\\s?\\)").matcher(printed).find()) {
            return Optional.of(FORM + "in brackets");
        }
        Matcher word = Pattern.compile(WORD + issue + "(?!\\d)").matcher(printed);
        return word.find()
                ? Optional.of(FORM + "behind '" + word.group(1).toLowerCase(Locale.ROOT) + "'")
                : Optional.empty();
    }

    @Override
    List<Edit> edits(Reference reference, Subject subject, String ruling) {
        return List.of();
    }

    /** Told once, of the first reference that is unlike the one before it. */
    @Override
    void undecided(Map<Reference, String> forms, Consumer<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        forms.values().forEach(form -> counts.merge(form, 1, Integer::sum));
        if (forms.size() < FEWEST || counts.size() < 2) {
            return;
        }
        String first = forms.values().iterator().next();
        String all = forms.values().stream()
                .distinct()
                .map(form -> form.substring(FORM.length()) + " in " + counts.get(form))
                .collect(Collectors.joining(", "));
        forms.entrySet().stream()
                .filter(form -> !form.getValue().equals(first))
                .findFirst()
                .ifPresent(other -> findings.accept(
                        finding(other.getKey(), "mixed issue notation: " + all + " references; choose one form")));
    }
}
