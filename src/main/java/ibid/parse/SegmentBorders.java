package ibid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves a border between two segments to where punctuation says it is, or draws one that is missing: a journal begins behind
 * the quotes that close a title ("‘Contradictions,’ Capitalism, | Nature, Socialism"), or behind its full stop in a style that
 * sets one behind each part; the proceedings a paper is in begin with that word; the number of a volume does not belong to the
 * journal's name ("Population Studies 1, | 2: 137–64"), nor that of a conference to its editors ("(ed.): 22. | Soziologentag");
 * what a bracket opens, it holds ("Nalogi [Taxes, | law]"); the names in front of a colon edited the book behind it; a press is
 * no place ("Amsterdam, JAI Press").
 */
final class SegmentBorders {
    private static final Set<Label> NAMES_AND_DATES = Set.of(Label.AUTHOR, Label.DATE);

    /** The most words that may have been taken from the name of a journal. */
    private static final int LONGEST_HEAD = 8;

    private static final Set<String> PRESSES = Set.of(
            "Press", "Verlag", "Publisher", "Publishers", "Publishing", "Books", "Editora", "Editorial", "Éditions");

    /** "In: Christoph Müller/Bettina Weiß: ", "In: Rammert, Werner: " */
    private static final Pattern EDITORS = Pattern.compile("[Ii]n:? (?:FULL(?: ?/ ?FULL)+|NAME, NAME): (?=\\S)"
            .replace("FULL", "NAME(?: \\p{Lu}[\\p{L}.]*)*(?: (?:von|van|de|der|zu))? NAME")
            .replace("NAME", "\\p{Lu}[\\p{L}’'-]+"));

