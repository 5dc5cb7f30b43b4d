package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.Ibid;
import ibid.label.train.Trainer;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whether nine in ten of the fields at 0.9 are right, and where the constants of {@link Calibration} come from. */
class CalibrationTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures", "tagged");
    private static final Path CORPORA = Path.of("..", "shared", "corpora");

    /** One in so many references is kept from training, to fit the constants to. */
    private static final int HELD_OUT = 10;

    private static final int EPOCHS = 4;

    @Test
    void fieldsAreAsOftenRightAsIsSaid() throws Exception {
        Reliability reliability = new Reliability();
        Ibid ibid = new Ibid();
        for (Path file : xml(FIXTURES)) {
            reliability.add(ibid, read(file));
        }

        assertTrue(reliability.right(0.9, 1.01) >= 0.9, reliability.toString());
        assertTrue(reliability.share(0.9, 1.01) >= 0.3, reliability.toString());
        assertTrue(reliability.right(0, 0.7) <= 0.7, reliability.toString());
    }

    @Test
    void theMoreProbableTheSurer() {
        double last = 0;
        for (double probability : new double[] {0, 1e-12, 0.01, 0.5, 0.9, 0.9999, 1 - 1e-12, 1}) {
            double confidence = Calibration.confidence(probability);
            assertTrue(confidence >= last && confidence > 0 && confidence < 1, probability + " gives " + confidence);
            last = confidence;
        }
    }

    /**
     * Fits the constants anew, with a model that a few epochs have taught nine tenths of the training references, to what
     * it makes of the rest, to be copied to {@link Calibration}; then tells how reliable the shipped model is on references that neither has seen. Three minutes
     * of one processor, so by hand: {@code mvn test -Dtest=CalibrationTest -Dcalibrate=true}.
     */
    @Test
    @EnabledIfSystemProperty(named = "calibrate", matches = "true")
    void printsTheConstantsAndHowReliableTheyAre() throws Exception {
        Assumptions.assumeTrue(Files.exists(CORPORA), "no ../shared/corpora to calibrate on");
        double[] fitted = fitted();
        System.out.printf(Locale.ROOT, "SLOPE = %.2f; INTERCEPT = %.2f;%n", fitted[0], fitted[1]);

        Reliability unseen = new Reliability();
        for (Path file : xml(CORPORA.resolve("dev"))) {
            unseen.add(new Ibid(), read(file));
        }
        System.out.println(unseen);
        assertEquals(0.9, unseen.right(0.8, 0.95), 0.05, "are the constants those above?");
    }

    /** The constants that the present ones should be replaced by. */
    private static double[] fitted() throws Exception {
        List<List<Segment>> train = new ArrayList<>();
        List<List<Segment>> heldOut = new ArrayList<>();
        int number = 0;
        for (Path file : xml(CORPORA.resolve("train"))) {
            for (List<Segment> reference : read(file)) {
                (number++ % HELD_OUT == 0 ? heldOut : train).add(reference);
            }
        }
        Trainer trainer = new Trainer(quick(Trainer.Options.DEFAULT), System.out::println);
        ReferenceParser parser = new ReferenceParser(trainer.train(new Examples().of(train), Examples.topology()));
        Reliability reliability = new Reliability();
        reliability.add(new Ibid(parser), heldOut);
        double[] change = reliability.fit();
        return new double[] {
            change[0] * Calibration.SLOPE, change[0] * Calibration.INTERCEPT + change[1],
        };
    }

    private static Trainer.Options quick(Trainer.Options usual) {
        return new Trainer.Options(
                EPOCHS,
                usual.rate(),
                usual.decay(),
                usual.minCount(),
                usual.rows(),
                usual.outlier(),
                usual.dropout(),
                usual.caution(),
                usual.batch());
    }

    private static List<Path> xml(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<Segment>> read(Path file) throws Exception {
        try (Reader xml = Files.newBufferedReader(file)) {
            return TaggedXml.read(file.toString(), xml);
        }
    }
}
