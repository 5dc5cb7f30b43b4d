package ibid.label;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The steps from one state to the next, arranged so that few are tried. States come in pairs: {@code 2 * r} begins the run
 * {@code r}; {@code 2 * r + 1}, which nothing else leads to, goes on with it, and both may be followed by the same. To go
 * on with the runs that are worth following is one step each. Most ways to begin another lead nowhere: they are behind at
 * once, and not followed. Immutable, thread-safe.
 */
final class Steps {
    /** How far behind the best that goes on a run may be that begins: less than how far paths may fall behind later. */
    static final float DOUBT = 2.5f;

    /** How far behind the best a path may fall: e to the power of this less probable. */
    static final float BEAM = 9;

    private final float doubt;
    private final float beam;
    private final int runs;
    /** For each run, the columns that its two states show. */
    private final int[] beginShows;

    private final int[] goOnShows;
    /** For each run, the score of going on with it behind its first position, and behind a later one. */
    private final float[] goOnFirst;

    private final float[] goOn;
    /** The columns of states that begin runs. */
    private final int[] beginColumns;
    /** For each such column the most that any step to a state that shows it scores. */
    private final float[] most;
    /** For each such column and each run, the run that shows it and may come next. */
    private final int[][] next;
    /** The scores of these steps, from where the run before has begun just now and from where it has gone on. */
    private final float[][] fromBegun;

    private final float[][] fromGone;
    /** The higher of the two; {@link LinearChain#NEVER} where no run may come next. */
    private final float[][] from;

    /**
     * @param shows for each state, the column it shows
     * @param step score of going from state {@code i} to state {@code j} at {@code i * states + j}
     * @throws IllegalArgumentException if states do not come in such pairs, or two runs that look the same may come next
     */
    Steps(int[] shows, float[] step) {
        this(shows, step, DOUBT, BEAM);
    }

    /** The same with other limits to what is followed. */
    Steps(int[] shows, float[] step, float doubt, float beam) {
        this.doubt = doubt;
        this.beam = beam;
        int states = shows.length;
        if (states % 2 != 0) {
            throw new IllegalArgumentException(states + " states are not pairs");
        }
        runs = states / 2;
        beginShows = IntStream.range(0, runs).map(r -> shows[r * 2]).toArray();
        goOnShows = IntStream.range(0, runs).map(r -> shows[r * 2 + 1]).toArray();
        beginColumns = IntStream.of(beginShows).distinct().toArray();
        goOnFirst = new float[runs];
        goOn = new float[runs];
        most = new float[beginColumns.length];
        next = new int[beginColumns.length][runs];
        fromBegun = new float[beginColumns.length][runs];
        fromGone = new float[beginColumns.length][runs];
        from = new float[beginColumns.length][runs];
        Arrays.fill(most, LinearChain.NEVER);
        for (float[] scores : from) {
            Arrays.fill(scores, LinearChain.NEVER);
        }
        int[] number = new int[IntStream.of(shows).max().orElse(0) + 1];
        for (int c = 0; c < beginColumns.length; c++) {
            number[beginColumns[c]] = c;
        }
        for (int before = 0; before < runs; before++) {
            goOnFirst[before] = step[before * 2 * states + before * 2 + 1];
            goOn[before] = step[(before * 2 + 1) * states + before * 2 + 1];
            for (int to = 0; to < runs; to++) {
                readStep(before, to, number[beginShows[to]], step);
            }
        }
    }

    private void readStep(int before, int to, int c, float[] step) {
        int begun = before * 2 * runs * 2 + to * 2;
        int gone = begun + runs * 2;
        boolean leads = step[begun] > LinearChain.NEVER;
        boolean goesOn = Math.max(step[begun + 1], step[gone + 1]) > LinearChain.NEVER;
        boolean isPair = leads == step[gone] > LinearChain.NEVER && (to == before || !goesOn);
        boolean isSecond = leads && from[c][before] > LinearChain.NEVER;
        if (!isPair || isSecond) {
            throw new IllegalArgumentException("run " + to + " may not come after run " + before + " like this");
        }
        if (leads) {
            next[c][before] = to;
            fromBegun[c][before] = step[begun];
            fromGone[c][before] = step[gone];
            from[c][before] = Math.max(step[begun], step[gone]);
            most[c] = Math.max(most[c], from[c][before]);
        }
    }

