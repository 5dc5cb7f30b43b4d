package ibid.label.train;

import ibid.label.LinearChain;
import ibid.label.Transitions;
import java.util.Arrays;

/**
 * The weights of the steps between states while they are being fitted. A step has a weight of its own for each kind of
 * gap, and one for all kinds, so that what is rare over one kind of gap learns from the others. Only steps that may be
 * taken are numbered.
 */
final class StepWeights {
    /** So that what all kinds of gaps have in common is learnt in common. */
    private static final float SPECIAL_CAUTION = 3;

    /** What is known, to which the weights are added. */
    final Transitions known;
    /** For each kind of gap, what each step multiplies a probability by. */
    final float[][] factor;

    /** The weights for each kind of gap, and last those for all kinds. */
    private final float[][] weights;
    /** Their sums of squared gradients. */
    private final float[][] history;
    /** Their sums over epochs. */
    private final float[][] sums;

    StepWeights(LinearChain chain, float caution) {
        known = chain.transitions();
        int gaps = known.gaps();
        factor = new float[gaps][known.size()];
        weights = new float[gaps + 1][known.size()];
        history = new float[gaps + 1][known.size()];
        sums = new float[gaps + 1][known.size()];
        for (int row = 0; row < history.length; row++) {
            Arrays.fill(history[row], row < gaps ? caution + SPECIAL_CAUTION : caution);
        }
        refresh();
    }

    /** The score of a step over a kind of gap. */
    float score(int gap, int from, int to) {
        return score(gap, known.number(from, to));
    }

    private float score(int gap, int step) {
        return known.scores(gap)[step] + weights[gap][step] + weights[known.gaps()][step];
    }

    /** Brings {@link #factor} up to date with the weights. */
    void refresh() {
        for (int gap = 0; gap < factor.length; gap++) {
            for (int step = 0; step < factor[gap].length; step++) {
                factor[gap][step] = (float) Math.exp(score(gap, step));
            }
        }
    }

    /** Moves the weights against the gradient, that of one kind of gap. */
    void apply(int gap, float[] excess, float rate) {
        for (int i = 0; i < known.size(); i++) {
            if (excess[i] != 0) {
                move(gap, i, excess[i], rate);
                move(known.gaps(), i, excess[i], rate);
            }
        }
    }

    private void move(int row, int i, float excess, float rate) {
        history[row][i] += excess * excess;
        weights[row][i] -= rate * excess / (float) Math.sqrt(history[row][i] + 1e-2f);
    }

    void startAverage() {
        for (float[] row : sums) {
            Arrays.fill(row, 0);
        }
    }

    void addToAverage() {
        for (int row = 0; row < sums.length; row++) {
            for (int i = 0; i < known.size(); i++) {
                sums[row][i] += weights[row][i];
            }
        }
    }

    void average(int summed) {
        for (int row = 0; row < sums.length; row++) {
            for (int i = 0; i < known.size(); i++) {
                weights[row][i] = sums[row][i] / summed;
            }
        }
    }

    /** What is known and what was learnt. */
    Transitions transitions() {
        float[][] scores = new float[known.gaps()][known.size()];
        for (int gap = 0; gap < scores.length; gap++) {
            for (int step = 0; step < known.size(); step++) {
                scores[gap][step] = score(gap, step);
            }
        }
        return known.with(scores);
    }
}
