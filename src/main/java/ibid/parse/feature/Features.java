package ibid.parse.feature;

import ibid.text.Tokens;
import java.util.Arrays;

/**
 * The features of each token of a reference, as hashes: what the labeller sees. Each template has a number; a feature is
 * the hash of that number and of the traits that the template combines. Reused from reference to reference; not
 * thread-safe.
 */
public final class Features {
    /** How many kinds of gaps there are before tokens. */
    public static final int GAPS = Traits.GAPS;

    private static final int SALT = 0x9e3779b1;
    private static final int FIRST = 0x2c1b3c6d;
    private static final int SECOND = 0x297a2d39;
    private static final int THIRD = 0x7feb352d;
    private static final int FOURTH = 0x846ca68b;
    private static final int FIFTH = 0xc2b2ae35;

    private final Traits traits = new Traits();
    private int[] features = new int[8192];
    private int[] offsets = new int[128];
    private int size;

    /** Hashes of all tokens' features, those of token {@code t} from {@code offsets()[t]} to {@code offsets()[t + 1]}. */
    public int[] features() {
        return features;
    }

    /** Where each token's features begin, and at last where they end. */
    public int[] offsets() {
        return offsets;
    }

    /** The kind of gap before each token, from 0: the mark before it, and what kind of token it is. */
    public byte[] gaps() {
        return traits.gap;
    }

    /** Replaces the features by those of the tokens of {@code text}. */
    public void read(CharSequence text, Tokens tokens) {
        traits.read(text, tokens);
        size = 0;
        if (offsets.length <= traits.count) {
            offsets = new int[traits.count * 2];
        }
        for (int t = 0; t < traits.count; t++) {
            offsets[t] = size;
            if (features.length < size + 96) {
                features = Arrays.copyOf(features, features.length * 2);
            }
            readToken(t);
        }
        offsets[traits.count] = size;
    }

    private void readToken(int t) {
        own(t);
        neighbours(t);
        classes(t);
        clause(t);
        position(t);
    }

    private void own(int t) {
        Traits x = traits;
        add(2, x.exact[t]);
        add(3, x.prefix[t]);
        add(4, x.suffix2[t]);
        add(5, x.suffix3[t]);
        add(6, x.shape[t]);
        add(7, x.word[t], x.inside[t]);
        add(8, x.said[t]);
    }

    private void neighbours(int t) {
        int[] word = traits.said;
        int before = at(word, t - 1);
        int after = at(word, t + 1);
        add(10, before);
        add(11, after);
        add(12, at(word, t - 2));
        add(15, word[t], after);
        add(16, at(word, t - 2), before);
        add(17, after, at(word, t + 2));
        add(20, traits.lastWord[t], traits.cls[t]);
    }

    private void classes(int t) {
        int[] cls = traits.glue;
        int a = at(cls, t - 2);
        int b = at(cls, t - 1);
        int c = cls[t];
        int d = at(cls, t + 1);
        int e = at(cls, t + 2);
        add(30, c);
        add(31, b, c);
        add(32, c, d);
        add(33, a, b, c);
        add(34, b, c, d);
        add(39, c, d, e, at(cls, t + 3));
        add(42, at(cls, t - 4) + at(cls, t - 3) * FIFTH, a, b, c);
        add(40, at(cls, t - 3), a, b, c);
        add(43, b);
        add(44, d);
    }

    private void clause(int t) {
        Traits x = traits;
        int c = x.cls[t];
        add(51, x.clauseMark[t], x.clauseAge[t], c);
        add(52, x.clauseWord[t], c);
        add(53, x.clauseWord[t], x.clauseMark[t]);
        add(54, x.nextMark[t], c);
        add(56, x.clauseMark[t], x.nextMark[t], c);
        add(58, x.inside[t], x.clauseMark[t], x.clauseAge[t]);
        add(59, x.clauseWord[t], x.word[t]);
    }

    private void position(int t) {
        Traits x = traits;
        int c = x.cls[t];
        int tenth = t * 10 / x.count;
        add(70, tenth, c);
        add(71, Math.min(t, 12), c);
        add(75, x.years[t], x.yearsAhead[t], c);
        add(79, x.numbersAhead[t], c);
    }

    private int at(int[] trait, int t) {
        return t < 0 ? -1 : t >= traits.count ? -2 : trait[t];
    }

    private void add(int template, int a) {
        features[size++] = hash(template * SALT + a * FIRST);
    }

    private void add(int template, int a, int b) {
        features[size++] = hash(template * SALT + a * FIRST + b * SECOND);
    }

    private void add(int template, int a, int b, int c) {
        features[size++] = hash(template * SALT + a * FIRST + b * SECOND + c * THIRD);
    }

    private void add(int template, int a, int b, int c, int d) {
        features[size++] = hash(template * SALT + a * FIRST + b * SECOND + c * THIRD + d * FOURTH);
    }

    private static int hash(int sum) {
        int h = (sum ^ (sum >>> 15)) * 0x85ebca6b;
        return h ^ (h >>> 13);
    }
}
