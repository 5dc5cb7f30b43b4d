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

    /** How far behind the best a path may fall: e to the power of this less probable. */
    private static final float BEAM = 9;

    private final Lexicon lexicon;
    private final int states;
    private final int[] shows;
    private final float[] initial;
    private final float[] step;
    private final int[][] after;
    /** The scores of the steps to {@link #after}. */
    private final float[][] stepAfter;

    /**
     * @param lexicon the weights of each feature, by what a state shows
     * @param shows for each state, which of the lexicon's columns it shows: states that look alike may share one
     * @param initial score of each state at the first position
     * @param step score of going from state {@code i} to state {@code j} at {@code i * states + j}
     */
    public LinearChain(Lexicon lexicon, int[] shows, float[] initial, float[] step) {
        this.lexicon = lexicon;
        this.states = shows.length;
        this.shows = shows.clone();
        this.initial = initial.clone();
        this.step = step.clone();
        this.after = successors(states, step);
        this.stepAfter = scores(after, states, step);
    }

    public int states() {
        return states;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int[] shows() {
        return shows.clone();
    }

    float[] initial() {
        return initial.clone();
    }

    float[] step() {
        return step.clone();
    }

    /** For each state, the states that may follow it. */
    private static int[][] successors(int states, float[] step) {
        int[][] after = new int[states][];
        int[] found = new int[states];
        for (int from = 0; from < states; from++) {
            int n = 0;
            for (int to = 0; to < states; to++) {
                if (step[from * states + to] > NEVER) {
                    found[n++] = to;
                }
            }
            after[from] = Arrays.copyOf(found, n);
        }
        return after;
    }

    private static float[][] scores(int[][] after, int states, float[] step) {
        float[][] scores = new float[states][];
        for (int from = 0; from < states; from++) {
            scores[from] = new float[after[from].length];
            for (int i = 0; i < scores[from].length; i++) {
                scores[from][i] = step[from * states + after[from][i]];
            }
        }
        return scores;
    }

    /**
     * The most probable states, written to {@link Lattice#state}. Paths that have fallen far behind the best are not
     * followed further.
     *
     * @param features the features seen at position {@code t} stand at {@code offsets[t]} to {@code offsets[t + 1]}
     */
    public void decode(int[] features, int[] offsets, int length, Lattice lattice) {
        lattice.prepare(length, states, lexicon);
        for (int t = 0; t < length; t++) {
            reach(t, lattice);
            lexicon.sum(features, offsets[t], offsets[t + 1], lattice.lanes, lattice.shown);
            show(t * states, lattice);
        }
        backtrack(length, lattice);
    }

    /** The score of the best way into each state, without what the position shows. */
    private void reach(int t, Lattice lattice) {
        float[] score = lattice.score;
        int row = t * states;
        if (t == 0) {
            System.arraycopy(initial, 0, score, 0, states);
            return;
        }
        Arrays.fill(score, row, row + states, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < lattice.openCount; i++) {
            int from = lattice.open[i];
            stepOn(from, score[row - states + from], row, score, lattice.back);
        }
    }

    private void stepOn(int from, float before, int row, float[] score, byte[] back) {
        int[] next = after[from];
        float[] steps = stepAfter[from];
        for (int i = 0; i < next.length; i++) {
            int at = row + next[i];
            float candidate = before + steps[i];
            if (candidate > score[at]) {
                score[at] = candidate;
                back[at] = (byte) from;
            }
        }
    }

    /** Adds what the position shows, and keeps the states near the best open. */
    private void show(int row, Lattice lattice) {
        float[] score = lattice.score;
        float best = Float.NEGATIVE_INFINITY;
        float scale = lexicon.scale();
        int[] shown = lattice.shown;
        for (int s = 0; s < states; s++) {
            score[row + s] += shown[shows[s]] * scale;
            best = Math.max(best, score[row + s]);
        }
        int open = 0;
        for (int s = 0; s < states; s++) {
            if (score[row + s] > best - BEAM) {
                lattice.open[open++] = s;
            }
        }
        lattice.openCount = open;
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
            best = lattice.back[t * states + best] & 0xff;
        }
    }
}
