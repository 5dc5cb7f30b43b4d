package ibid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.label.LinearChain;
import ibid.label.train.Trainer;
import ibid.parse.Examples;
import ibid.parse.ReferenceParser;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Parses references that the model has not seen, a fifth at a time, with a model trained on all other tagged references,
 * and on none that were printed for training. Each fold takes some minutes, so this runs by hand: {@code mvn test
 * -Dtest=CrossValidationTest -DcrossValidate=5}, where the number is that of the folds to do.
 */
@EnabledIfSystemProperty(named = "crossValidate", matches = "[1-5]")
class CrossValidationTest {
    private static final int FOLDS = 5;
    private static final Path TRAIN = Path.of("..", "shared", "corpora", "train");
    private static final String HELD_OUT = "anystyle_gold.xml";

    @Test
    void fewerThanThreeInAHundredItemsHaveADefect() throws Exception {
        Assumptions.assumeTrue(Files.exists(TRAIN), "no ../shared/corpora to train on");
        List<List<Segment>> others = others();
        List<List<Segment>> gold = read(TRAIN.resolve(HELD_OUT));
        int folds = Integer.getInteger("crossValidate", FOLDS);
        List<String> defective = new ArrayList<>();
        int parsed = 0;
        for (int fold = 0; fold < folds; fold++) {
            List<List<Segment>> seen = new ArrayList<>(others);
            List<String> unseen = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                if (i % FOLDS == fold) {
                    unseen.add(gold.get(i).stream().map(Segment::text).collect(Collectors.joining(" ")));
                } else {
                    seen.add(gold.get(i));
                }
            }
            LinearChain chain = new Trainer(Trainer.Options.DEFAULT, System.out::println)
                    .train(new Examples().of(seen), Examples.topology());
            Ibid ibid = new Ibid(new ReferenceParser(chain));
            defective.addAll(DefectsTest.defective(ibid, unseen));
            parsed += unseen.size();
            System.out.println(
                    "fold " + (fold + 1) + ": " + defective.size() + " of " + parsed + " have a defect so far");
        }
        defective.forEach(System.out::println);
        assertTrue(defective.size() < 0.03 * parsed);
    }

    private static List<List<Segment>> others() throws Exception {
        List<List<Segment>> references = new ArrayList<>();
        try (Stream<Path> files = Files.list(TRAIN)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith(HELD_OUT) && file.toString().endsWith(".xml")) {
                    references.addAll(read(file));
                }
            }
        }
        return references;
    }

    private static List<List<Segment>> read(Path file) throws Exception {
        try (Reader xml = Files.newBufferedReader(file)) {
            return TaggedXml.read(file.toString(), xml);
        }
    }
}
