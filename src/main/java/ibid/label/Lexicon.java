package ibid.label;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The weights of all features: a row of small integers, one for each column, found by the feature's 32-bit hash.
 * Immutable, thread-safe.
 *
 * <p>Eight weights lie in each {@code long}, each raised by 128 so that none is negative; they are summed four at a time
 * in lanes of 16 bits, which 256 features cannot overflow.
 */
public final class Lexicon {
    private static final long LANES = 0x00ff00ff00ff00ffL;
    private static final long RAISE = 0x8080808080808080L;

    private final int width;
    private final int words;
    private final int[] features;
    private final long[] rows;
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
        this.words = (width + 7) / 8;
        this.features = features;
        this.rows = packed(weights, width, words);
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
        byte[] weights = new byte[features.length * width];
        for (int i = 0; i < weights.length; i++) {
            int column = i % width;
            long word = rows[i / width * words + column / 8] ^ RAISE;
            weights[i] = (byte) (word >>> (column % 8 * 8));
        }
        return weights;
    }

    float scale() {
        return scale;
    }

    /** How many longs {@link #sum} works in. */
    int lanes() {
        return words * 2;
    }

    /**
     * Writes the summed weights of the features from {@code from} to {@code to}, at most 256, into {@code sums},
     * unscaled.
     *
     * @param lanes working space for {@link #lanes()} longs
     */
    void sum(int[] seen, int from, int to, long[] lanes, int[] sums) {
        Arrays.fill(lanes, 0);
        int known = 0;
        for (int i = from; i < to; i++) {
            int row = row(seen[i]);
            if (row >= 0) {
                known++;
                add(row * words, lanes);
            }
        }
        for (int c = 0; c < width; c++) {
            long lane = lanes[c / 8 * 2 + c % 2];
            sums[c] = (int) ((lane >>> (c % 8 / 2 * 16)) & 0xffff) - known * 128;
        }
    }

    /** Even columns go into one long, odd ones into the next. */
    private void add(int row, long[] lanes) {
        for (int w = 0; w < words; w++) {
            long word = rows[row + w];
            lanes[w * 2] += word & LANES;
            lanes[w * 2 + 1] += (word >>> 8) & LANES;
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

    private static long[] packed(byte[] weights, int width, int words) {
        int count = weights.length / width;
        byte[] padded = weights;
        if (width != words * 8) {
            padded = new byte[count * words * 8];
            for (int row = 0; row < count; row++) {
                System.arraycopy(weights, row * width, padded, row * words * 8, width);
            }
        }
        long[] packed = new long[count * words];
        ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(packed);
        for (int i = 0; i < packed.length; i++) {
            packed[i] ^= RAISE;
        }
        return packed;
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
