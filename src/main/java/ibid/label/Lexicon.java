package ibid.label;

import java.util.Arrays;

/**
 * The weights of all features: a row of small integers, one for each column, found by the feature's 32-bit hash.
 * Immutable, thread-safe.
 */
public final class Lexicon {
    private final int width;
    private final int[] features;
    private final byte[] weights;
    private final float scale;
    private final int[] slots;

    /**
     * @param width number of columns
     * @param features hash of each feature, all different
     * @param weights the row of feature {@code i} begins at {@code i * width}
     * @param scale what a weight of 1 adds to a score
     */
    public Lexicon(int width, int[] features, byte[] weights, float scale) {
        this.width = width;
        this.features = features;
        this.weights = weights;
        this.scale = scale;
        this.slots = slots(features);
    }

    public int width() {
        return width;
    }

    public int size() {
        return features.length;
    }

    int[] features() {
        return features;
    }

    byte[] weights() {
        return weights;
    }

    float scale() {
        return scale;
    }

    /** Writes the summed weights of the features from {@code from} to {@code to} into {@code sum}, unscaled. */
    void sum(int[] seen, int from, int to, int[] sum) {
        Arrays.fill(sum, 0);
        for (int i = from; i < to; i++) {
            int row = row(seen[i]);
            if (row >= 0) {
                add(row * width, sum);
            }
        }
    }

    private void add(int row, int[] sum) {
        for (int s = 0; s < sum.length; s++) {
            sum[s] += weights[row + s];
        }
    }

    /** The row of a feature, -1 if it has none. */
    private int row(int feature) {
        int mask = slots.length - 1;
        for (int slot = home(feature, mask); ; slot = (slot + 1) & mask) {
            int row = slots[slot] - 1;
            if (row < 0 || features[row] == feature) {
                return row;
            }
        }
    }

    private static int home(int feature, int mask) {
        return ((feature * 0x9e3779b1) >>> 7) & mask;
    }

    private static int[] slots(int[] features) {
        int size = Integer.highestOneBit(Math.max(8, features.length * 3)) * 2;
        int[] slots = new int[size];
        int mask = size - 1;
        for (int row = 0; row < features.length; row++) {
            int slot = home(features[row], mask);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = row + 1;
        }
        return slots;
    }
}
