package ibid.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MarginalsTest {
    /** Begin and within of two labels, twice: states 0 to 3, and 4 to 7, which look the same, once the second was seen. */
    private static final int STATES = 8;

    private static final int COLUMNS = 4;
    private static final int FEATURES = 6;

    private static boolean mayFollow(int from, int to) {
        boolean second = to % COLUMNS >= 2 || from >= COLUMNS;
        return to == (from | 1) || (to % 2 == 0 && second == to >= COLUMNS);
    }

    private static LinearChain chain(Random random, float scale) {
        int[] shows = new int[STATES];
        float[] initial = new float[STATES];
        float[][] step = new float[2][STATES * STATES];
        for (int s = 0; s < STATES; s++) {
            shows[s] = s % COLUMNS;
            initial[s] = s % 2 == 0 && s < COLUMNS ? 0 : LinearChain.NEVER;
            for (int to = 0; to < STATES; to++) {
                step[0][s * STATES + to] = mayFollow(s, to) ? random.nextFloat() * 2 - 1 : LinearChain.NEVER;
                step[1][s * STATES + to] = mayFollow(s, to) ? random.nextFloat() * 2 - 1 : LinearChain.NEVER;
            }
        }
        int[] features = {1, 2, 3, 4, 5, 6};
        byte[] weights = new byte[FEATURES * COLUMNS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) (random.nextInt(64) - 32);
        }
        return new LinearChain(
                new Lexicon(COLUMNS, features, weights, scale), shows, initial, StepsTest.transitions(step));
    }

    /** Two features at each position, one of them sometimes unknown. */
    private static Sequence sequence(Random random, int length) {
        int[] features = new int[length * 2];
        int[] offsets = new int[length + 1];
        byte[] gaps = new byte[length];
        for (int t = 0; t < length; t++) {
            features[t * 2] = 1 + random.nextInt(FEATURES);
            features[t * 2 + 1] = 1 + random.nextInt(FEATURES + 2);
            offsets[t + 1] = t * 2 + 2;
            gaps[t] = (byte) random.nextInt(2);
        }
        return new Sequence(features, offsets, gaps, new int[length]);
    }

    /** The score of a path, as the definition of the chain has it. */
    private static double score(LinearChain chain, Sequence sequence, int[] path) {
        double score = chain.initial()[path[0]];
        for (int t = 0; t < path.length; t++) {
            score += t == 0 ? 0 : chain.transitions().score(sequence.gaps()[t], path[t - 1], path[t]);
            for (int i = sequence.offsets()[t]; i < sequence.offsets()[t + 1]; i++) {
                int row = sequence.features()[i] - 1;
                int column = chain.shows()[path[t]];
                score += row < FEATURES
                        ? chain.lexicon().weights()[row * COLUMNS + column]
                                * chain.lexicon().scale()
                        : 0;
            }
        }
        return score;
    }

    private static boolean isRun(int[] path, int from, int to, int first) {
        boolean run = path[from] % COLUMNS == first;
        for (int t = from + 1; t < to; t++) {
            run &= path[t] % COLUMNS == first + 1;
        }
        return run && (to == path.length || path[to] % COLUMNS != first + 1);
    }

    /** The same by adding up all paths there are. */
    private static double counted(LinearChain chain, Sequence sequence, int from, int to, int first) {
        double all = 0;
        double runs = 0;
        int length = sequence.length();
        for (int number = 0; number < Math.pow(STATES, length); number++) {
            int[] path = new int[length];
            for (int t = 0, rest = number; t < length; t++, rest /= STATES) {
                path[t] = rest % STATES;
            }
            double probability = Math.exp(score(chain, sequence, path));
            all += probability;
            runs += isRun(path, from, to, first) ? probability : 0;
        }
        return runs / all;
    }

    @Test
    void areWhatAllPathsAddUpTo() {
        Random random = new Random(5);
        for (int i = 0; i < 6; i++) {
            LinearChain chain = chain(random, 0.08f);
            Sequence sequence = sequence(random, 4);
            Marginals marginals = new Marginals(chain);
            marginals.read(sequence.features(), sequence.offsets(), sequence.gaps(), 4);
            for (int first = 0; first < COLUMNS; first += 2) {
                for (int from = 0; from < 3; from++) {
                    int to = from + 1 + random.nextInt(4 - from);
                    double expected = counted(chain, sequence, from, to, first);
                    assertEquals(expected, marginals.run(from, to, first, first + 1), 1e-5);
                }
            }
        }
    }

    @Test
    void ofAllRunsThatHoldAPositionAddUpToOne() {
        Random random = new Random(6);
        LinearChain chain = chain(random, 0.2f);
        Marginals marginals = new Marginals(chain);
        for (int length : new int[] {40, 7, 90}) {
            Sequence sequence = sequence(random, length);
            marginals.read(sequence.features(), sequence.offsets(), sequence.gaps(), length);
            int position = random.nextInt(length);
            double sum = 0;
            for (int from = 0; from <= position; from++) {
                for (int to = position + 1; to <= length; to++) {
                    sum += marginals.run(from, to, 0, 1) + marginals.run(from, to, 2, 3);
                }
            }
            assertEquals(1, sum, 1e-6);
        }
    }

    @Test
    void areProbabilitiesHoweverTheTextContradictsItself() {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            LinearChain chain = chain(random, 20);
            int length = 1 + random.nextInt(3000);
            Sequence sequence = sequence(random, length);
            Marginals marginals = new Marginals(chain);
            marginals.read(sequence.features(), sequence.offsets(), sequence.gaps(), length);
            for (int from = 0; from < length; from += 50) {
                double probability = marginals.run(from, from + 1, 0, 1);
                assertTrue(probability >= 0 && probability <= 1, probability + "");
            }
        }
    }
}
