package ibid.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    /** Features that lie as close together as may be, and far apart. */
    private static int[] features(Random random, int count) {
        return random.ints(count)
                .map(hash -> random.nextBoolean() ? hash : hash >> 20)
                .distinct()
                .toArray();
    }

    private static int[] sums(Lexicon lexicon, int[] seen) {
        long[] sums = new long[lexicon.sums()];
        int raised = lexicon.sum(seen, 0, seen.length, new int[Lexicon.MOST], sums);
        return IntStream.range(0, lexicon.width())
                .map(column -> Lexicon.lane(sums, column) - raised)
                .toArray();
    }

    private static int[] expected(int[] features, byte[] weights, int width, int[] seen) {
        int[] sums = new int[width];
        for (int feature : seen) {
            int row = 0;
            while (row < features.length && features[row] != feature) {
                row++;
            }
            for (int c = 0; row < features.length && c < width; c++) {
                sums[c] += weights[row * width + c];
            }
        }
        return sums;
    }

    @Test
    void sumsTheRowsOfTheFeaturesThatHaveOne() {
        Random random = new Random(5);
        for (int width : new int[] {1, 2, 8, 15, 16, 17, 48}) {
            for (int count : new int[] {0, 1, 2, 100, 5000}) {
                int[] features = features(random, count);
                byte[] weights = new byte[features.length * width];
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = (byte) (random.nextInt(64) - 32);
                }
                Lexicon lexicon = new Lexicon(width, features, weights, 1);
                int[] seen = random.ints(Lexicon.MOST)
                        .map(hash -> random.nextBoolean() || features.length == 0
                                ? hash >> random.nextInt(32)
                                : features[random.nextInt(features.length)])
                        .toArray();
                assertArrayEquals(expected(features, weights, width, seen), sums(lexicon, seen));
                assertArrayEquals(weights, lexicon.weights());
            }
        }
    }

    @Test
    void theMostFeaturesOfTheLargestWeightDoNotOverflow() {
        for (byte weight : new byte[] {-32, 31}) {
            Lexicon lexicon = new Lexicon(1, new int[] {7}, new byte[] {weight}, 0.5f);
            int[] seen = new int[Lexicon.MOST];
            Arrays.fill(seen, 7);
            assertArrayEquals(new int[] {Lexicon.MOST * weight}, sums(lexicon, seen));
        }
    }

    @Test
    void refusesAFeatureThatComesTwice() {
        assertThrows(IllegalArgumentException.class, () -> new Lexicon(1, new int[] {3, 7, 3}, new byte[3], 1));
    }

    @Test
    void refusesLargerWeights() {
        for (byte weight : new byte[] {-33, 32, 64, -128, 127}) {
            byte[] weights = {0, 31, weight, -32};
            assertThrows(IllegalArgumentException.class, () -> new Lexicon(2, new int[] {3, 7}, weights, 1));
        }
    }

    @Test
    void roundsToTheNearest() {
        Lexicon lexicon = Lexicon.rounded(2, new int[] {3, 7}, new float[] {0.31f, -0.1f, 0.024f, 0});
        assertArrayEquals(new byte[] {31, -10, 2, 0}, lexicon.weights());
        assertEquals(0.01f, lexicon.scale(), 1e-6);
    }
}
