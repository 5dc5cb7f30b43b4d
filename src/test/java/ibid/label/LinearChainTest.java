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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearChainTest {
    private static final List<String> NAMES = List.of("rain", "rain+", "sun", "sun+");

    /** Rain shows feature 10, sun feature 20, sometimes neither; both last. */
    private static List<Sequence> weather(int count, long seed) {
        Random random = new Random(seed);
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] states = new int[12];
            int[] features = new int[12];
            int[] offsets = new int[13];
            int run = random.nextInt(2);
            for (int t = 0; t < 12; t++) {
                boolean begins = t == 0 || random.nextInt(6) == 0;
                run = begins ? 1 - run : run;
                states[t] = run * 2 + (begins ? 0 : 1);
                features[t] = random.nextInt(3) == 0 ? 30 : 10 + run * 10;
                offsets[t + 1] = t + 1;
            }
            sequences.add(new Sequence(features, offsets, new byte[12], states));
        }
        return sequences;
    }

    private record Weather(int gaps) implements Topology {
        @Override
        public int states() {
            return 4;
        }

        @Override
        public int width() {
            return 4;
        }

        @Override
        public int[] shows() {
            return new int[] {0, 1, 2, 3};
        }

        @Override
        public boolean mayStart(int state) {
            return state % 2 == 0;
        }

        @Override
        public boolean mayFollow(int from, int to) {
            return to % 2 == 0 || from / 2 == to / 2;
        }
    }

    private static LinearChain trained() {
        Trainer.Options options = new Trainer.Options(10, 0.2f, 0, 1, 10, Float.MAX_VALUE, 0, 0, 64);
        return new Trainer(options, line -> {}).train(weather(300, 1), new Weather(1));
    }

    @Test
    void learnsFeaturesAndSteps() {
        LinearChain chain = trained();
        Lattice lattice = new Lattice();
        int right = 0;
        int total = 0;
        for (Sequence sequence : weather(100, 2)) {
            chain.decode(sequence.features(), sequence.offsets(), sequence.gaps(), sequence.length(), lattice);
            for (int t = 0; t < sequence.length(); t++) {
                right += lattice.state(t) / 2 == sequence.states()[t] / 2 ? 1 : 0;
                total++;
            }
        }
        assertEquals(1.0, (double) right / total, 0.09, "with the features alone 1 in 6 would be wrong");
    }

    @Test
    void learnsWhatStepsAreTakenOverWhichGaps() {
        Random random = new Random(8);
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            byte[] gaps = new byte[12];
            int[] states = new int[12];
            for (int t = 1; t < 12; t++) {
                gaps[t] = (byte) random.nextInt(2);
                int run = (states[t - 1] / 2 + gaps[t]) % 2;
                states[t] = run * 2 + (gaps[t] == 1 ? 0 : 1);
            }
            sequences.add(new Sequence(new int[12], IntStream.rangeClosed(0, 12).toArray(), gaps, states));
        }
        Trainer.Options options = new Trainer.Options(20, 0.3f, 0, 1, 10, Float.MAX_VALUE, 0, 0, 64);
        LinearChain chain = new Trainer(options, line -> {}).train(sequences, new Weather(2));
        Lattice lattice = new Lattice();
        for (Sequence sequence : sequences) {
            chain.decode(sequence.features(), sequence.offsets(), sequence.gaps(), 12, lattice);
            for (int t = 1; t < 12; t++) {
                int changes = lattice.state(t) / 2 == lattice.state(t - 1) / 2 ? 0 : 1;
                assertEquals(sequence.gaps()[t], changes, "all positions look the same: only the gaps tell");
            }
        }
    }

    @Test
    void labelsTheSameWhereOnlyTheOrderOfFeaturesChanges() {
        LinearChain chain = trained();
        List<Sequence> sequences = weather(50, 4);
        LinearChain arranged = chain.pruned(sequences, Integer.MAX_VALUE, 1);
        Lattice lattice = new Lattice();
        Lattice same = new Lattice();
        for (Sequence sequence : sequences) {
            chain.decode(sequence.features(), sequence.offsets(), sequence.gaps(), 12, lattice);
            arranged.decode(sequence.features(), sequence.offsets(), sequence.gaps(), 12, same);
            for (int t = 0; t < 12; t++) {
                assertEquals(lattice.state(t), same.state(t));
            }
        }
        assertEquals(30, arranged.lexicon().features()[0], "what comes most often is first");
    }

    @Test
    void leavesOutWhatComesOftenAndSaysLittle() {
        LinearChain chain = trained();
        List<Sequence> sequences = weather(50, 4);
        assertArrayEquals(
                new int[] {10, 20},
                IntStream.of(chain.pruned(sequences, 50, 2).lexicon().features())
                        .sorted()
                        .toArray(),
                "30 comes where it rains and where it shines");
        assertEquals(3, chain.pruned(sequences, 1000, 2).lexicon().size(), "none comes that often");
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
    void statesThatShowNoColumnAreRefused() throws IOException {
        byte[] bytes = bytes(trained());
        int firstColumn = 4 + 4 + 2 + String.join(" ", NAMES).length() + 4 + 4;
        for (byte wrong : new byte[] {-1, 100}) {
            byte[] damaged = bytes.clone();
            damaged[firstColumn] = wrong;
            assertThrows(ModelFormatException.class, () -> ModelFile.read(new ByteArrayInputStream(damaged), NAMES));
        }
    }

    @Test
    void stepsThatAreNotAllowedAreNotTaken() {
        float no = LinearChain.NEVER;
        float[] step = {0, 0, no, no, 0, 0, no, no, 0, no, 0, 0, 0, no, 0, 0};
        Lexicon lexicon = new Lexicon(4, new int[] {7, 9}, new byte[] {5, 0, 0, 0, 0, 0, 31, 0}, 0.2f);
        LinearChain chain = new LinearChain(
                lexicon, new int[] {0, 1, 2, 3}, new float[] {0, no, no, no}, StepsTest.transitions(step));
        Lattice lattice = new Lattice();
        chain.decode(new int[] {7, 9, 9}, new int[] {0, 1, 2, 3}, new byte[3], 3, lattice);
        for (int t = 0; t < 3; t++) {
            assertEquals(0, lattice.state(t) / 2, "nothing leads from the first run to the second");
        }
    }

    private static byte[] bytes(LinearChain chain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(chain, NAMES, out);
        return out.toByteArray();
    }
}
