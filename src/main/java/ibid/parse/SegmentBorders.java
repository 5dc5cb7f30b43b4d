package ibid.parse;

import ibid.model.GivenNames;
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

    /** The same behind quotes, where a subtitle may stand as well. */
    private static final int LONGEST_BEHIND_QUOTES = 3;

    private static final Set<String> PRESSES = Set.of(
            "Press", "Verlag", "Publisher", "Publishers", "Publishing", "Books", "Editora", "Editorial", "Éditions");

    /** "In: Christoph Müller/Bettina Weiß: ", "In: Rammert, Werner: " */
    private static final Pattern EDITORS = Pattern.compile("^[Ii]n:? (?:FULL(?: ?/ ?FULL)+|NAME, (NAME)): (?=\\S)"
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
    private static final Pattern PART = Pattern.compile("\\G(?:(?:Part|Parte|Partie|Teil|Vol|No|[IVX]+)\\b|\\d)");

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
        switch (segments.get(at).label()) {
            case TITLE -> title(at);
            case JOURNAL, CONTAINER_TITLE -> container(at);
            case COLLECTION_TITLE -> number(at);
            case LOCATION -> location(at);
            case EDITOR -> editor(at);
            case DATE -> date(at);
            default -> {}
        }
    }

    private void title(int at) {
        if (isBefore(at, Label.JOURNAL)) {
            giveToNext(at, journalIn(text(at), at));
        } else if (!labels.contains(Label.JOURNAL) && !labels.contains(Label.CONTAINER_TITLE)) {
            split(at, proceedingsIn(text(at)), Label.TITLE, Label.CONTAINER_TITLE);
        }
        split(at, text(at).indexOf(" " + Notes.NO_PUBLISHER), Label.TITLE, Label.NOTE);
        takeBracketed(at);
    }

    private void container(int at) {
        takeBracketed(at);
        number(at);
        split(at, editorsIn(text(at)), Label.EDITOR, segments.get(at).label());
    }

    private void number(int at) {
        boolean single = isBefore(at, Label.VOLUME) ? !isBefore(at + 1, Label.ISSUE) : isBefore(at, Label.ISSUE);
        int number = single ? numberBehind(text(at), at) : -1;
        if (number > 0) {
            split(at, number, segments.get(at).label(), Label.VOLUME);
            segments.set(at + 2, segments.get(at + 2).as(Label.ISSUE));
        }
    }

    private void location(int at) {
        String place = text(at);
        int mark = Math.max(place.lastIndexOf(", "), place.lastIndexOf(": "));
        boolean press = mark > 0 && PRESSES.contains(lastWord(Draft.bare(place.substring(mark))));
        if (press && !labels.contains(Label.PUBLISHER)) {
            split(at, mark + 1, Label.LOCATION, Label.PUBLISHER);
        }
    }

    private void editor(int at) {
        if (text(at).endsWith(".") && (isBefore(at, Label.CONTAINER_TITLE) || isBefore(at, Label.JOURNAL))) {
            giveToNext(at, endOf(NUMBER_BEHIND_EDITORS, text(at)));
        }
    }

    /** "N.p., 3 May 2010. Web. 16 Nov. 2011.": no publisher, the date, and when it was seen in what medium, as MLA has it. */
    private void date(int at) {
        if (text(at).startsWith(Notes.NO_PUBLISHER + " ")) {
            split(at, Notes.NO_PUBLISHER.length(), Label.NOTE, Label.DATE); // which is looked at next
        } else {
            split(at, text(at).indexOf(" " + Availability.WEB), Label.DATE, Label.NOTE);
        }
    }

    private String text(int at) {
        return segments.get(at).text();
    }

    private boolean isBefore(int at, Label label) {
        return Mending.isBefore(segments, at, label);
    }

    /** Where the name of a journal begins in what is labelled as the title before it; -1 if it does not. */
    private int journalIn(String title, int at) {
        if (!title.endsWith(",")) {
            return -1;
        }
        int quoted = behindQuotes(title);
        int start = quoted > 0 ? quoted : behindPoint(title, at);
        boolean possible = start > 0 && start < title.length() && Character.isUpperCase(title.charAt(start));
        return possible && words(title, start) <= (quoted > 0 ? LONGEST_BEHIND_QUOTES : LONGEST_HEAD) ? start : -1;
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
        return end < 0 || PART.matcher(title).find(end + 3) ? -1 : end + 3;
    }

    /**
     * Behind the last full stop of a title, in styles that set one behind each part: behind a date in brackets, or one without
     * where no comma stands between the journal and its volume.
     */
    private int behindPoint(String title, int at) {
        int point = title.lastIndexOf(". ");
        String before = at > 0 && NAMES_AND_DATES.contains(segments.get(at - 1).label()) ? text(at - 1) : "";
        String journal = text(at + 1);
        boolean style = before.endsWith(").") || (before.endsWith(".") && !journal.endsWith(","));
        return style && !Titles.startsWithIn(journal) && point > 15 && !isAbbreviated(title, point) ? point + 2 : -1;
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

    /** Of a paper, that is; proceedings have editors alone. */
    private int proceedingsIn(String title) {
        Matcher matcher = PROCEEDINGS.matcher(title);
        return title.contains("Proc") && labels.contains(Label.AUTHOR) && matcher.find() ? matcher.start() : -1;
    }

    private static int editorsIn(String container) {
        int colon = container.indexOf(": ", 3);
        Matcher editors = EDITORS.matcher(container);
        boolean named = colon > 0 && colon < Mending.LONGEST_NAMES && editors.find();
        return named && (editors.group(1) == null || GivenNames.contains(editors.group(1))) ? editors.end() : -1;
    }

    /** Where a number ends the name of a journal that has another one, and pages, behind it. */
    private int numberBehind(String container, int at) {
        int start = endsWithNumber(container) ? endOf(LAST_NUMBER, container) : -1;
        boolean both = start > 0 && NUMBER.matcher(text(at + 1)).matches() && hasPages(at);
        return both && !NUMBERED.matcher(container.substring(0, start)).find() ? start : -1;
    }

    private static boolean endsWithNumber(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(last) || (text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2)));
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
