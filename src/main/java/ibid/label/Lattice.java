package ibid.label;

import java.util.Arrays;

/** The working arrays of a {@link LinearChain}, reused from one decoding to the next. Not thread-safe. */
public final class Lattice {
    int[] state = new int[0];
    /** For each state at each position, the state before it on the best path there. */
    byte[] back = new byte[0];
    /** What the position at hand adds to the score of each column, as {@link Lexicon#sum} writes it. */
    long[] sums = new long[0];

    /** The runs worth following at the position before. */
    int[] open = new int[0];

    /** The best scores of being in each of them; of having begun with it there; of having gone on. */
    int[] openScore = new int[0];

    int[] begun = new int[0];
    int[] gone = new int[0];
    int openCount;
    /** The same scores of the position at hand, by run; less than any score where it has not been reached. */
    int[] nowBegun = new int[0];

    int[] nowGone = new int[0];
    /** The best score at the position before, then at the one at hand. */
    int best;

    final int[] found = new int[Lexicon.MOST];

    /** The state at a position, after decoding. */
    public int state(int position) {
        return state[position];
    }

    void prepare(int length, int runs, Lexicon lexicon) {
        if (sums.length != lexicon.sums() || nowBegun.length != runs) {
            sums = new long[lexicon.sums()];
            open = new int[runs + 1]; // one more, which is written before it is known that it does not count
            openScore = new int[runs];
            begun = new int[runs];
            gone = new int[runs];
            nowBegun = new int[runs];
            nowGone = new int[runs];
            Arrays.fill(nowBegun, Steps.UNREACHED);
            Arrays.fill(nowGone, Steps.UNREACHED);
        }
        if (state.length < length || back.length < length * runs * 2) {
            state = new int[length];
            back = new byte[length * runs * 2];
        }
        openCount = 0;
    }
}
