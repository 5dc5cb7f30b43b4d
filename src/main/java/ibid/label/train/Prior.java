package ibid.label.train;

import ibid.label.Lexicon;
import ibid.label.LinearChain;
import ibid.label.Sequence;

/**
 * The chain that training begins with. Its weights stay as they are, what is learnt is added to them: a weight that
 * shrinks towards zero, as all do in training, shrinks towards what was known before.
 *
 * @see <a href="https://aclanthology.org/W04-3237/">Chelba and Acero, Adaptation of Maximum Entropy Capitalizer</a>
 */
final class Prior {
    private static final float[] NOTHING = {};

    final int width;
    private final Lexicon lexicon;
    private final byte[] weights;

    Prior(LinearChain chain) {
        lexicon = chain.lexicon();
        width = lexicon.width();
        weights = lexicon.weights();
    }

    /** The features known, in the order of their rows. */
    int[] features() {
        return lexicon.features();
    }

    /** The row of a feature; -1 if it is not known. */
    int row(int feature) {
        return lexicon.row(feature);
    }

    /** What a weight of 1 adds to a score. */
    float scale() {
        return lexicon.scale();
    }

    /** The score of each column at each position of a sequence; empty if all are 0 since no feature is known. */
    float[] scores(Sequence sequence) {
        if (lexicon.size() == 0) {
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
        int row = lexicon.row(feature);
        for (int c = 0; row >= 0 && c < width; c++) {
            to[from + c] += weights[row * width + c] * lexicon.scale();
        }
    }
}
