package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ibid.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the README: each line of a block that begins with {@code $ ./ibid}, and compares what the block shows below it.
 * {@code …} alone in a line stands for lines left out; a command with nothing shown below it must only succeed.
 */
class ReadmeTest {
    private static final String PROMPT = "$ ./ibid ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private record Example(int line, String command, List<String> output) {}

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<Example> examples = examples(Files.readAllLines(Path.of("README.md")));
        assertFalse(examples.isEmpty());
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        "README.md:" + example.line() + ": " + example.command(), () -> check(example)));
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        boolean shown = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(PROMPT)) {
                examples.add(new Example(i + 1, line.substring(PROMPT.length()), new ArrayList<>()));
                shown = true;
            } else if (line.startsWith("```") || line.startsWith("$ ")) {
                shown = false;
            } else if (shown) {
                examples.get(examples.size() - 1).output().add(line);
            }
        }
        return examples;
    }

    private static void check(Example example) {
        CommandLineRun run = CommandLineRun.of("--version");
        for (String command : example.command().split(" \\| \\./ibid ")) {
            run = CommandLineRun.withInput(run.out(), words(command));
        }
        assertEquals(0, run.code(), run.err());
        if (!example.output().isEmpty()) {
            assertEquals(
                    String.join("\n", example.output()),
                    abridged(run.out().lines().toList(), example.output()));
        }
    }

    private static String[] words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .toArray(String[]::new);
    }

    /** The output with those lines left out that the README leaves out. */
    private static String abridged(List<String> output, List<String> shown) {
        int gap = shown.indexOf("…");
        int left = output.size() - (shown.size() - 1);
        if (gap < 0 || left < 1 || gap + left > output.size()) {
            return String.join("\n", output);
        }
        List<String> abridged = new ArrayList<>(output.subList(0, gap));
        abridged.add("…");
        abridged.addAll(output.subList(gap + left, output.size()));
        return String.join("\n", abridged);
    }
}
