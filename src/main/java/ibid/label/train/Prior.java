package ibid.label.train;

import ibid.label.Lexicon;
import ibid.label.LinearChain;
import ibid.label.Sequence;
import java.util.Arrays;

/**
 * The chain that training begins with. Its weights stay as they are, what is learnt is added to them: a weight that
 * shrinks towards zero, as all do in training, shrinks towards what was known before.
 *
 * @see <a href="https://aclanthology.org/W04-3237/">Chelba and Acero, Adaptation of Maximum Entropy Capitalizer</a>
 */
final class Prior {
    private static final float[] NOTHING = {};

    final int width;
    private final int[] features;
    private final byte[] weights;
    private final float scale;

    Prior(LinearChain chain) {
        Lexicon lexicon = chain.lexicon();
        width = lexicon.width();
        features = lexicon.features();
        weights = lexicon.weights();
        scale = lexicon.scale();
    }

    /** The features known, in ascending order. */
    int[] features() {
        return features;
    }

    /** What a weight of 1 adds to a score. */
    float scale() {
        return scale;
    }

    /** The score of each column at each position of a sequence; empty if all are 0 since no feature is known. */
    float[] scores(Sequence sequence) {
        if (features.length == 0) {
            return NOTHING;
        }
        float[] scores = new float[sequence.length() * width];
        for (int t = 0; t < sequence.length(); t++) {
            for (int i = sequence.offsets()[t]; i < sequence.offsets()[t + 1]; i++) {
                add(sequence.features()[i], scores, t * width);
            }
        }
        return scores;
    }

    /** Adds the weights of a feature to those at {@code from}. */
    void add(int feature, float[] to, int from) {
        int row = Arrays.binarySearch(features, feature);
        for (int c = 0; row >= 0 && c < width; c++) {
            to[from + c] += weights[row * width + c] * scale;
        }
    }
}
