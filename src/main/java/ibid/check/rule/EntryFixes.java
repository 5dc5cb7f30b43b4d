package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.text.Edit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the end of a printed reference, and the DOI that often stands there, are made to look like those of the others. */
final class EntryFixes {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:\\bdoi\\s?:?\\s?)?https?://(?:dx\\.)?doi\\.org/|\\bdoi\\s?:?\\s?|(?<![/:\\d.]|[/:]\\s|\\bdoi|\\bdoi\\s))(?=10\\.\\d{4,9}/)");
    private static final Pattern SAMPLE = Pattern.compile("(?i)\\bdoi\\s?:?\\s?(?=10\\.)");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}]+[^\\p{L}\\p{N}\\s]*$");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bwww\\.\\S+$|\\p{L}\\.[a-z]{2,6}\\.?$");
    private static final Pattern NOTHING = Pattern.compile("(?:\\s|</?[a-zA-Z][^>]*>)*");

    private EntryFixes() {}

    /** The full stop at the end. */
    static List<Edit> end(Reference reference, Subject subject, String ruling) {
        Written written = Written.of(reference, subject);
        String printed = subject.printed(reference).strip();
        Matcher word = LAST_WORD.matcher(printed);
        String last = word.find() ? word.group() : "";
        int at = last.isEmpty() ? -1 : written.text().lastIndexOf(last);
        int end = at + last.length();
        boolean sure = written.isOnePiece(subject) && !ADDRESS.matcher(printed).find();
        if (at < 0 || !sure || !NOTHING.matcher(written.text().substring(end)).matches()) {
            return List.of();
        }
        return ruling.startsWith("no ")
                ? List.of(Edit.delete(written.place(end - 1, end)))
                : List.of(Edit.insert(written.place(end, end).start(), "."));
    }

    /** What stands in front of the DOI. */
    static List<Edit> doi(Reference reference, Subject subject, String ruling) {
        Written written = Written.of(reference, subject);
        List<MatchResult> found =
                LABEL.matcher(written.text()).results().limit(2).toList();
        Optional<String> label = switch (ruling) {
            case "the DOI as an address" -> Optional.of("https://doi.org/");
            case "the DOI alone" -> Optional.of("");
            default -> sample(subject);
        };
        return found.size() != 1 || label.isEmpty()
                ? List.of()
                : List.of(new Edit(
                        written.place(found.get(0).start(), found.get(0).end()), label.get()));
    }

    private static Optional<String> sample(Subject subject) {
        return subject.library().references().stream()
                .map(reference -> SAMPLE.matcher(subject.printed(reference)))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
