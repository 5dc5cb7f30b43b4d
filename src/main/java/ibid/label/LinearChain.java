package ibid.label;

import java.util.Arrays;

/**
 * A linear-chain conditional random field: a score for each state at each position, from the weights of the features
 * seen there, and for each step from one state to the next. States and features are numbers; what they mean is the
 * caller's affair. Immutable, thread-safe; the working arrays are in {@link Lattice}.
 *
 * @see <a href="https://arxiv.org/abs/1011.4088">Sutton and McCallum, An Introduction to Conditional Random Fields</a>
 */
public final class LinearChain {
    /** The score of a step that must not be taken. */
    public static final float NEVER = -1e9f;

    private final Lexicon lexicon;
    private final int states;
    private final float[] initial;
    private final float[] step;
    private final int[][] before;

    /**
     * @param lexicon the weights of each feature
     * @param initial score of each state at the first position
     * @param step score of going from state {@code i} to state {@code j} at {@code i * states + j}
     */
    public LinearChain(Lexicon lexicon, float[] initial, float[] step) {
        this.lexicon = lexicon;
        this.states = lexicon.width();
        this.initial = initial.clone();
        this.step = step.clone();
        this.before = predecessors(states, step);
    }

    public int states() {
        return states;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    float[] initial() {
        return initial.clone();
    }

    float[] step() {
        return step.clone();
    }

    /** For each state, the states it may follow. */
    public static int[][] predecessors(int states, float[] step) {
        int[][] before = new int[states][];
        for (int to = 0; to < states; to++) {
            int[] found = new int[states];
            int n = 0;
            for (int from = 0; from < states; from++) {
                if (step[from * states + to] > NEVER) {
                    found[n++] = from;
                }
            }
            before[to] = Arrays.copyOf(found, n);
        }
        return before;
    }

    /**
     * The most probable states, written to {@link Lattice#state}.
     *
     * @param features the features seen at position {@code t} stand at {@code offsets[t]} to {@code offsets[t + 1]}
     */
    public void decode(int[] features, int[] offsets, int length, Lattice lattice) {
        lattice.prepare(length, states);
        for (int t = 0; t < length; t++) {
            lexicon.sum(features, offsets[t], offsets[t + 1], lattice.score, t * states);
        }
        forward(length, lattice);
        backtrack(length, lattice);
    }

    private void forward(int length, Lattice lattice) {
        float[] score = lattice.score;
        for (int s = 0; s < states && length > 0; s++) {
            score[s] += initial[s];
        }
        for (int t = 1; t < length; t++) {
            int row = t * states;
            for (int to = 0; to < states; to++) {
                stepInto(to, row, score, lattice.back);
            }
        }
    }

    private void stepInto(int to, int row, float[] score, byte[] back) {
        float best = Float.NEGATIVE_INFINITY;
        int bestFrom = 0;
        int last = row - states;
        for (int from : before[to]) {
            float candidate = score[last + from] + step[from * states + to];
            if (candidate > best) {
                best = candidate;
                bestFrom = from;
            }
        }
        score[row + to] += best;
        back[row + to] = (byte) bestFrom;
    }

    private void backtrack(int length, Lattice lattice) {
        if (length == 0) {
            return;
        }
        int row = (length - 1) * states;
        int best = 0;
        for (int s = 1; s < states; s++) {
            if (lattice.score[row + s] > lattice.score[row + best]) {
                best = s;
            }
        }
        for (int t = length - 1; t >= 0; t--) {
            lattice.state[t] = best;
            best = lattice.back[t * states + best];
        }
    }
}
