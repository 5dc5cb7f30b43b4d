package ibid.label;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The weights of all features: a row of small integers, one for each column, found by the feature's 32-bit hash.
 * Immutable, thread-safe.
 *
 * <p>A weight has six bits. Eight lie in each {@code long}, each raised by 32 so that none is negative; four rows are summed
 * at a time in lanes of eight bits, then all in lanes of 16 bits, which 256 features cannot overflow. A few features come
 * again and again; where their rows are the first, they stay in the processor's cache.
 */
public final class Lexicon {
    /** The most features that {@link #sum} takes. */
    static final int MOST = 256;

    /** The largest weight; the smallest is one less than its opposite. More bits than this make no better labels. */
    private static final int LARGEST = 31;

    private static final int RAISED = LARGEST + 1;
    /** Weights beyond this are cut off, so that there are steps enough for the others. */
    private static final float FAR_OUT = 6;

    private static final long LANES = 0x00ff00ff00ff00ffL;
    private static final long RAISE = 0x2020202020202020L;
    private static final long SIX_BITS = 0x3f3f3f3f3f3f3f3fL;
    private static final long SIGNS = 0x8080808080808080L;

    private final int width;
    private final int words;
    private final int[] features;
    private final long[] rows;
    private final float scale;
    private final RowTable table;

    /**
     * @param width number of columns
     * @param features hash of each feature, all different; best with those first that come most often
     * @param weights the row of feature {@code i} begins at {@code i * width}
     * @param scale what a weight of 1 adds to a score
     * @throws IllegalArgumentException if a weight is too large or small, or a feature comes twice
     */
    public Lexicon(int width, int[] features, byte[] weights, float scale) {
        this.width = width;
        this.words = (width + 23) / 24 * 3;
        this.features = features;
        this.rows = packed(weights, width, words);
        this.scale = scale;
        this.table = new RowTable(features);
    }

    /**
     * The lexicon with these weights as near as six bits come.
     *
     * @param features hash of each feature, all different
     * @param weights what each adds to the score of each column, the row of feature {@code i} from {@code i * width}
     */
    public static Lexicon rounded(int width, int[] features, float[] weights) {
        float most = Float.MIN_NORMAL;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        return rounded(width, features, weights, Math.min(most, FAR_OUT) / LARGEST);
    }

    /** The same with weights that are multiples of {@code scale}, cut off where they are too large for that. */
    public static Lexicon rounded(int width, int[] features, float[] weights, float scale) {
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[i] / scale)));
        }
        return new Lexicon(width, features, rounded, scale);
    }

    public int width() {
        return width;
    }

    public int size() {
        return features.length;
    }

    /** The hashes of the features, in the order of their rows; not to be changed. */
    public int[] features() {
        return features;
    }

    /** The row of a feature; -1 if it has none. */
    public int row(int feature) {
        return table.row(feature);
    }

    /** The weights: the row of feature {@code i} begins at {@code i * width}. */
    public byte[] weights() {
        byte[] weights = new byte[features.length * width];
        for (int i = 0; i < weights.length; i++) {
            int column = i % width;
            long word = rows[i / width * words + column / 8] >>> (column % 8 * 8);
            weights[i] = (byte) ((int) (word & 0xff) - RAISED);
        }
        return weights;
    }

    /** What a weight of 1 adds to a score. */
    public float scale() {
        return scale;
    }

    /** How many longs {@link #sum} writes: of each eight columns the sums of the four even ones, then of the odd ones. */
    int sums() {
        return words * 2;
    }

    /**
     * Writes what the features from {@code from} to {@code to}, at most {@link #MOST}, add to each column into {@code
     * sums}, which has room for {@link #sums()}: four columns to a long, to be read with {@link #lane}.
     *
     * @param found working space for {@link #MOST} numbers
     * @return by how much each of the sums is too high, so that none is negative
     */
    int sum(int[] seen, int from, int to, int[] found, long[] sums) {
        int known = table.find(seen, from, to, words, found);
        for (int word = 0; word < words; word += 3) {
            add(found, known, word, sums);
        }
        return known * RAISED;
    }

    /** The sum of one column, 0 to 0x3fff, of those that {@link #sum} wrote. */
    static int lane(long[] sums, int column) {
        return (int) (sums[word(column)] >>> shift(column)) & 0xffff;
    }

    /** Which of the sums holds a column. */
    static int word(int column) {
        return column >> 3 << 1 | (column & 1);
    }

    /** The lowest of the 16 bits that a column has there. */
    static int shift(int column) {
        return (column & 6) << 3;
    }

    /** Sums 24 columns, the even and the odd ones of each word by themselves. */
    private void add(int[] found, int known, int word, long[] sums) {
        long even0 = 0;
        long odd0 = 0;
        long even1 = 0;
        long odd1 = 0;
        long even2 = 0;
        long odd2 = 0;
        int i = 0;
        for (; i + 3 < known; i += 4) {
            int a = found[i] + word;
            int b = found[i + 1] + word;
            int c = found[i + 2] + word;
            int d = found[i + 3] + word;
            long eight = rows[a] + rows[b] + rows[c] + rows[d];
            even0 += eight & LANES;
            odd0 += (eight >>> 8) & LANES;
            eight = rows[a + 1] + rows[b + 1] + rows[c + 1] + rows[d + 1];
            even1 += eight & LANES;
            odd1 += (eight >>> 8) & LANES;
            eight = rows[a + 2] + rows[b + 2] + rows[c + 2] + rows[d + 2];
            even2 += eight & LANES;
            odd2 += (eight >>> 8) & LANES;
        }
        long rest0 = 0;
        long rest1 = 0;
        long rest2 = 0;
        for (; i < known; i++) {
            int a = found[i] + word;
            rest0 += rows[a];
            rest1 += rows[a + 1];
            rest2 += rows[a + 2];
        }
        sums[word * 2] = even0 + (rest0 & LANES);
        sums[word * 2 + 1] = odd0 + ((rest0 >>> 8) & LANES);
        sums[word * 2 + 2] = even1 + (rest1 & LANES);
        sums[word * 2 + 3] = odd1 + ((rest1 >>> 8) & LANES);
        sums[word * 2 + 4] = even2 + (rest2 & LANES);
        sums[word * 2 + 5] = odd2 + ((rest2 >>> 8) & LANES);
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
        long[] packed = new long[(count + 1) * words]; // a row of nothing after the last
        ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(packed, 0, count * words);
        long large = 0;
        for (int i = 0; i < packed.length; i++) {
            long eight = packed[i];
            large |= (eight ^ (eight << 1)) | (eight ^ (eight << 2));
            packed[i] = (eight ^ RAISE) & SIX_BITS;
        }
        if ((large & SIGNS) != 0) {
            throw new IllegalArgumentException("a weight of more than six bits");
        }
        return packed;
    }
}
