package ibid.find;

import ibid.model.Article;
import ibid.model.Block;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is known of each line of an article before it is decided what the lines are. */
final class Evidence {
    /** Lines after one that names authors in which the year is still theirs. */
    private static final int FARTHEST_NAME = 8;

    /** Columns of a line that a wrapped text may have. */
    private static final int WIDEST_LINE = 180;

    /** Lines before and after one that are like it. */
    private static final int NEIGHBOURHOOD = 30;

    private final List<Line> lines;
    private final List<Marker> markers = new ArrayList<>();
    private final Start[] starts;
    private final Turn.End[] ends;
    private final long[] clues;
    private final int[] headings;
    private final int[] peers;
    private final RunningHeads runningHeads;

    private Evidence(List<Line> lines, SourceText source) {
        this.lines = lines;
        this.starts = new Start[lines.size()];
        this.ends = new Turn.End[lines.size()];
        this.clues = new long[lines.size()];
        this.headings = new int[lines.size()];
        this.peers = new int[lines.size()];
        this.runningHeads = RunningHeads.of(lines, source);
    }

    static Evidence of(Article article) {
        List<Line> lines = Line.of(article);
        Evidence evidence = new Evidence(lines, article.source());
        for (int i = 0; i < lines.size(); i++) {
            evidence.readLine(i);
        }
        evidence.readPlaces();
        evidence.readYears();
        return evidence;
    }

    List<Line> lines() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    Marker marker(int i) {
        return markers.get(i);
    }

    Start start(int i) {
        return starts[i];
    }

    /** How the line before ends. */
    Turn.End endBefore(int i) {
        return ends[i];
    }

    boolean has(Clue clue, int i) {
        return clue.in(clues[i]);
    }

    /** As {@link Headings#strength} has it. */
    int heading(int i) {
        return headings[i];
    }

    /** What the line has in common with the other items of its list or numbers of its run; 0 if it is alone. */
    int peers(int i) {
        return peers[i];
    }

    boolean isRunningHead(int i) {
        return runningHeads.contains(i);
    }

    boolean isWrapped(int i) {
        return !has(Clue.UNWRAPPED, i);
    }

    /** The bits of all clues the line holds. */
    long clues(int i) {
        return clues[i];
    }

    Turn.Kind turn(int i) {
        if (has(Clue.NAMES_THEN_YEAR, i)) {
            return Turn.Kind.DATED_NAMES;
        }
        return switch (starts[i]) {
            case REPEATED_AUTHOR, NAME_COMMA_INITIALS, NAME_INITIALS, INITIALS_NAME -> Turn.Kind.INITIALS;
            case NAME_COMMA_NAME, NAMES_YEAR, NAME_NAME_COMMA -> Turn.Kind.NAMES;
            case CAPITAL, QUOTE -> Turn.Kind.CAPITAL;
            default -> Turn.Kind.OTHER;
        };
    }

    private void readLine(int i) {
        Line line = lines.get(i);
        Marker marker = Marker.of(line.text());
        markers.add(marker);
        Words words = new Words(line.text(), marker.length());
        starts[i] = Beginnings.of(words);
        clues[i] = ClueReader.clues(line.text(), words) | markerClue(marker) | kindClue(line.kind());
        if (starts[i].isNames() && Beginnings.hasYearAfterNames(words, 0)) {
            add(i, Clue.NAMES_THEN_YEAR);
        }
        headings[i] = Headings.strength(line.text());
    }

    private static long markerClue(Marker marker) {
        return switch (marker.kind()) {
            case NONE -> 0;
            case LABEL -> Clue.LABEL.bit();
            case BULLET -> Clue.BULLET.bit();
            default -> Clue.MARKER.bit();
        };
    }

    private static long kindClue(Block.Kind kind) {
        return switch (kind) {
            case HEADING -> Clue.HEADING_BLOCK.bit();
            case LIST_ITEM, TABLE_ROW -> Clue.LIST_ITEM.bit();
            case FOOTNOTE -> Clue.FOOTNOTE.bit();
            default -> 0;
        };
    }

    private void add(int i, Clue clue) {
        clues[i] |= clue.bit();
    }

    private void readPlaces() {
        Numbering numbering = Numbering.of(markers);
        boolean[] wrapped = wrapped();
        for (int i = 0; i < lines.size(); i++) {
            int run = numbering.run(i);
            peers[i] = lines.get(i).group() > 0 ? lines.get(i).group() : -run;
            if (run > 0) {
                add(i, Clue.IN_SEQUENCE);
            } else if (numbering.isWithin(i)) {
                add(i, Clue.WITHIN_SEQUENCE);
            }
            if (!wrapped[i]) {
                add(i, Clue.UNWRAPPED);
            }
            readPlace(i, wrapped[i]);
        }
    }

