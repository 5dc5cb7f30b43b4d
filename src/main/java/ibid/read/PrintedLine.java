package ibid.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a column.
 *
 * @param left edge, in points
 * @param y its baseline, downwards
 * @param size of most of its letters
 */
record PrintedLine(String text, float left, float right, float y, float size) {
    /** The size of raised letters, of those they stand beside. */
    private static final float SMALL = 0.85f;

    /** The gap, as a part of the font's size, below which a space says nothing: it parts the syllables of a word. */
    private static final float NO_GAP = 0.06f;

    private static final int LONGEST_MARK = 8;

    /** The lines of a column, from top to bottom. */
    static List<PrintedLine> of(List<PrintedWord> column) {
        List<PrintedWord> largestFirst = new ArrayList<>(column);
        largestFirst.sort(Comparator.comparing(PrintedWord::size).reversed());
        List<List<PrintedWord>> lines = new ArrayList<>();
        for (PrintedWord word : largestFirst) {
            line(word, lines).add(word);
        }
        List<PrintedLine> printed = new ArrayList<>();
        for (List<PrintedWord> line : lines) {
            PrintedWord main = line.get(0);
            line.sort(Comparator.comparing(PrintedWord::left));
            printed.add(line(line, main));
        }
        printed.sort(Comparator.comparing(PrintedLine::y));
        return printed;
    }

    private static List<PrintedWord> line(PrintedWord word, List<List<PrintedWord>> lines) {
        for (List<PrintedWord> line : lines) {
            if (word.isLevelWith(line.get(0))) {
                return line;
            }
        }
        for (List<PrintedWord> line : lines) {
            if (isMarkIn(word, line)) {
                return line;
            }
        }
        List<PrintedWord> line = new ArrayList<>();
        lines.add(line);
        return line;
    }

    /** Whether it is a raised or lowered mark beside a word of the line. */
    private static boolean isMarkIn(PrintedWord word, List<PrintedWord> line) {
        PrintedWord main = line.get(0);
        float middle = word.y() - word.size() / 3;
        boolean isSmall = word.size() < SMALL * main.size() && word.text().length() <= LONGEST_MARK;
        if (!isSmall || middle < main.y() - main.size() || middle > main.y() + main.size() / 3) {
            return false;
        }
        for (PrintedWord other : line) {
            if (Math.max(other.gapTo(word), word.gapTo(other)) < main.size()) {
                return true;
            }
        }
        return false;
    }

    private static PrintedLine line(List<PrintedWord> words, PrintedWord main) {
        float right = words.get(0).right();
        for (PrintedWord word : words) {
            right = Math.max(right, word.right());
        }
        return new PrintedLine(text(words), words.get(0).left(), right, main.y(), main.size());
    }

    private static String text(List<PrintedWord> words) {
        float least = leastGap(words);
        StringBuilder text = new StringBuilder(words.get(0).text());
        for (int i = 1; i < words.size(); i++) {
            PrintedWord before = words.get(i - 1);
            PrintedWord word = words.get(i);
            float gap = before.gapTo(word);
            boolean isRaised = i == 1 && !word.isLevelWith(before) && before.size() < SMALL * word.size();
            float size = Math.min(before.size(), word.size());
            boolean isSpaced = before.spaced() && least <= WordBuilder.GAP && gap > NO_GAP * size;
            if (isSpaced || isRaised || gap > least * size) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    /** The least gap between words, as a part of the font's size; wider where letters are spaced. */
    private static float leastGap(List<PrintedWord> words) {
        List<Float> gaps = new ArrayList<>();
        int letters = 0;
        for (int i = 0; i < words.size(); i++) {
            letters += words.get(i).text().length() == 1 ? 1 : 0;
            if (i > 0) {
                gaps.add(words.get(i - 1).gapTo(words.get(i)) / words.get(i).size());
            }
        }
        boolean isLetterspaced = words.size() > 4 && letters * 10 > words.size() * 8;
        gaps.sort(null);
        return isLetterspaced ? 1.5f * gaps.get(gaps.size() / 2) : WordBuilder.GAP;
    }
}
