package ibid.label.train;

import ibid.label.Lexicon;
import ibid.label.LinearChain;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weights while they are being fitted: for each feature a row of floats, to be added to those of the {@link Prior},
 * and those of the steps between states.
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

    /** The steps between states, which are learnt as well. */
    final StepWeights steps;

    final float[] initial;
    /** Rows that no longer take part. */
    final boolean[] dropped;

    private final float[] rowSum;
    private int summed;

    Weights(int features, LinearChain known, float caution) {
        prior = new Prior(known);
        states = known.states();
        shows = known.shows();
        width = prior.width;
        rows = new float[features * width];
        rowSum = new float[features * width];
        rowHistory = new float[features];
        steps = new StepWeights(known, caution);
        initial = known.initial();
        dropped = new boolean[features];
        Arrays.fill(rowHistory, caution);
    }

    void startAverage() {
        Arrays.fill(rowSum, 0);
        steps.startAverage();
        summed = 0;
    }

    void addToAverage() {
        for (int i = 0; i < rows.length; i++) {
            rowSum[i] += rows[i];
        }
        steps.addToAverage();
        summed++;
    }

    void average() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rowSum[i] / summed;
        }
        steps.average(summed);
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
        int[] known = prior.features();
        int[] isNew =
                IntStream.of(kept).filter(k -> prior.row(index.hash(k)) < 0).toArray();
        int[] features = IntStream.concat(
                        IntStream.of(known), IntStream.of(isNew).map(index::hash))
                .toArray();
        float[] sums = new float[features.length * width];
        for (int i = 0; i < known.length; i++) {
            prior.add(known[i], sums, i * width);
        }
        int next = known.length;
        for (int k : kept) {
            int row = prior.row(index.hash(k));
            int to = (row < 0 ? next++ : row) * width;
            for (int c = 0; c < width; c++) {
                sums[to + c] += rows[k * width + c];
            }
        }
        Lexicon lexicon = prior.features().length == 0
                ? Lexicon.rounded(width, features, sums)
                : Lexicon.rounded(width, features, sums, prior.scale()); // so that what was known stays as it was
        return new LinearChain(lexicon, shows, initial, steps.transitions());
    }
}
