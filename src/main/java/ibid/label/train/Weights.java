package ibid.label.train;

import ibid.label.Lexicon;
import ibid.label.LinearChain;
import ibid.label.Topology;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The weights while they are being fitted: a row of floats for each feature, and the steps between states. */
final class Weights {
    final int states;
    /** For each state, the column it shows; {@link #width} of them. */
    final int[] shows;

    final int width;
    final float[] rows;
    /** Sum of squared gradients of each row. */
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

    Weights(int features, Topology topology) {
        states = topology.states();
        shows = topology.shows();
        width = topology.width();
        rows = new float[features * width];
        rowSum = new float[features * width];
        rowHistory = new float[features];
        step = new float[states * states];
        stepFactor = new float[states * states];
        stepSum = new float[states * states];
        stepHistory = new float[states * states];
        initial = new float[states];
        dropped = new boolean[features];
        for (int i = 0; i < step.length; i++) {
            step[i] = topology.mayFollow(i / states, i % states) ? 0 : LinearChain.NEVER;
        }
        for (int s = 0; s < states; s++) {
            initial[s] = topology.mayStart(s) ? 0 : LinearChain.NEVER;
        }
        after = successors(topology);
        refreshSteps();
    }

    /** For each state, the states that may follow it. */
    private static int[][] successors(Topology topology) {
        int[][] after = new int[topology.states()][];
        for (int from = 0; from < after.length; from++) {
            int state = from;
            after[from] = IntStream.range(0, after.length)
                    .filter(to -> topology.mayFollow(state, to))
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

    /** The kept features' weights rounded to bytes, and the steps. */
    LinearChain chain(FeatureIndex index, int[] kept) {
        float scale = scale(kept);
        int[] hashes = new int[kept.length];
        byte[] bytes = new byte[kept.length * width];
        for (int k = 0; k < kept.length; k++) {
            hashes[k] = index.hash(kept[k]);
            for (int c = 0; c < width; c++) {
                int rounded = Math.round(rows[kept[k] * width + c] / scale);
                bytes[k * width + c] = (byte) Math.max(-127, Math.min(127, rounded));
            }
        }
        return new LinearChain(new Lexicon(width, hashes, bytes, scale), shows, initial, step);
    }

    /** What a weight of one byte step is worth: the largest weight fits, unless it is far out. */
    private float scale(int[] kept) {
        float most = 1e-6f;
        for (int feature : kept) {
            for (int i = feature * width; i < (feature + 1) * width; i++) {
                most = Math.max(most, Math.abs(rows[i]));
            }
        }
        return Math.min(most, 6f) / 127;
    }
}
