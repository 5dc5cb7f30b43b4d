package ibid.label;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The weights of all features: a row of small integers, one for each column, found by the feature's 32-bit hash.
 * Immutable, thread-safe.
 *
 * <p>A weight has six bits. Eight lie in each {@code long}, each raised by 32 so that none is negative; four rows are summed
 * at a time in lanes of eight bits, then all in lanes of 16 bits, which 256 features cannot overflow. Half of the features
 * that come have no row; a set of bits, small enough for the processor's cache, turns nearly all of these away and tells
 * where the rows of the others are.
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
    /** A feature's place is its first bits; there are 16 to 32 times as many places as features. */
    private final int shift;
    /** A bit for each place, set where there is a feature. */
    private final long[] taken;

    private final int[] first;

    /**
     * @param width number of columns
     * @param features hash of each feature, in ascending order
     * @param weights the row of feature {@code i} begins at {@code i * width}
     * @param scale what a weight of 1 adds to a score
     * @throws IllegalArgumentException if a weight is too large or small
     */
    public Lexicon(int width, int[] features, byte[] weights, float scale) {
        this.width = width;
        this.words = (width + 15) / 16 * 2;
        this.features = features;
        this.rows = packed(weights, width, words);
        this.scale = scale;
        this.shift = Math.min(26, Integer.numberOfLeadingZeros(features.length * 16));
        this.taken = new long[1 << (26 - shift)];
        for (int feature : features) {
            taken[place(feature) >>> 6] |= 1L << place(feature);
        }
        this.first = firstRows();
    }

    /**
     * The lexicon with these weights as near as six bits come.
     *
     * @param features hash of each feature, in ascending order
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

    /** The hashes of the features, in ascending order; not to be changed. */
    public int[] features() {
        return features;
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

    /** How many sums {@link #sum} writes: the columns, and some more to come out even. */
    int sums() {
        return words * 8;
    }

    /**
     * Writes what the features from {@code from} to {@code to}, at most {@link #MOST}, add to the score of each column
     * into {@code sums}, which has room for {@link #sums()}.
     *
     * @param found working space for {@link #MOST} numbers
     */
    void sum(int[] seen, int from, int to, int[] found, float[] sums) {
        int known = find(found, select(seen, from, to, found));
        for (int word = 0; word < words; word += 2) {
            add(found, known, word, sums);
        }
    }

    /** Leaves out most of the features without a row, and that without a branch: none could foretell them. */
    private int select(int[] seen, int from, int to, int[] selected) {
        int count = 0;
        for (int i = from; i < to; i++) {
            int place = place(seen[i]);
            selected[count] = seen[i];
            count += (int) (taken[place >>> 6] >>> place) & 1;
        }
        return count;
    }

    /** Replaces features by where their rows begin, those without one left out. */
    private int find(int[] found, int count) {
        int known = 0;
        for (int i = 0; i < count; i++) {
            int feature = found[i];
            int row = row(feature);
            found[known] = row * words;
            known += features[row] == feature ? 1 : 0;
        }
        return known;
    }

    /** The row of a feature whose place is taken, or of another feature if it has none. */
    private int row(int feature) {
        int place = place(feature);
        int word = place >>> 6;
        int row = first[word] + Long.bitCount(taken[word] & ((1L << place) - 1));
        int last = first[word + 1] - 1;
        while (features[row] < feature && row < last) { // places with two features before this
            row++;
        }
        return row;
    }

    /** Features in ascending order have ascending places, from 0. */
    private int place(int feature) {
        return (feature ^ Integer.MIN_VALUE) >>> shift;
    }

    /** Sums 16 columns, the even and the odd ones of each word by themselves. */
    private void add(int[] found, int known, int word, float[] sums) {
        long even = 0;
        long odd = 0;
        long nextEven = 0;
        long nextOdd = 0;
        int i = 0;
        for (; i + 3 < known; i += 4) {
            int a = found[i] + word;
            int b = found[i + 1] + word;
            int c = found[i + 2] + word;
            int d = found[i + 3] + word;
            long eight = rows[a] + rows[b] + rows[c] + rows[d];
            long nextEight = rows[a + 1] + rows[b + 1] + rows[c + 1] + rows[d + 1];
            even += eight & LANES;
            odd += (eight >>> 8) & LANES;
            nextEven += nextEight & LANES;
            nextOdd += (nextEight >>> 8) & LANES;
        }
        long eight = 0;
        long nextEight = 0;
        for (; i < known; i++) {
            eight += rows[found[i] + word];
            nextEight += rows[found[i] + word + 1];
        }
        even += eight & LANES;
        odd += (eight >>> 8) & LANES;
        nextEven += nextEight & LANES;
        nextOdd += (nextEight >>> 8) & LANES;
        write(even, odd, known * RAISED, sums, word * 8);
        write(nextEven, nextOdd, known * RAISED, sums, word * 8 + 8);
    }

    private void write(long even, long odd, int raised, float[] sums, int column) {
        for (int i = 0; i < 4; i++) {
            sums[column + i * 2] = ((int) (even >>> (i * 16) & 0xffff) - raised) * scale;
            sums[column + i * 2 + 1] = ((int) (odd >>> (i * 16) & 0xffff) - raised) * scale;
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

    /** For each 64 places the first row there or behind. */
    private int[] firstRows() {
        int[] first = new int[taken.length + 1];
        int row = 0;
        for (int word = 0; word <= taken.length; word++) {
            while (row < features.length && place(features[row]) >>> 6 < word) {
                row++;
            }
            first[word] = row;
        }
        return first;
    }
}
