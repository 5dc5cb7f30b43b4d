package ibid.cli;

import ibid.Ibid;
import ibid.format.CslJson;
import ibid.model.Reference;
import ibid.normalise.CitationKeys;
import ibid.parse.ParsedReference;
import ibid.parse.TaggedXml;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * {@code ibid parse}: printed references, one a line. Streams: few lines are read ahead of what is printed, so that memory
 * does not grow with the input, and none while the next is still to come.
 */
final class ParseCommand implements Command {
    /** How results are printed: what stands before the first, between two, after each and after the last. */
    private record Frame(String before, String between, String after, String end) {}

    /** Prints results as they come. */
    private static final class Printer {
        private final Console console;
        private final Frame frame;
        private String between = "";

        Printer(Console console, Frame frame) {
            this.console = console;
            this.frame = frame;
        }

        void print(String result) {
            console.print(between);
            console.print(result);
            console.print(frame.after());
            between = frame.between();
        }
    }

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
        spec.addOption(Command.jobs("References to parse at once (default: one a processor)."));
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
        if (to.equals("tagged-xml")) {
            run(console, options, frame, line -> tagged(ibid, line), tagged -> tagged);
        } else {
            CitationKeys keys = new CitationKeys();
            run(console, options, frame, line -> parsed(ibid, confidence, line), parsed -> item(keys, parsed));
        }
    }

    /**
     * @param parse what is made of a line, by any thread
     * @param text what is printed of that, by this thread and in order
     */
    private static <R> void run(
            Console console, ParseResult options, Frame frame, Function<String, R> parse, Function<R, String> text)
            throws Exception {
        int jobs = Command.jobs(options);
        Printer printer = new Printer(console, frame);
        try (InputLines lines = new InputLines(console, options.matchedPositionalValue(0, InputFile.STDIN));
                OrderedWork<String, R> work =
                        new OrderedWork<>(jobs, parse, parsed -> printer.print(text.apply(parsed)))) {
            console.print(frame.before());
            for (String line = lines.next(); line != null; line = lines.next()) {
                work.add(line, line.length() + 1);
                catchUp(console, lines, work);
            }
            work.finish();
            console.print(frame.end());
        }
    }

    /** While the next line is still to come, whoever reads our output gets all that there is. */
    private static void catchUp(Console console, InputLines lines, OrderedWork<?, ?> work) throws InterruptedException {
        while (lines.isWaiting()) {
            if (!work.deliver()) {
                console.flush();
                return;
            }
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

    private static String tagged(Ibid ibid, String line) {
        return TaggedXml.write(line.isEmpty() ? List.of() : ibid.segments(line));
    }

    private static Optional<Reference> parsed(Ibid ibid, boolean confidence, String line) {
        return line.isEmpty() ? Optional.empty() : Optional.of(parse(ibid, confidence, line));
    }

    private static String item(CitationKeys keys, Optional<Reference> parsed) {
        return parsed.map(reference -> CslJson.writeItem(keys.next(reference))).orElse("{}");
    }

    private static Reference parse(Ibid ibid, boolean confidence, String line) {
        if (!confidence) {
            return ibid.parse(line);
        }
        ParsedReference parsed = ibid.parseWithConfidence(line);
        return CslJson.withConfidence(parsed.reference(), parsed.confidence());
    }
}
