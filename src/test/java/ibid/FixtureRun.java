package ibid;

import ibid.Fixtures.Block;
import ibid.Fixtures.Case;
import ibid.format.FormatStage;
import ibid.style.StyleStage;
import java.util.Map;
import java.util.TreeMap;

/** What the real pipe makes of a case's input, by the first word of the block that shows it. */
final class FixtureRun {
    /** Makes the text of one kind of block; {@code argument} is what follows the kind in the info string. */
    @FunctionalInterface
    interface Stage {
        String run(Block input, String argument) throws Exception;
    }

    private static final Map<String, Stage> STAGES = new TreeMap<>();

    static {
        STAGES.put("bibtex", (input, argument) -> FormatStage.write(input.info(), input.content(), "bibtex"));
        STAGES.put("csl-json", (input, argument) -> FormatStage.write(input.info(), input.content(), "csl-json"));
        STAGES.put("findings", (input, argument) -> FormatStage.findings(input.info(), input.content()));
        STAGES.put("style", (input, argument) -> StyleStage.run(input.content(), argument));
    }

    private FixtureRun() {}

    /** The text that should stand in {@code expected}, ending with a line end if there is any. */
    static String actual(Case fixture, Block expected) throws Exception {
        String[] kind = expected.info().split("\\s+", 2);
        Stage stage = STAGES.get(kind[0]);
        if (stage == null) {
            throw fixture.error(
                    expected.line(), "unknown block '" + kind[0] + "'; known are input, " + STAGES.keySet());
        }
        String text = stage.run(fixture.input(), kind.length > 1 ? kind[1] : "").stripTrailing();
        return text.isEmpty() ? "" : text + "\n";
    }
}
