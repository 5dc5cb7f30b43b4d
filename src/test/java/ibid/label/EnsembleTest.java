package ibid.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static LinearChain chain(int[] features, byte[] weights, float scale, float step) {
        Lexicon lexicon = new Lexicon(2, features, weights, scale);
        return new LinearChain(
                lexicon, new int[] {0, 1}, new float[] {1, 0}, StepsTest.transitions(new float[] {step, 0, step, step
                }));
    }

    @Test
    void takesTheMeanOfAllWeights() {
        LinearChain a = chain(new int[] {3, 7}, new byte[] {20, -10, 4, 0}, 0.05f, 2);
        LinearChain b = chain(new int[] {7, 9}, new byte[] {12, 2, 25, 25}, 0.1f, 4);
        LinearChain mean = Ensemble.mean(List.of(a, b), 10);
        assertArrayEquals(new int[] {3, 7, 9}, mean.lexicon().features());
        float scale = mean.lexicon().scale();
        byte[] weights = mean.lexicon().weights();
        float[] expected = {0.5f, -0.25f, 0.7f, 0.1f, 1.25f, 1.25f};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], weights[i] * scale, scale / 2);
        }
        assertEquals(3, mean.transitions().score(0, 0, 0));
    }

    @Test
    void keepsTheStrongestFeatures() {
        LinearChain a = chain(new int[] {-5, 3, 7}, new byte[] {20, -10, 1, 0, 18, 3}, 0.01f, 2);
        assertArrayEquals(
                new int[] {-5, 7}, Ensemble.mean(List.of(a), 2).lexicon().features());
    }

    @Test
    void whatMustNotBeIsNotInTheMeanEither() {
        Lexicon nothing = new Lexicon(2, new int[0], new byte[0], 1);
        Transitions transitions = StepsTest.transitions(new float[] {0, 0, 0, 0});
        LinearChain chain = new LinearChain(nothing, new int[] {0, 1}, new float[] {0, LinearChain.NEVER}, transitions);
        assertTrue(Ensemble.mean(Collections.nCopies(7, chain), 1).initial()[1] <= LinearChain.NEVER);
    }
}
