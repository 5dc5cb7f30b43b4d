package ibid.label;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The best path is that which trying each step gives, where paths that are far behind are not followed. */
class StepsTest {
    private static final int LENGTH = 30;

    private final Random random = new Random(3);

    /**
     * As in references: the runs of each group look like those of the others; what comes next is of the same group, or, of
     * every second kind, of the next.
     */
    private float[] grouped(int groups, int size) {
        int runs = groups * size;
        float[] step = never(runs);
        for (int from = 0; from < runs; from++) {
            goOn(runs, from, step);
            for (int kind = 0; kind < size; kind++) {
                int group = Math.min(groups - 1, from / size + (kind % 2 == 0 ? 1 : 0));
                begin(runs, from, group * size + kind, step);
            }
        }
        return step;
    }

    private float[] sparse(int runs) {
        float[] step = never(runs);
        for (int from = 0; from < runs; from++) {
            goOn(runs, from, step);
            for (int to = 0; to < runs; to++) {
                if (random.nextInt(3) == 0) {
                    begin(runs, from, to, step);
                }
            }
        }
        return step;
    }

    private static float[] never(int runs) {
        float[] step = new float[runs * runs * 4];
        Arrays.fill(step, LinearChain.NEVER);
        return step;
    }

    private void goOn(int runs, int run, float[] step) {
        step[run * 2 * runs * 2 + run * 2 + 1] = score();
        step[(run * 2 + 1) * runs * 2 + run * 2 + 1] = score();
    }

    private void begin(int runs, int from, int to, float[] step) {
        step[from * 2 * runs * 2 + to * 2] = score();
        step[(from * 2 + 1) * runs * 2 + to * 2] = score();
    }

    private float score() {
        return random.nextFloat() * 8 - 4;
    }

