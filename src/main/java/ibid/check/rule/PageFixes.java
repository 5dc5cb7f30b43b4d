package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Pages;
import ibid.model.Reference;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How pages are made to look like those of the other references. */
final class PageFixes {
    private static final String DASH = "-{1,3}|[\\u2010-\\u2015\\u2212]";
    private static final Pattern ANY = Pattern.compile("(?<=\\d)(?:" + DASH + ")(?=[a-zA-Z]?\\d)");
    private static final Pattern PREFIX = Pattern.compile("(?i)\\b(?:pp?|s|pages?)\\.?\\s?$");
    private static final Pattern SAMPLE = Pattern.compile("\\b(p?p)(\\.?\\s?)(?=\\d)");

    private PageFixes() {}

    /** Another dash between the pages. */
    static List<Edit> dash(Reference reference, Subject subject, String ruling) {
        Written written = Written.of(reference, subject);
        String dash = dash(ruling, written);
        Optional<Span> field = written.value(Field.PAGE);
        if (dash.isEmpty()) {
            return List.of();
        }
        return field.isPresent()
                ? written.replaceAll(ANY, old -> dash, field.get())
                : range(written, reference)
                        .map(range -> inRange(written, range, dash))
                        .orElse(List.of());
    }

    private static List<Edit> inRange(Written written, MatchResult range, String dash) {
        return range.group(1).equals(dash)
                ? List.of()
                : List.of(new Edit(written.place(range.start(1), range.end(1)), dash));
    }

    private static String dash(String ruling, Written written) {
        return switch (ruling) {
            case "a hyphen between pages" -> "-";
            case "a double hyphen between pages" -> "--";
            case "an en dash between pages" -> written.isData() ? "\u2013" : written.written("\u2013");
            case "an em dash between pages" -> "\u2014";
            default -> "";
        };
    }

    /** Where the pages are printed, if that is one place; its group is the dash. */
    private static Optional<MatchResult> range(Written written, Reference reference) {
        String first = reference.get(Field.PAGE).map(Pages::first).orElse("");
        Pattern range = Pattern.compile("(?<![\\w.])" + Pattern.quote(first) + "(" + DASH + ")[a-zA-Z]?\\d+(?!\\w)");
        List<MatchResult> found =
                range.matcher(written.text()).results().limit(2).toList();
        return first.isEmpty() || found.size() != 1 ? Optional.empty() : Optional.of(found.get(0));
    }

    /** "pp." put in front of the pages, or taken away. */
    static List<Edit> prefix(Reference reference, Subject subject, String ruling) {
        Written written = Written.of(reference, subject);
        Optional<MatchResult> range = range(written, reference);
        if (range.isEmpty()) {
            return List.of();
        }
        int at = range.get().start();
        Matcher prefix = PREFIX.matcher(written.text().substring(0, at));
        boolean prefixed = prefix.find();
        if (!ruling.startsWith("no ")) {
            return (prefixed ? Optional.<String>empty() : sample(subject))
                    .map(sample -> List.of(Edit.insert(written.place(at, at).start(), sample)))
                    .orElse(List.of());
        }
        return prefixed ? List.of(Edit.delete(written.place(prefix.start(), at))) : List.of();
    }

    /** What stands in front of a range of pages elsewhere in the list. */
    private static Optional<String> sample(Subject subject) {
        return subject.library().references().stream()
                .filter(reference -> PageForms.prefix(reference, subject)
                        .filter(form -> !form.startsWith("no "))
                        .isPresent())
                .map(reference -> SAMPLE.matcher(subject.printed(reference)))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
