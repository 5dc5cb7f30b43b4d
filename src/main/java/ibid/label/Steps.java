package ibid.label;

/**
 * The steps from one state to the next, of which few are tried. To go on with the runs that are worth following is one
 * step each. Most ways to begin another lead nowhere: they are behind at once, and not followed. Immutable, thread-safe.
 */
final class Steps {
    /** How far behind the best that goes on a run may be that begins: less than how far paths may fall behind later. */
    static final float DOUBT = 2.5f;

    /** How far behind the best a path may fall: e to the power of this less probable. */
    static final float BEAM = 8;

    /** Less than any score: of what has not been reached. */
    static final int UNREACHED = -(1 << 30);

    /** The highest bit of each of four lanes of 16 bits, and the lowest. */
    private static final long HIGHEST = 0x8000800080008000L;

    private static final long LOWEST = 0x0001000100010001L;

    private final StepTables tables;
    private final int doubt;
    private final int beam;
    /** What 1 of a score is in a sum of {@link Lexicon#sum}. */
    private final float lane;

    /**
     * @param doubt in place of {@link #DOUBT}
     * @param beam in place of {@link #BEAM}
     */
    Steps(StepTables tables, float doubt, float beam) {
        this.tables = tables;
        this.doubt = tables.score(doubt);
        this.beam = tables.score(beam);
        this.lane = tables.factor > 0 ? 1f / tables.factor : 0;
    }

    /** Reaches the states of the first position. */
    void start(float[] initial, Lattice lattice) {
        lattice.best = UNREACHED;
        for (int r = 0; r < tables.runs; r++) {
            lattice.open[r] = r;
            lattice.nowBegun[r] = tables.score(initial[r * 2]) + shown(tables.beginShows[r], lattice);
            lattice.best = Math.max(lattice.best, lattice.nowBegun[r]);
        }
        narrow(tables.runs, lattice);
    }

    /**
     * Reaches the states of the next position.
     *
     * @param gap the kind of the gap that is stepped over
     * @param row where the position's row in {@link Lattice#back} begins
     */
    void take(int gap, int row, Lattice lattice) {
        goOnWithAll(gap, row, lattice);
        int floor = lattice.best - doubt;
        int open = lattice.openCount;
        int count = open;
        for (int i = 0; i < open; i++) {
            long enough = enough(gap, i, floor, lattice);
            while (enough != 0) {
                int bit = Long.numberOfTrailingZeros(enough);
                int column = tables.columnAt[(15 - bit & 15) * 4 + (bit >> 4)];
                count = begin(gap, i, column, count, floor, row, lattice);
                enough &= enough - 1;
            }
        }
        narrow(count, lattice);
    }

    /**
     * The columns of runs that may begin behind an open one and reach the floor, or nearly: a bit for each, that of lane
     * {@code l} of word {@code w} at {@code 16 * l + 15 - w}. All lanes of a word are compared at once.
     */
    private long enough(int gap, int i, int floor, Lattice lattice) {
        int missing = (int) ((floor - lattice.openScore[i]) * lane) - 1;
        long least = LOWEST * Math.max(0, Math.min(StepTables.LARGEST, missing + StepTables.RAISED));
        long[] sums = lattice.sums;
        long[] from = tables.most[gap];
        int at = lattice.open[i] * tables.beginWords.length;
        long enough = 0;
        for (int w = 0; w < tables.beginWords.length; w++) {
            enough |= ((sums[tables.beginWords[w]] + from[at + w] | HIGHEST) - least & HIGHEST) >>> w;
        }
        return enough;
    }

    /** What a column shows, higher by the same for all columns, which does not change which path is the best. */
    private int shown(int column, Lattice lattice) {
        return Lexicon.lane(lattice.sums, column) * tables.factor;
    }

    private void goOnWithAll(int gap, int row, Lattice lattice) {
        int best = UNREACHED;
        for (int i = 0; i < lattice.openCount; i++) {
            int r = lattice.open[i];
            int first = lattice.begun[i] + tables.goOnFirst[gap][r];
            int later = lattice.gone[i] + tables.goOn[gap][r];
            boolean isFirst = first >= later;
            int score = Math.max(first, later) + shown(tables.goOnShows[r], lattice);
            lattice.nowGone[r] = score;
            lattice.back[row + r * 2 + 1] = (byte) (isFirst ? r * 2 : r * 2 + 1);
            best = Math.max(best, score);
        }
        lattice.best = best;
    }

    /** Begins the run that shows a column and comes behind an open one, if that scores more than the floor. */
    private int begin(int gap, int i, int c, int count, int floor, int row, Lattice lattice) {
        int before = lattice.open[i];
        int at = c * tables.runs + before;
        int to = tables.next[at];
        if (to < 0) {
            return count;
        }
        int begun = lattice.begun[i] + tables.fromBegun[gap][at];
        int gone = lattice.gone[i] + tables.fromGone[gap][at];
        int score = Math.max(begun, gone) + shown(tables.beginColumns[c], lattice);
        int known = lattice.nowBegun[to];
        if (score <= known || score <= floor) {
            return count;
        }
        boolean isNew = Math.max(known, lattice.nowGone[to]) == UNREACHED;
        lattice.open[count] = to;
        lattice.nowBegun[to] = score;
        lattice.best = Math.max(lattice.best, score);
        lattice.back[row + to * 2] = (byte) (begun >= gone ? before * 2 : before * 2 + 1);
        return isNew ? count + 1 : count;
    }

    /** Of the first runs in {@link Lattice#open}, those near the best stay open, with how far they are behind it as scores. */
    private void narrow(int count, Lattice lattice) {
        int best = lattice.best;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int r = lattice.open[i];
            int begun = lattice.nowBegun[r] - best;
            int gone = lattice.nowGone[r] - best;
            int score = Math.max(begun, gone);
            lattice.open[kept] = r;
            lattice.openScore[kept] = score;
            lattice.begun[kept] = begun;
            lattice.gone[kept] = gone;
            kept += score > -beam ? 1 : 0; // without a branch: none could foretell it
            lattice.nowBegun[r] = UNREACHED;
            lattice.nowGone[r] = UNREACHED;
        }
        lattice.openCount = kept;
    }

    /** The best state of the last position; 0 if there is none. */
    int best(Lattice lattice) {
        int best = 0;
        for (int i = 0; i < lattice.openCount; i++) {
            best = lattice.begun[i] == 0 ? lattice.open[i] * 2 : best;
            best = lattice.gone[i] == 0 ? lattice.open[i] * 2 + 1 : best;
        }
        return best;
    }
}
