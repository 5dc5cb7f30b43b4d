package ibid.label;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Makes a lexicon quicker. What a feature costs is how often it comes, not that it is there: of those that come often, only
 * the strong ones are kept, and those that come most often get the first rows.
 */
final class Pruning {
    private final Lexicon lexicon;
    private final byte[] weights;

    Pruning(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.weights = lexicon.weights();
    }

    /**
     * @param sequences with features by their hashes
     * @param often how often a feature may come in these sequences without having to be strong
     * @param strongest how many of all features are strong
     */
    Lexicon pruned(List<Sequence> sequences, int often, int strongest) {
        int[] uses = uses(sequences);
        long[] strength =
                IntStream.range(0, lexicon.size()).mapToLong(this::strength).toArray();
        long least = LongStream.of(strength)
                .map(s -> -s)
                .sorted()
                .skip(strongest - 1L)
                .map(s -> -s)
                .findFirst()
                .orElse(0);
        int[] kept = IntStream.range(0, lexicon.size())
                .filter(row -> uses[row] <= often || strength[row] >= least)
                .boxed()
                .sorted(Comparator.comparingInt(row -> -uses[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        return rows(kept);
    }

    private int[] uses(List<Sequence> sequences) {
        int[] uses = new int[lexicon.size()];
        for (Sequence sequence : sequences) {
            for (int feature : sequence.features()) {
                int row = lexicon.row(feature);
                if (row >= 0) {
                    uses[row]++;
                }
            }
        }
        return uses;
    }

    private long strength(int row) {
        long sum = 0;
        for (int i = row * lexicon.width(); i < (row + 1) * lexicon.width(); i++) {
            sum += weights[i] * weights[i];
        }
        return sum;
    }

    private Lexicon rows(int[] rows) {
        int width = lexicon.width();
        int[] features = new int[rows.length];
        byte[] moved = new byte[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            features[i] = lexicon.features()[rows[i]];
            System.arraycopy(weights, rows[i] * width, moved, i * width, width);
        }
        return new Lexicon(width, features, moved, lexicon.scale());
    }
}