    /** Reaches the states of the first position. */
    void start(float[] initial, Lattice lattice) {
        lattice.best = Float.NEGATIVE_INFINITY;
        for (int r = 0; r < runs; r++) {
            lattice.open[r] = r;
            lattice.nowBegun[r] = initial[r * 2] + lattice.shown[beginShows[r]];
            lattice.best = Math.max(lattice.best, lattice.nowBegun[r]);
        }
        narrow(runs, lattice);
    }

    /**
     * Reaches the states of the next position.
     *
     * @param row where the position's row in {@link Lattice#back} begins
     */
    void take(int row, Lattice lattice) {
        float bestBefore = lattice.best;
        goOnWithAll(row, lattice);
        float floor = lattice.best - doubt;
        int count = lattice.openCount;
        for (int c = 0; c < beginColumns.length; c++) {
            float shown = lattice.shown[beginColumns[c]];
            if (bestBefore + most[c] + shown > floor) {
                count = begin(c, count, floor, row, lattice);
            }
        }
        narrow(count, lattice);
    }

    private void goOnWithAll(int row, Lattice lattice) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < lattice.openCount; i++) {
            int r = lattice.open[i];
            float first = lattice.begun[i] + goOnFirst[r];
            float later = lattice.gone[i] + goOn[r];
            boolean isFirst = first >= later;
            float score = (isFirst ? first : later) + lattice.shown[goOnShows[r]];
            lattice.nowGone[r] = score;
            lattice.back[row + r * 2 + 1] = (byte) (isFirst ? r * 2 : r * 2 + 1);
            best = score > best ? score : best; // Math.max takes several times as long
        }
        lattice.best = best;
    }

    /** Begins runs that show a column, behind all that are open, where that scores more than the floor. */
    private int begin(int c, int count, float floor, int row, Lattice lattice) {
        float[] mostFrom = from[c];
        float needed = floor - lattice.shown[beginColumns[c]];
        for (int i = 0; i < lattice.openCount; i++) {
            if (lattice.openScore[i] + mostFrom[lattice.open[i]] > needed) {
                count = beginBehind(i, c, count, floor, row, lattice);
            }
        }
        return count;
    }

    private int beginBehind(int i, int c, int count, float floor, int row, Lattice lattice) {
        int before = lattice.open[i];
        int to = next[c][before];
        float begun = lattice.begun[i] + fromBegun[c][before];
        float gone = lattice.gone[i] + fromGone[c][before];
        float score = (begun >= gone ? begun : gone) + lattice.shown[beginColumns[c]];
        float known = lattice.nowBegun[to];
        if (score > known && score > floor) {
            boolean isNew = Math.max(known, lattice.nowGone[to]) == Float.NEGATIVE_INFINITY;
            lattice.open[count] = to;
            count += isNew ? 1 : 0;
            lattice.nowBegun[to] = score;
            lattice.best = score > lattice.best ? score : lattice.best;
            lattice.back[row + to * 2] = (byte) (begun >= gone ? before * 2 : before * 2 + 1);
        }
        return count;
    }

    /** Of the first runs in {@link Lattice#open}, those near the best stay open. */
    private void narrow(int count, Lattice lattice) {
        float floor = lattice.best - beam;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int r = lattice.open[i];
            float begun = lattice.nowBegun[r];
            float gone = lattice.nowGone[r];
            float score = begun > gone ? begun : gone;
            lattice.open[kept] = r;
            lattice.openScore[kept] = score;
            lattice.begun[kept] = begun;
            lattice.gone[kept] = gone;
            kept += score > floor ? 1 : 0; // without a branch: none could foretell it
            lattice.nowBegun[r] = Float.NEGATIVE_INFINITY;
            lattice.nowGone[r] = Float.NEGATIVE_INFINITY;
        }
        lattice.openCount = kept;
    }

    /** The best state of the last position; 0 if there is none. */
    int best(Lattice lattice) {
        int best = 0;
        for (int i = 0; i < lattice.openCount; i++) {
            best = lattice.begun[i] == lattice.best ? lattice.open[i] * 2 : best;
            best = lattice.gone[i] == lattice.best ? lattice.open[i] * 2 + 1 : best;
        }
        return best;
    }
}
