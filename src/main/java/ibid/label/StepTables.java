package ibid.label;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The steps between states, arranged for {@link Steps}. States come in pairs: {@code 2 * r} begins the run {@code r}; {@code
 * 2 * r + 1}, which nothing else leads to, goes on with it, and both may be followed by the same. Scores are whole numbers,
 * which are quicker to compare. Immutable, thread-safe.
 */
final class StepTables {
    /** Lanes hold what is at least 0: scores are raised by this, and lower ones count as this low. */
    static final int RAISED = 0x1000;

    static final int LARGEST = 0x3fff;

    private static final int MOST_WORDS = 16;
    /** How finely scores are told apart: so many parts of 1. */
    private static final float PARTS = 512;
    /** Scores beyond this, and less than its opposite, are cut off. */
    private static final float FAR = 1 << 28;

    /** What 1 in a sum of {@link Lexicon#sum} adds to a score. */
    final int factor;
    /** What 1 of a score is worth: a probability e to the power of this as high. */
    private final float unit;

    final int runs;
    /** For each run, the columns that its two states show. */
    final int[] beginShows;

    final int[] goOnShows;
    /** For each kind of gap and each run, the score of going on with it behind its first position, and behind a later one. */
    final int[][] goOnFirst;

    final int[][] goOn;
    /** The columns of states that begin runs. */
    final int[] beginColumns;
    /** Which of the sums of {@link Lexicon#sum} hold such columns. */
    final int[] beginWords;
    /** For each column that begins runs, which of these sums holds it. */
    private final int[] wordAt;
    /** For each of these sums and each of its columns, the number of the column among those that begin runs. */
    final int[] columnAt;
    /** For each kind of gap, each run and each of these sums: for each column what beginning a run that shows it scores. */
    final long[][] most;
    /** For each such column and each run, the run that shows it and may come next; -1 if none may. */
    final int[] next;
    /** For each kind of gap the scores of these steps, from where the run before has begun just now and from where it has gone on. */
    final int[][] fromBegun;

    final int[][] fromGone;

    /**
     * @param shows for each state, the column it shows
     * @param scale what 1 in a sum of {@link Lexicon#sum} adds to a score
     * @throws IllegalArgumentException if states do not come in such pairs, or two runs that look the same may come next
     */
    StepTables(int[] shows, Transitions transitions, float scale) {
        if (shows.length % 2 != 0 || shows.length != transitions.states()) {
            throw new IllegalArgumentException(shows.length + " states are not pairs");
        }
        factor = Math.round(scale * PARTS);
        unit = factor > 0 ? scale / factor : 1 / PARTS;
        runs = shows.length / 2;
        beginShows = IntStream.range(0, runs).map(r -> shows[r * 2]).toArray();
        goOnShows = IntStream.range(0, runs).map(r -> shows[r * 2 + 1]).toArray();
        beginColumns = IntStream.of(beginShows).distinct().toArray();
        beginWords = IntStream.of(beginColumns).map(Lexicon::word).distinct().toArray();
        if (beginWords.length > MOST_WORDS) {
            throw new IllegalArgumentException(beginColumns.length + " columns that begin runs are too many");
        }
        wordAt = new int[beginColumns.length];
        columnAt = new int[beginWords.length * 4];
        findColumns();
        next = new int[beginColumns.length * runs];
        Arrays.fill(next, -1);
        int gaps = transitions.gaps();
        most = new long[gaps][runs * beginWords.length];
        goOnFirst = new int[gaps][runs];
        goOn = new int[gaps][runs];
        fromBegun = new int[gaps][next.length];
        fromGone = new int[gaps][next.length];
        int[] numbers = readNext(transitions);
        for (int gap = 0; gap < gaps; gap++) {
            readScores(gap, numbers, transitions);
        }
    }

    private void findColumns() {
        for (int c = 0; c < beginColumns.length; c++) {
            while (beginWords[wordAt[c]] != Lexicon.word(beginColumns[c])) {
                wordAt[c]++;
            }
            columnAt[wordAt[c] * 4 + (Lexicon.shift(beginColumns[c]) >> 4)] = c;
        }
    }

    /** A score as a whole number. */
    int score(float score) {
        return Math.round(Math.max(-FAR, Math.min(FAR, score / unit)));
    }

    /** @return for each column and each run, the number of the step that {@link #next} is about */
    private int[] readNext(Transitions transitions) {
        int[] numbers = new int[next.length];
        int[] columns = new int[IntStream.of(beginShows).max().orElse(0) + 1];
        for (int c = 0; c < beginColumns.length; c++) {
            columns[beginColumns[c]] = c;
        }
        for (int run = 0; run < runs; run++) {
            int[] after = transitions.after(run * 2);
            boolean isPair = Arrays.equals(after, transitions.after(run * 2 + 1));
            for (int i = 0; i < after.length; i++) {
                int at = columns[beginShows[after[i] / 2]] * runs + run;
                boolean begins = after[i] % 2 == 0;
                isPair &= begins ? next[at] < 0 : after[i] == run * 2 + 1;
                next[at] = begins ? after[i] / 2 : next[at];
                numbers[at] = begins ? transitions.first(run * 2) + i : numbers[at];
            }
            if (!isPair) {
                throw new IllegalArgumentException("not what may come after both states of run " + run);
            }
        }
        return numbers;
    }

    private void readScores(int gap, int[] numbers, Transitions transitions) {
        float[] scores = transitions.scores(gap);
        for (int run = 0; run < runs; run++) {
            goOnFirst[gap][run] = score(transitions.score(gap, run * 2, run * 2 + 1));
            goOn[gap][run] = score(transitions.score(gap, run * 2 + 1, run * 2 + 1));
            int fromGoneOn = transitions.first(run * 2 + 1) - transitions.first(run * 2);
            for (int c = 0; c < beginColumns.length; c++) {
                int at = c * runs + run;
                if (next[at] >= 0) {
                    fromBegun[gap][at] = score(scores[numbers[at]]);
                    fromGone[gap][at] = score(scores[numbers[at] + fromGoneOn]);
                    readMost(gap, c, run);
                }
            }
        }
    }

    private void readMost(int gap, int c, int run) {
        int score = Math.max(fromBegun[gap][c * runs + run], fromGone[gap][c * runs + run]);
        long raised = Math.max(0, Math.min(LARGEST, score / Math.max(1, factor) + 1 + RAISED));
        most[gap][run * beginWords.length + wordAt[c]] |= raised << Lexicon.shift(beginColumns[c]);
    }
}