    private static final Pattern NUMBER_BEHIND_EDITORS = Pattern.compile("[):] (?=\\d{1,3}\\.$)");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\p{L}[.,)]? (?=\\d{1,3}[,.:;]?$)");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}(?:[-–/]\\d{1,3})?\\)?[,.:;]*");

    /** A number behind these is theirs. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)\\b(?:series|serie|série|ser|part|sect|section|band|bd|heft|teil|vol|nos?|nr|n|reports?|papers?"
                    + "|numbers?|books?)\\W*$");

    private static final Pattern PROCEEDINGS =
            Pattern.compile("(?<=[.,?”\"’] )(?:[Ii]n:? )?(?:Proceedings|Proc\\.) \\S");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final List<Segment> segments;
    private final Set<Label> labels;

    private SegmentBorders(List<Segment> segments) {
        this.segments = new ArrayList<>(segments);
        this.labels = Segment.labels(segments);
    }

    static List<Segment> moved(List<Segment> segments) {
        SegmentBorders borders = new SegmentBorders(segments);
        for (int i = 0; i < borders.segments.size(); i++) {
            borders.look(i);
        }
        return borders.segments;
    }

    private void look(int at) {
        Segment segment = segments.get(at);
        switch (segment.label()) {
            case TITLE -> title(at, segment.text());
            case JOURNAL, CONTAINER_TITLE -> container(at, segment);
            case COLLECTION_TITLE -> number(at, segment);
            case LOCATION -> location(at, segment.text());
            case EDITOR -> editor(at, segment.text());
            default -> {}
        }
    }

    private void title(int at, String title) {
        if (isBefore(at, Label.JOURNAL) && title.endsWith(",")) {
            giveToNext(at, journalIn(title, at));
        } else if (!labels.contains(Label.JOURNAL) && !labels.contains(Label.CONTAINER_TITLE)) {
            split(at, proceedingsIn(title), Label.TITLE, Label.CONTAINER_TITLE);
        }
        split(at, title.indexOf(" N.p.,"), Label.TITLE, Label.NOTE);
        takeBracketed(at);
    }

    private void container(int at, Segment container) {
        takeBracketed(at);
        number(at, segments.get(at));
        Matcher editors = EDITORS.matcher(container.text());
        if (container.text().indexOf(':') > 0 && editors.lookingAt()) {
            split(at, editors.end(), Label.EDITOR, container.label());
        }
    }

    private void number(int at, Segment container) {
        if (isBefore(at, Label.VOLUME) || isBefore(at, Label.ISSUE)) {
            Segment next = segments.get(at + 1);
            int number = numberBehind(container.text(), next, at);
            if (number > 0) {
                split(at, number, container.label(), Label.VOLUME);
                segments.set(at + 2, next.as(Label.ISSUE));
            }
        }
    }

    private void location(int at, String place) {
        int comma = Math.max(place.lastIndexOf(", "), place.lastIndexOf(": "));
        boolean press = comma > 0 && PRESSES.contains(lastWord(Draft.bare(place.substring(comma))));
        if (press && !labels.contains(Label.PUBLISHER)) {
            split(at, comma + 1, Label.LOCATION, Label.PUBLISHER);
        }
    }

    private void editor(int at, String editors) {
        if (editors.endsWith(".") && (isBefore(at, Label.CONTAINER_TITLE) || isBefore(at, Label.JOURNAL))) {
            giveToNext(at, endOf(NUMBER_BEHIND_EDITORS, editors));
        }
    }

    private boolean isBefore(int at, Label label) {
        return at + 1 < segments.size() && segments.get(at + 1).label() == label;
    }

    /** Where the name of a journal begins in what is labelled as the title before it; -1 if it does not. */
    private int journalIn(String title, int at) {
        int quoted = behindQuotes(title);
        int start = quoted > 0 ? quoted : behindPoint(title, at);
        boolean possible = start > 0 && start < title.length() && Character.isUpperCase(title.charAt(start));
        return possible && words(title, start) <= LONGEST_HEAD ? start : -1;
    }

    /** "‘Time contradictions of capitalism,’ Capitalism," */
    private static int behindQuotes(String title) {
        char closer = switch (title.charAt(0)) {
            case '‘' -> '’';
            case '“' -> '”';
            case '"' -> '"';
            default -> ' ';
        };
        int end = closer == ' ' ? -1 : title.indexOf("," + closer + " ");
        return end < 0 ? -1 : end + 3;
    }

    /** Behind the last full stop of a title, if what comes before the title ends with one, too. */
    private int behindPoint(String title, int at) {
        int point = title.lastIndexOf(". ");
        boolean style = at > 0
                && NAMES_AND_DATES.contains(segments.get(at - 1).label())
                && segments.get(at - 1).text().endsWith(".");
        return style && point > 15 && !isAbbreviated(title, point) ? point + 2 : -1;
    }

    private static boolean isAbbreviated(String text, int point) {
        int start = text.lastIndexOf(' ', point - 1) + 1;
        String word = text.substring(start, point);
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        return Character.isLetterOrDigit(last)
                ? word.length() < 4 || Character.isDigit(last)
                : "”’\"»)".indexOf(last) < 0;
    }

    private static int words(String text, int from) {
        int words = 1;
        for (int i = from; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private static int proceedingsIn(String title) {
        Matcher matcher = PROCEEDINGS.matcher(title);
        return title.contains("Proc") && matcher.find() ? matcher.start() : -1;
    }

    /** Where a number ends the name of a journal that has another one, and pages, behind it. */
    private int numberBehind(String container, Segment next, int at) {
        int start = endOf(LAST_NUMBER, container);
        boolean both = start > 0 && NUMBER.matcher(next.text()).matches() && hasPages(at);
        return both && !NUMBERED.matcher(container.substring(0, start)).find() ? start : -1;
    }

    private boolean hasPages(int from) {
        return segments.subList(from, segments.size()).stream().anyMatch(segment -> segment.label() == Label.PAGES);
    }

    private static int endOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() : -1;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** What closes the bracket that a title opened belongs to it. */
    private void takeBracketed(int at) {
        takeBracketed(at, '(', ')');
        takeBracketed(at, '[', ']');
    }

    private void takeBracketed(int at, char opener, char closer) {
        String text = segments.get(at).text();
        int open = lastOpen(text, opener, closer);
        if (open > 1 && open < text.length() - 2 && text.charAt(open - 1) == ' ' && at + 1 < segments.size()) {
            String next = segments.get(at + 1).text();
            int close = next.indexOf(closer);
            if (close >= 0 && next.lastIndexOf(opener, close) < 0 && !hasYear(next.substring(0, close))) {
                takeFromNext(at, behindMarks(next, close + 1));
            }
        }
    }

    private static boolean hasYear(String text) {
        return YEAR.matcher(text).find();
    }

    private static int behindMarks(String text, int from) {
        int end = from;
        while (end < text.length() && ".,;:".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Where the last bracket opens if it does not close; -1 if all do. */
    private static int lastOpen(String text, char opener, char closer) {
        int open = text.lastIndexOf(opener);
        return open < 0 || text.indexOf(closer, open) >= 0 ? -1 : open;
    }

    private void split(int at, int offset, Label first, Label second) {
        if (offset > 0) {
            Segment whole = segments.get(at);
            segments.set(at, whole.head(offset).as(first));
            segments.add(at + 1, whole.tail(offset).as(second));
        }
    }

    private void giveToNext(int at, int offset) {
        if (offset > 0) {
            Segment whole = segments.get(at);
            Segment next = segments.get(at + 1);
            segments.set(at, whole.head(offset));
            segments.set(at + 1, whole.tail(offset).with(next).as(next.label()));
        }
    }

    private void takeFromNext(int at, int offset) {
        Segment first = segments.get(at);
        Segment next = segments.get(at + 1);
        segments.set(at, first.with(next.head(offset)));
        if (offset < next.text().length()) {
            segments.set(at + 1, next.tail(offset));
        } else {
            segments.remove(at + 1);
        }
    }
}
