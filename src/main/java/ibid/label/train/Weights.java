package ibid.label.train;

import ibid.label.Lexicon;
import ibid.label.LinearChain;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weights while they are being fitted: for each feature a row of floats, to be added to those of the {@link Prior},
 * and the steps between states.
 */
final class Weights {
    /** What is known without them. */
    final Prior prior;

    final int states;
    /** For each state, the column it shows; {@link #width} of them. */
    final int[] shows;

    final int width;
    final float[] rows;
    /** Sum of squared gradients of each row, and what training begins with. */
    final float[] rowHistory;

    final float[] step;
    /** What a step multiplies a probability by. */
    final float[] stepFactor;

    final float[] stepHistory;
    final float[] initial;
    final int[][] after;
    /** Rows that no longer take part. */
    final boolean[] dropped;

    private final float[] rowSum;
    private final float[] stepSum;
    private int summed;

    Weights(int features, LinearChain known, float caution) {
        prior = new Prior(known);
        states = known.states();
        shows = known.shows();
        width = prior.width;
        rows = new float[features * width];
        rowSum = new float[features * width];
        rowHistory = new float[features];
        step = known.step();
        stepFactor = new float[states * states];
        stepSum = new float[states * states];
        stepHistory = new float[states * states];
        initial = known.initial();
        dropped = new boolean[features];
        Arrays.fill(rowHistory, caution);
        Arrays.fill(stepHistory, caution);
        after = successors();
        refreshSteps();
    }

    /** For each state, the states that may follow it. */
    private int[][] successors() {
        int[][] after = new int[states][];
        for (int from = 0; from < states; from++) {
            int row = from * states;
            after[from] = IntStream.range(0, states)
                    .filter(to -> step[row + to] > LinearChain.NEVER)
                    .toArray();
        }
        return after;
    }

    /** Brings {@link #stepFactor} up to date with {@link #step}. */
    void refreshSteps() {
        for (int i = 0; i < stepFactor.length; i++) {
            stepFactor[i] = (float) Math.exp(step[i]);
        }
    }

    void startAverage() {
        Arrays.fill(rowSum, 0);
        Arrays.fill(stepSum, 0);
        summed = 0;
    }

    void addToAverage() {
        for (int i = 0; i < rows.length; i++) {
            rowSum[i] += rows[i];
        }
        for (int i = 0; i < step.length; i++) {
            stepSum[i] += step[i];
        }
        summed++;
    }

    void average() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rowSum[i] / summed;
        }
        for (int i = 0; i < step.length; i++) {
            step[i] = step[i] > LinearChain.NEVER ? stepSum[i] / summed : LinearChain.NEVER;
        }
    }

    /** The numbers of the features whose weights differ most between states, at most {@code count}, ascending. */
    int[] strongest(int count) {
        float[] strength = new float[dropped.length];
        for (int f = 0; f < strength.length; f++) {
            strength[f] = strength(f);
        }
        return IntStream.range(0, strength.length)
                .boxed()
                .sorted((a, b) -> Float.compare(strength[b], strength[a]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private float strength(int feature) {
        float sum = 0;
        for (int i = feature * width; i < (feature + 1) * width; i++) {
            sum += rows[i] * rows[i];
        }
        return sum;
    }

    void keepOnly(int[] kept) {
        Arrays.fill(dropped, true);
        for (int feature : kept) {
            dropped[feature] = false;
        }
    }

    /** The kept features' weights added to those of the prior and rounded to six bits, and the steps. */
    LinearChain chain(FeatureIndex index, int[] kept) {
        int[] learnt = Arrays.stream(kept).map(index::hash).toArray();
        int[] features = IntStream.concat(Arrays.stream(prior.features()), Arrays.stream(learnt))
                .sorted()
                .distinct()
                .toArray();
        float[] sums = new float[features.length * width];
        for (int i = 0; i < features.length; i++) {
            prior.add(features[i], sums, i * width);
        }
        for (int k = 0; k < kept.length; k++) {
            int to = Arrays.binarySearch(features, learnt[k]) * width;
            for (int c = 0; c < width; c++) {
                sums[to + c] += rows[kept[k] * width + c];
            }
        }
        Lexicon lexicon = prior.features().length == 0
                ? Lexicon.rounded(width, features, sums)
                : Lexicon.rounded(width, features, sums, prior.scale()); // so that what was known stays as it was
        return new LinearChain(lexicon, shows, initial, step);
    }
}
