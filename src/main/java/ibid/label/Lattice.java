package ibid.label;

/** The working arrays of a {@link LinearChain}, reused from one decoding to the next. Not thread-safe. */
public final class Lattice {
    float[] score = new float[0];
    byte[] back = new byte[0];
    int[] state = new int[0];
    int[] shown = new int[0];
    long[] lanes = new long[0];
    /** The states worth following from the position at hand. */
    int[] open = new int[0];

    int openCount;

    /** The state at a position, after decoding. */
    public int state(int position) {
        return state[position];
    }

    void prepare(int length, int states, Lexicon lexicon) {
        if (shown.length != lexicon.width()) {
            shown = new int[lexicon.width()];
            lanes = new long[lexicon.lanes()];
        }
        if (open.length < states) {
            open = new int[states];
        }
        if (state.length < length || score.length < length * states) {
            score = new float[length * states];
            back = new byte[length * states];
            state = new int[length];
        }
    }
}
