package ibid.cli;

import ibid.Ibid;
import ibid.model.Reference;
import ibid.parse.Scores;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.read.ReadException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid evaluate}: how well tagged references are parsed. */
final class EvaluateCommand implements Command {
    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Inputs.files("Tagged references (.xml)."));
        spec.addOption(Command.model());
        spec.addOption(OptionSpec.builder("--errors")
                .type(int.class)
                .paramLabel("N")
                .description("Print the first N references that are not all right.")
                .build());
        spec.usageMessage()
                .description("Parses tagged references and tells how many of their parts come out right.")
                .footer("%nExample:", "  ibid evaluate references.xml --model mine.model --errors 10");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        Ibid ibid = Command.ibid(console, options);
        for (String file : options.<List<String>>matchedPositionalValue(0, List.of())) {
            try {
                List<List<Segment>> gold = TrainCommand.read(console, file);
                Scores scores = score(console, ibid, gold, options.matchedOptionValue("--errors", 0));
                console.print(file + ": " + scores.references() + " references\n" + scores);
            } catch (ReadException e) {
                console.fail(Console.UNUSABLE, String.valueOf(e.getMessage()));
            }
        }
    }

    private static Scores score(Console console, Ibid ibid, List<List<Segment>> references, int errors) {
        Scores scores = new Scores();
        int shown = 0;
        for (List<Segment> gold : references) {
            String printed = TaggedXml.printed(gold);
            List<Segment> labelled = ibid.segments(printed);
            Reference parsed = ibid.parse(printed);
            if (!scores.add(gold, labelled, parsed) && shown++ < errors) {
                console.print(
                        "should be\n" + TaggedXml.write(gold) + "is\n" + TaggedXml.write(labelled) + parsed + "\n\n");
            }
        }
        return scores;
    }
}
