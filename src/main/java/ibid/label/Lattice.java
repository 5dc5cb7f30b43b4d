package ibid.label;

import java.util.Arrays;

/** The working arrays of a {@link LinearChain}, reused from one decoding to the next. Not thread-safe. */
public final class Lattice {
    int[] state = new int[0];
    /** For each state at each position, the state before it on the best path there. */
    byte[] back = new byte[0];
    /** The scores of all states at the position before, and at the one at hand. */
    float[] before = new float[0];

    float[] score = new float[0];
    /** The states worth following from the position before, in ascending order. */
    int[] open = new int[0];

    int openCount;
    /** For each group of states the best one that is open, -1 if there is none. */
    int[] leader = new int[0];
    /** What the position at hand adds to the score of each column. */
    float[] shown = new float[0];

    final int[] found = new int[Lexicon.MOST];

    /** The state at a position, after decoding. */
    public int state(int position) {
        return state[position];
    }

    void prepare(int length, int states, int groups, Lexicon lexicon) {
        if (shown.length != lexicon.sums() || score.length != states || leader.length != groups) {
            shown = new float[lexicon.sums()];
            score = new float[states];
            before = new float[states];
            open = new int[states + 1];
            leader = new int[groups];
        }
        if (state.length < length || back.length < length * states) {
            state = new int[length];
            back = new byte[length * states];
        }
    }

    /** Goes on to the next position, where no state has been reached yet. */
    void advance() {
        float[] scores = before;
        before = score;
        score = scores;
        Arrays.fill(score, Float.NEGATIVE_INFINITY);
    }
}