    /** @param kinds how many runs look different: a run looks like the one so many before it */
    private void check(int runs, int kinds, float[] one) {
        int states = runs * 2;
        int[] features = new int[LENGTH];
        int[] offsets = new int[LENGTH + 1];
        byte[] looks = new byte[LENGTH * kinds * 2];
        for (int t = 0; t < LENGTH; t++) {
            features[t] = t;
            offsets[t + 1] = t + 1;
        }
        for (int i = 0; i < looks.length; i++) {
            looks[i] = (byte) random.nextInt(8);
        }
        int[] shows = new int[states];
        Arrays.setAll(shows, s -> s % (kinds * 2));
        byte[] weights = new byte[LENGTH * states];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = looks[i / states * kinds * 2 + shows[i % states]];
        }
        float[] initial = new float[states];
        for (int s = 0; s < states; s++) {
            initial[s] = s % 2 == 0 && random.nextInt(3) > 0 ? score() : LinearChain.NEVER;
        }
        float[][] step = {one, other(one)};
        byte[] gaps = new byte[LENGTH];
        for (int t = 0; t < LENGTH; t++) {
            gaps[t] = (byte) random.nextInt(2);
        }
        Lattice lattice = new Lattice();
        new LinearChain(new Lexicon(kinds * 2, features, looks, 1), shows, initial, transitions(step))
                .decode(features, offsets, gaps, LENGTH, lattice);
        float found = scoreOf(lattice.state, states, initial, step, gaps, weights);
        float best = best(states, initial, step, gaps, weights);
        assertTrue(found > best - 1e-3, () -> found + " is less than " + best);
    }

    /** @param step for each kind of gap, the score of going from state {@code i} to {@code j} at {@code i * states + j} */
    static Transitions transitions(float[]... step) {
        int states = (int) Math.sqrt(step[0].length);
        int[][] after = new int[states][];
        for (int from = 0; from < states; from++) {
            int row = from * states;
            after[from] = IntStream.range(0, states)
                    .filter(to -> step[0][row + to] > LinearChain.NEVER)
                    .toArray();
        }
        float[][] scores = new float[step.length][];
        for (int gap = 0; gap < step.length; gap++) {
            int[] allowed = IntStream.range(0, states * states)
                    .filter(i -> step[0][i] > LinearChain.NEVER)
                    .toArray();
            scores[gap] = new float[allowed.length];
            for (int i = 0; i < allowed.length; i++) {
                scores[gap][i] = step[gap][allowed[i]];
            }
        }
        return new Transitions(after, scores);
    }

    /** The same steps with other scores. */
    private float[] other(float[] step) {
        float[] other = step.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] = other[i] > LinearChain.NEVER ? score() : other[i];
        }
        return other;
    }

    private static float scoreOf(int[] path, int states, float[] initial, float[][] step, byte[] gaps, byte[] weights) {
        float score = initial[path[0]] + weights[path[0]];
        for (int t = 1; t < LENGTH; t++) {
            score += step[gaps[t]][path[t - 1] * states + path[t]] + weights[t * states + path[t]];
        }
        return score;
    }

    /** The score of the best path by trying each step between runs that are near the best. */
    private static float best(int states, float[] initial, float[][] steps, byte[] gaps, byte[] weights) {
        float[] score = new float[states];
        for (int s = 0; s < states; s++) {
            score[s] = initial[s] + weights[s];
        }
        for (int t = 1; t < LENGTH; t++) {
            narrow(score);
            float[] step = steps[gaps[t]];
            float[] now = new float[states];
            for (int to = 0; to < states; to++) {
                now[to] = Float.NEGATIVE_INFINITY;
                for (int from = 0; from < states; from++) {
                    if (step[from * states + to] > LinearChain.NEVER) {
                        now[to] = Math.max(now[to], score[from] + step[from * states + to] + weights[t * states + to]);
                    }
                }
            }
            doubt(now);
            score = now;
        }
        return max(score);
    }

    /** Forgets where runs begin that are behind the best that goes on. */
    private static void doubt(float[] score) {
        float going = Float.NEGATIVE_INFINITY;
        for (int s = 1; s < score.length; s += 2) {
            going = Math.max(going, score[s]);
        }
        for (int s = 0; s < score.length; s += 2) {
            score[s] = score[s] > going - Steps.DOUBT ? score[s] : Float.NEGATIVE_INFINITY;
        }
    }

    /** Forgets runs that are far behind the best with both their states. */
    private static void narrow(float[] score) {
        float floor = max(score) - Steps.BEAM;
        for (int s = 0; s < score.length; s += 2) {
            if (Math.max(score[s], score[s + 1]) <= floor) {
                score[s] = Float.NEGATIVE_INFINITY;
                score[s + 1] = Float.NEGATIVE_INFINITY;
            }
        }
    }

    private static float max(float[] score) {
        float max = Float.NEGATIVE_INFINITY;
        for (float one : score) {
            max = Math.max(max, one);
        }
        return max;
    }

    @Test
    void findsTheBestPathOfGroupedRuns() {
        for (int i = 0; i < 300; i++) {
            check(12, 4, grouped(3, 4));
        }
    }

    @Test
    void findsTheBestPathOfAnyRuns() {
        for (int i = 0; i < 300; i++) {
            int runs = 1 + random.nextInt(6);
            check(runs, runs, sparse(runs));
        }
    }

    @Test
    void refusesStatesThatAreNotOfPairs() {
        int[] shows = {0, 1, 2, 3};
        float[] stray = grouped(1, 2);
        stray[3] = 0;
        assertThrows(IllegalArgumentException.class, () -> new StepTables(shows, transitions(stray), 1));
        float[] uneven = grouped(1, 2);
        uneven[2] = LinearChain.NEVER;
        assertThrows(IllegalArgumentException.class, () -> new StepTables(shows, transitions(uneven), 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StepTables(new int[] {0, 1, 0, 1}, transitions(grouped(1, 2)), 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StepTables(new int[] {0, 1, 2}, transitions(new float[9]), 1));
    }
}
