package ibid.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The steps that are left out are those that no best path takes: chains of all kinds, against each step tried. */
class StepsTest {
    private static final int LENGTH = 30;

    private final Random random = new Random(3);

    /** As in references: states that go on with themselves, the others within the same group or into the next one. */
    private float[] grouped(int groups, int size) {
        int states = groups * size;
        float[] step = new float[states * states];
        Arrays.fill(step, LinearChain.NEVER);
        for (int from = 0; from < states; from++) {
            for (int to = from / size * size; to < Math.min(states, from / size * size + size * 2); to++) {
                boolean begins = to % 2 == 0 || to == from || to == from + 1;
                step[from * states + to] = begins ? score() : LinearChain.NEVER;
            }
        }
        return step;
    }

    private float[] sparse(int states) {
        float[] step = new float[states * states];
        for (int i = 0; i < step.length; i++) {
            step[i] = i / states == i % states || random.nextInt(3) == 0 ? score() : LinearChain.NEVER;
        }
        return step;
    }

    /** Few different ones, so that paths often score the same. */
    private float score() {
        return random.nextInt(9) - 4;
    }

    private void check(int states, float[] step) {
        int[] features = new int[LENGTH];
        int[] offsets = new int[LENGTH + 1];
        byte[] weights = new byte[LENGTH * states];
        for (int t = 0; t < LENGTH; t++) {
            features[t] = t;
            offsets[t + 1] = t + 1;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) random.nextInt(8);
        }
        int[] shows = new int[states];
        Arrays.setAll(shows, s -> s);
        Lexicon lexicon = new Lexicon(states, features, weights, 1);
        Lattice lattice = new Lattice();
        new LinearChain(lexicon, shows, new float[states], step).decode(features, offsets, LENGTH, lattice);
        assertEquals(
                Arrays.toString(best(states, step, weights)), Arrays.toString(Arrays.copyOf(lattice.state, LENGTH)));
    }

    /** The best path by trying each step from what is in the beam, of equals the one from the lower number. */
    private static int[] best(int states, float[] step, byte[] weights) {
        float[] score = new float[states];
        int[][] back = new int[LENGTH][states];
        for (int t = 0; t < LENGTH; t++) {
            float[] before = score;
            score = new float[states];
            for (int to = 0; to < states; to++) {
                float most = t == 0 ? 0 : Float.NEGATIVE_INFINITY;
                for (int from = 0; t > 0 && from < states; from++) {
                    float stepped = before[from] + step[from * states + to];
                    if (step[from * states + to] > LinearChain.NEVER && stepped > most) {
                        most = stepped;
                        back[t][to] = from;
                    }
                }
                score[to] = most + weights[t * states + to];
            }
            narrow(score);
        }
        int[] path = new int[LENGTH];
        path[LENGTH - 1] = indexOfMax(score);
        for (int t = LENGTH - 1; t > 0; t--) {
            path[t - 1] = back[t][path[t]];
        }
        return path;
    }

    private static void narrow(float[] score) {
        float floor = score[indexOfMax(score)] - LinearChain.BEAM;
        for (int s = 0; s < score.length; s++) {
            score[s] = score[s] > floor ? score[s] : Float.NEGATIVE_INFINITY;
        }
    }

    private static int indexOfMax(float[] score) {
        int max = 0;
        for (int s = 1; s < score.length; s++) {
            max = score[s] > score[max] ? s : max;
        }
        return max;
    }

    @Test
    void findsTheBestPathOfGroupedStates() {
        for (int i = 0; i < 300; i++) {
            check(24, grouped(3, 8));
        }
    }

    @Test
    void findsTheBestPathOfAnyStates() {
        for (int i = 0; i < 300; i++) {
            int states = 1 + random.nextInt(12);
            check(states, sparse(states));
        }
    }
}
