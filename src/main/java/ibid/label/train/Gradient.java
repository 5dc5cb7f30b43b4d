package ibid.label.train;

import ibid.label.Sequence;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What one sequence asks of the weights: how far the probability of each state at each position, and of each step, is
 * from what it should be. Forward-backward with each position scaled to sum to one.
 */
final class Gradient {
    private static final float NEGLIGIBLE = 2e-3f;
    private static final float UNREACHED = 1e-25f;
    /** Paths through states less probable than this are not followed, but for the right one. */
    private static final float UNLIKELY = 1e-7f;

    private final Sequence sequence;
    private final float[] known;
    private final Weights weights;
    private final int states;
    /** Probability of each column at each position, less 1 for the right one. */
    private final float[] excess;

    /** The same of each step, for each kind of gap that the sequence has. */
    private final float[] @Nullable [] stepExcess;

    private final boolean[] left;
    private final double loss;

    Gradient(Example example, Weights weights, float dropout, long seed) {
        this.sequence = example.sequence();
        this.known = example.known();
        this.weights = weights;
        this.states = weights.states;
        this.left = leftOut(sequence, weights, dropout, seed);
        this.excess = new float[sequence.length() * weights.width];
        this.stepExcess = stepsOf(sequence, weights.steps);
        this.loss = sequence.length() == 0 ? 0 : forwardBackward();
    }

    /** Negative log-likelihood of the right states. */
    double loss() {
        return loss;
    }

    private static float[] @Nullable [] stepsOf(Sequence sequence, StepWeights steps) {
        float[][] excess = new float[steps.known.gaps()][];
        for (int t = 1; t < sequence.length(); t++) {
            byte gap = sequence.gaps()[t];
            excess[gap] = excess[gap] == null ? new float[steps.known.size()] : excess[gap];
        }
        return excess;
    }

