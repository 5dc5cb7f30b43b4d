package ibid.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One chain that says what several would say together: the mean of their weights. As scores are sums of weights, its
 * score of a labelling is the mean of theirs; what each learnt by chance is evened out.
 */
public final class Ensemble {
    private Ensemble() {}

    /**
     * @param chains with the same states and columns
     * @param rows how many features to keep, those with the largest weights
     */
    public static LinearChain mean(List<LinearChain> chains, int rows) {
        LinearChain first = chains.get(0);
        float[] initial = new float[first.states()];
        Transitions transitions = first.transitions();
        float[][] scores = new float[transitions.gaps()][transitions.size()];
        for (LinearChain chain : chains) {
            add(chain.initial(), initial, chains.size());
            for (int gap = 0; gap < scores.length; gap++) {
                add(chain.transitions().scores(gap), scores[gap], chains.size());
            }
        }
        return new LinearChain(
                lexicon(first.lexicon().width(), strongest(rows(chains), rows)),
                first.shows(),
                initial,
                transitions.with(scores));
    }

    /** What must not be is not, in the mean either. */
    private static void add(float[] from, float[] to, int shares) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] > LinearChain.NEVER && to[i] > LinearChain.NEVER
                    ? to[i] + from[i] / shares
                    : LinearChain.NEVER;
        }
    }

    /** The mean weights of each feature that any chain knows. */
    private static Map<Integer, float[]> rows(List<LinearChain> chains) {
        Map<Integer, float[]> rows = new TreeMap<>();
        for (LinearChain chain : chains) {
            Lexicon lexicon = chain.lexicon();
            int width = lexicon.width();
            byte[] weights = lexicon.weights();
            for (int i = 0; i < lexicon.size(); i++) {
                float[] row = rows.computeIfAbsent(lexicon.features()[i], feature -> new float[width]);
                for (int c = 0; c < width; c++) {
                    row[c] += weights[i * width + c] * lexicon.scale() / chains.size();
                }
            }
        }
        return rows;
    }

    private static List<Map.Entry<Integer, float[]>> strongest(Map<Integer, float[]> rows, int most) {
        List<Map.Entry<Integer, float[]>> all = new ArrayList<>(rows.entrySet());
        all.sort((a, b) -> Float.compare(square(b.getValue()), square(a.getValue())));
        List<Map.Entry<Integer, float[]>> kept = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        kept.sort(Map.Entry.comparingByKey());
        return kept;
    }

    private static float square(float[] row) {
        float sum = 0;
        for (float weight : row) {
            sum += weight * weight;
        }
        return sum;
    }

    private static Lexicon lexicon(int width, List<Map.Entry<Integer, float[]>> rows) {
        int[] features = new int[rows.size()];
        float[] weights = new float[rows.size() * width];
        for (int i = 0; i < features.length; i++) {
            features[i] = rows.get(i).getKey();
            System.arraycopy(rows.get(i).getValue(), 0, weights, i * width, width);
        }
        return Lexicon.rounded(width, features, weights);
    }
}
