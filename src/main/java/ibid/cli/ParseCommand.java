package ibid.cli;

import ibid.Ibid;
import ibid.format.CslJson;
import ibid.model.Reference;
import ibid.normalise.CitationKeys;
import ibid.parse.ParsedReference;
import ibid.parse.TaggedXml;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * {@code ibid parse}: printed references, one a line. Streams: a line is parsed and printed before the next is read, so
 * that memory does not grow with the input.
 */
final class ParseCommand implements Command {
    /** How results are printed: what stands before the first, between two, after each and after the last. */
    private record Frame(String before, String between, String after, String end) {}

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel("FILE")
                .description("References, one a line; default - (standard input).")
                .build());
        spec.addOption(Command.option(
                "--to",
                "FORMAT",
                "jsonl (default: one CSL-JSON item a line), csl-json (an array of them), tagged-xml."));
        spec.addOption(OptionSpec.builder("--confidence")
                .description("Tell in each item's custom.confidence how probable it is, 0 to 1, that a field is right.")
                .build());
        spec.addOption(Command.model());
        spec.usageMessage()
                .description("Parses printed references, one a line, into one result a line, in order.")
                .footer(
                        "%nAn empty line gives an empty result, so that lines and results keep step.",
                        "%nExamples:",
                        "  ibid parse references.txt",
                        "  ibid parse --confidence references.txt",
                        "  ibid find article.html | ibid parse --to csl-json");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        String to = options.matchedOptionValue("--to", "jsonl");
        Frame frame = frame(to, options);
        boolean confidence = confidence(to, options);
        Ibid ibid = Command.ibid(console, options);
        CitationKeys keys = new CitationKeys();
        try (InputLines lines = new InputLines(console, options.matchedPositionalValue(0, InputFile.STDIN))) {
            console.print(frame.before());
            String between = "";
            for (String line = lines.next(); line != null; line = lines.next()) {
                console.print(between + result(ibid, keys, to, confidence, line) + frame.after());
                between = frame.between();
                if (lines.isWaiting()) {
                    console.flush();
                }
            }
            console.print(frame.end());
        }
    }

    private static Frame frame(String to, ParseResult options) {
        return switch (to) {
            case "jsonl" -> new Frame("", "", "\n", "");
            case "csl-json" -> new Frame("[\n", ",\n", "", "\n]\n");
            case "tagged-xml" -> new Frame(TaggedXml.HEAD, "", "", TaggedXml.FOOT);
            default -> throw Command.unknown(options, "--to", to, List.of("jsonl", "csl-json", "tagged-xml"));
        };
    }

    private static boolean confidence(String to, ParseResult options) {
        boolean confidence = options.hasMatchedOption("--confidence");
        if (confidence && to.equals("tagged-xml")) {
            throw new ParameterException(
                    options.commandSpec().commandLine(),
                    "--confidence is about the fields of CSL-JSON, which --to tagged-xml has not; leave out one of them");
        }
        return confidence;
    }

    private static String result(Ibid ibid, CitationKeys keys, String to, boolean confidence, String line) {
        if (to.equals("tagged-xml")) {
            return TaggedXml.write(line.isEmpty() ? List.of() : ibid.segments(line));
        }
        return line.isEmpty() ? "{}" : CslJson.writeItem(keys.next(parse(ibid, confidence, line)));
    }

    private static Reference parse(Ibid ibid, boolean confidence, String line) {
        if (!confidence) {
            return ibid.parse(line);
        }
        ParsedReference parsed = ibid.parseWithConfidence(line);
        return CslJson.withConfidence(parsed.reference(), parsed.confidence());
    }
}