    private static boolean[] leftOut(Sequence sequence, Weights weights, float dropout, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] left = new boolean[sequence.features().length];
        int threshold = (int) (dropout * (1 << 16));
        for (int i = 0; i < left.length; i++) {
            left[i] = weights.dropped[sequence.features()[i]] || (random.nextInt() >>> 16) < threshold;
        }
        return left;
    }

    private double forwardBackward() {
        int length = sequence.length();
        float[] emission = new float[length * weights.width];
        float[] alpha = new float[length * states];
        float[] scale = new float[length];
        double logLikelihood = 0;
        for (int t = 0; t < length; t++) {
            double right = emission(t, emission);
            scale[t] = alpha(t, alpha, emission);
            logLikelihood += right - Math.log(scale[t]);
        }
        backward(alpha, emission, scale);
        return -logLikelihood;
    }

    /** Fills the row of position {@code t}, the largest being 1; returns the logarithm for the right state and step. */
    private double emission(int t, float[] emission) {
        int width = weights.width;
        float[] shown = new float[width];
        sum(t, shown);
        float max = Float.NEGATIVE_INFINITY;
        for (float score : shown) {
            max = Math.max(max, score);
        }
        for (int c = 0; c < width; c++) {
            emission[t * width + c] = (float) Math.exp(shown[c] - max);
        }
        int state = sequence.states()[t];
        double right = shown[weights.shows[state]] - max;
        return t == 0
                ? right + weights.initial[state]
                : right + weights.steps.score(sequence.gaps()[t], sequence.states()[t - 1], state);
    }

    private void sum(int t, float[] shown) {
        int[] features = sequence.features();
        float[] rows = weights.rows;
        if (known.length > 0) {
            System.arraycopy(known, t * shown.length, shown, 0, shown.length);
        }
        for (int i = sequence.offsets()[t]; i < sequence.offsets()[t + 1]; i++) {
            if (left[i]) {
                continue;
            }
            int from = features[i] * shown.length;
            for (int c = 0; c < shown.length; c++) {
                shown[c] += rows[from + c];
            }
        }
    }

    /** Fills the row of position {@code t} and returns what it summed to before it was scaled to 1. */
    private float alpha(int t, float[] alpha, float[] emission) {
        int row = t * states;
        reach(t, alpha);
        float total = 0;
        for (int s = 0; s < states; s++) {
            alpha[row + s] *= emission[t * weights.width + weights.shows[s]];
            total += alpha[row + s];
        }
        total = Math.max(total, 1e-30f);
        for (int s = 0; s < states; s++) {
            alpha[row + s] /= total;
        }
        return total;
    }

    /** The probability of coming into each state, from all that are at all likely. */
    private void reach(int t, float[] alpha) {
        int row = t * states;
        if (t == 0) {
            for (int s = 0; s < states; s++) {
                alpha[s] = (float) Math.exp(weights.initial[s]);
            }
            return;
        }
        float[] factor = weights.steps.factor[sequence.gaps()[t]];
        for (int from = 0; from < states; from++) {
            float here = alpha[row - states + from];
            if (here >= UNLIKELY || from == sequence.states()[t - 1]) {
                int[] after = weights.steps.known.after(from);
                for (int i = 0; i < after.length; i++) {
                    alpha[row + after[i]] += here * factor[weights.steps.known.first(from) + i];
                }
            }
        }
    }

    private void backward(float[] alpha, float[] emission, float[] scale) {
        float[] beta = new float[states];
        Arrays.fill(beta, 1);
        for (int t = sequence.length() - 1; t >= 0; t--) {
            int row = t * states;
            for (int s = 0; s < states; s++) {
                excess[t * weights.width + weights.shows[s]] += alpha[row + s] * beta[s];
            }
            excess[t * weights.width + weights.shows[sequence.states()[t]]] -= 1;
            if (t > 0) {
                beta = stepBack(t, beta, alpha, emission, scale[t]);
                stepExcess[sequence.gaps()[t]][
                        weights.steps.known.number(sequence.states()[t - 1], sequence.states()[t])] -= 1;
            }
        }
    }

    private float[] stepBack(int t, float[] beta, float[] alpha, float[] emission, float scale) {
        int row = t * states;
        for (int to = 0; to < states; to++) {
            beta[to] *= emission[t * weights.width + weights.shows[to]] / scale;
        }
        float[] factor = weights.steps.factor[sequence.gaps()[t]];
        float[] excess = stepExcess[sequence.gaps()[t]];
        float[] before = new float[states];
        for (int from = 0; from < states; from++) {
            float here = alpha[row - states + from];
            if (here < UNREACHED || (here < UNLIKELY && from != sequence.states()[t - 1])) {
                continue; // else its beta, which nothing bounds, could overflow
            }
            int first = weights.steps.known.first(from);
            int[] after = weights.steps.known.after(from);
            for (int i = 0; i < after.length; i++) {
                float path = factor[first + i] * beta[after[i]];
                before[from] += path;
                excess[first + i] += here * path;
            }
        }
        return before;
    }

    /** Moves the weights whose row number is {@code part} modulo {@code parts}; the steps belong to part 0. */
    void apply(float rate, float decay, int part, int parts) {
        for (int t = 0; t < sequence.length(); t++) {
            float square = 0;
            float most = 0;
            for (int i = t * weights.width; i < (t + 1) * weights.width; i++) {
                square += excess[i] * excess[i];
                most = Math.max(most, Math.abs(excess[i]));
            }
            if (most > NEGLIGIBLE) {
                applyAt(t, square, rate, decay, part, parts);
            }
        }
        if (part == 0) {
            applySteps(rate);
        }
    }

    private void applyAt(int t, float square, float rate, float decay, int part, int parts) {
        float[] rows = weights.rows;
        int width = weights.width;
        int at = t * width;
        for (int i = sequence.offsets()[t]; i < sequence.offsets()[t + 1]; i++) {
            int feature = sequence.features()[i];
            if (left[i] || feature % parts != part) {
                continue;
            }
            weights.rowHistory[feature] += square;
            float reach = rate / (float) Math.sqrt(weights.rowHistory[feature] + 1e-2f);
            float shrink = 1 - decay;
            int from = feature * width;
            for (int c = 0; c < width; c++) {
                rows[from + c] = rows[from + c] * shrink - reach * excess[at + c];
            }
        }
    }

    private void applySteps(float rate) {
        for (int gap = 0; gap < stepExcess.length; gap++) {
            if (stepExcess[gap] != null) {
                weights.steps.apply(gap, stepExcess[gap], rate);
            }
        }
    }
}
