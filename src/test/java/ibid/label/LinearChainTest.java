package ibid.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ibid.label.train.Trainer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearChainTest {
    private static final List<String> NAMES = List.of("rain", "sun");

    /** State 0 shows feature 10, state 1 feature 20, sometimes neither; states last. */
    private static List<Sequence> weather(int count, long seed) {
        Random random = new Random(seed);
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] states = new int[12];
            int[] features = new int[12];
            int[] offsets = new int[13];
            int state = random.nextInt(2);
            for (int t = 0; t < 12; t++) {
                state = random.nextInt(6) == 0 ? 1 - state : state;
                states[t] = state;
                features[t] = random.nextInt(3) == 0 ? 30 : 10 + state * 10;
                offsets[t + 1] = t + 1;
            }
            sequences.add(new Sequence(features, offsets, states));
        }
        return sequences;
    }

    private record AnyStep() implements Topology {
        @Override
        public int states() {
            return 2;
        }

        @Override
        public int width() {
            return 2;
        }

        @Override
        public int[] shows() {
            return new int[] {0, 1};
        }

        @Override
        public boolean mayStart(int state) {
            return true;
        }

        @Override
        public boolean mayFollow(int from, int to) {
            return true;
        }
    }

    private static LinearChain trained() {
        Trainer.Options options = new Trainer.Options(10, 0.2f, 0, 1, 10, Float.MAX_VALUE, 0, 0);
        return new Trainer(options, line -> {}).train(weather(300, 1), new AnyStep());
    }

    @Test
    void learnsFeaturesAndSteps() {
        LinearChain chain = trained();
        Lattice lattice = new Lattice();
        int right = 0;
        int total = 0;
        for (Sequence sequence : weather(100, 2)) {
            chain.decode(sequence.features(), sequence.offsets(), sequence.length(), lattice);
            for (int t = 0; t < sequence.length(); t++) {
                right += lattice.state(t) == sequence.states()[t] ? 1 : 0;
                total++;
            }
        }
        assertEquals(1.0, (double) right / total, 0.09, "with the features alone 1 in 6 would be wrong");
    }

    @Test
    void trainsTheSameEachTime() throws IOException {
        assertArrayEquals(bytes(trained()), bytes(trained()));
    }

    @Test
    void modelFileKeepsEverything() throws IOException, ModelFormatException {
        byte[] bytes = bytes(trained());
        assertArrayEquals(bytes, bytes(ModelFile.read(new ByteArrayInputStream(bytes), NAMES)));
    }

    @Test
    void wrongModelFilesAreRefused() throws IOException {
        byte[] bytes = bytes(trained());
        assertThrows(
                ModelFormatException.class,
                () -> ModelFile.read(
                        new ByteArrayInputStream("no model at all".getBytes(StandardCharsets.UTF_8)), NAMES));
        assertThrows(
                ModelFormatException.class,
                () -> ModelFile.read(new ByteArrayInputStream(bytes), List.of("hail", "sun")));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            Exception e = assertThrows(Exception.class, () -> ModelFile.read(new ByteArrayInputStream(cut), NAMES));
            assertEquals(true, e instanceof EOFException || e instanceof ModelFormatException, e.toString());
        }
    }

    @Test
    void stepsThatAreNotAllowedAreNotTaken() {
        float[] step = {0, LinearChain.NEVER, 0, 0};
        Lexicon lexicon = new Lexicon(2, new int[] {7, 9}, new byte[] {5, 0, 0, 50}, 0.1f);
        LinearChain chain = new LinearChain(lexicon, new int[] {0, 1}, new float[] {0, LinearChain.NEVER}, step);
        Lattice lattice = new Lattice();
        chain.decode(new int[] {7, 9, 9}, new int[] {0, 1, 2, 3}, 3, lattice);
        assertEquals(List.of(0, 0, 0), List.of(lattice.state(0), lattice.state(1), lattice.state(2)));
    }

    private static byte[] bytes(LinearChain chain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(chain, NAMES, out);
        return out.toByteArray();
    }
}
