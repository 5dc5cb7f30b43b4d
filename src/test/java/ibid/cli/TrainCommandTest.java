package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    private Path directory;

    @Test
    void aTrainedModelParsesAndIsEvaluated() throws IOException {
        StringBuilder tagged = new StringBuilder("<dataset>\n");
        for (int year = 1950; year < 2000; year++) {
            tagged.append("<sequence><title>Of whales and men,</title><author>Ahab, P.</author><date>" + year
                    + ".</date></sequence>\n");
        }
        Files.writeString(directory.resolve("mine.xml"), tagged.append("</dataset>\n"));
        Files.writeString(directory.resolve("notes.txt"), "not training data");
        String xml = directory.resolve("mine.xml").toString();
        String model = directory.resolve("mine.model").toString();

        CommandLineRun train = CommandLineRun.of("train", "--from-scratch", directory.toString(), "-o", model);
        assertEquals(0, train.code(), train.err());
        CommandLineRun evaluate = CommandLineRun.of("evaluate", xml, "--model", model, "--errors", "1");
        assertEquals(0, evaluate.code(), evaluate.err());
        assertTrue(evaluate.out().contains("50 references\n  segment  token 1.0000  field F1 1.0000"), evaluate.out());
        String parsed = CommandLineRun.withInput("Of whales and men, Ahab, P. 1961.", "parse", "--model", model)
                .out();
        assertTrue(parsed.contains("Of whales and men"), parsed);
    }

    @Test
    void withoutTaggedReferencesNothingIsWritten() throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "not training data");
        Path model = directory.resolve("mine.model");
        CommandLineRun train = CommandLineRun.of("train", directory.toString(), "-o", model.toString());
        assertEquals(2, train.code());
        assertTrue(train.err().contains("no tagged references found"), train.err());
        assertFalse(Files.exists(model));
    }
}