    /**
     * Which lines are of a wrapped text: those around which, or all over the article, many lines go on in the middle of
     * a sentence. None if most text stands in lines that no paper is wide enough for.
     */
    private boolean[] wrapped() {
        int[] plain = new int[lines.size() + 1];
        int[] continued = new int[lines.size() + 1];
        long narrow = 0;
        long wide = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int length = line.text().length();
            narrow += length <= WIDEST_LINE ? length : 0;
            wide += length > WIDEST_LINE ? length : 0;
            boolean isPlain = !line.startsBlock() && !line.afterGap();
            plain[i + 1] = plain[i] + (isPlain ? 1 : 0);
            continued[i + 1] = continued[i] + (isPlain && starts[i] == Start.LOWER_CASE ? 1 : 0);
        }
        boolean everywhere = continued[lines.size()] * 12 > plain[lines.size()];
        boolean[] wrapped = new boolean[lines.size()];
        for (int i = 0; i < lines.size() && wide < narrow; i++) {
            int from = Math.max(0, i - NEIGHBOURHOOD);
            int to = Math.min(lines.size(), i + NEIGHBOURHOOD);
            wrapped[i] = everywhere || (continued[to] - continued[from]) * 10 > plain[to] - plain[from];
        }
        return wrapped;
    }

    private void readPlace(int i, boolean wrapped) {
        Line line = lines.get(i);
        if (i == 0 || line.startsBlock()) {
            ends[i] = Turn.End.BLOCK;
            add(i, Clue.STARTS_BLOCK);
            return;
        }
        if (line.afterGap()) {
            ends[i] = Turn.End.GAP;
            add(i, Clue.AFTER_GAP);
        }
        readLineBefore(i, wrapped && line.kind() == Block.Kind.LINE);
    }

    private void readLineBefore(int i, boolean wrapped) {
        int before = i - 1;
        while (before > 0 && runningHeads.contains(before)) {
            before--;
        }
        String text = lines.get(before).text();
        char end = text.charAt(text.length() - 1);
        boolean isOpen = LineEnds.isOpen(text) || markers.get(before).length() >= text.length();
        int width = wrapped ? width(before) : 0;
        boolean isShort = !wrapped || text.length() < 0.85 * width;
        if (ends[i] == null) {
            ends[i] = isOpen ? Turn.End.OPEN : LineEnds.of(text, isShort);
        }
        if (text.lastIndexOf('(') > text.lastIndexOf(')')) {
            add(i, Clue.AFTER_OPEN_BRACKET);
        }
        if (end == '-' || end == '‐') {
            add(i, Clue.AFTER_HYPHEN);
        }
        if (wrapped) {
            boolean veryShort = text.length() < 0.6 * width;
            add(i, veryShort ? Clue.AFTER_SHORT_LINE : isShort ? Clue.AFTER_SHORTER_LINE : Clue.AFTER_FULL_LINE);
        }
        int indent = lines.get(i).indent() - lines.get(before).indent();
        if (indent != 0 && lines.get(i).kind() == Block.Kind.LINE) {
            add(i, indent < 0 ? Clue.OUTDENTED : Clue.INDENTED);
        }
    }

    /** How long lines are around here: the upper quartile of them. */
    private int width(int i) {
        int[] lengths = new int[17];
        int count = 0;
        for (int near = Math.max(0, i - 8); near <= Math.min(lines.size() - 1, i + 8); near++) {
            lengths[count++] = lines.get(near).text().length();
        }
        Arrays.sort(lengths, 0, count);
        return lengths[count * 3 / 4];
    }

    private void readYears() {
        int name = -FARTHEST_NAME - 1;
        boolean year = false;
        for (int i = 0; i < lines.size(); i++) {
            if (i - name <= FARTHEST_NAME) {
                add(i, year ? Clue.YEAR_BEFORE : Clue.NO_YEAR_BEFORE);
            }
            if (starts[i].isNames()) {
                name = i;
                year = false;
            }
            year |= hasYear(i);
            if (hasYear(i) || (i + 1 < lines.size() && hasYear(i + 1))) {
                add(i, Clue.YEAR_SOON);
            }
        }
    }

    private boolean hasYear(int i) {
        return has(Clue.YEAR, i) || has(Clue.YEAR_IN_PARENTHESES, i);
    }
}
