package ibid.cli;

import ibid.style.CiteprocEngine;
import ibid.style.CslEngine;
import ibid.style.Engine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of commands that print in a citation style. */
final class OutputForm {
    private static final String OPTION = "--output";
    private static final String JSON = "json";
    private static final String CITEPROC_JAVA = "citeproc-java";

    private OutputForm() {}

    static void declare(CommandSpec spec) {
        spec.addOption(Command.option("--locale", "LANG", "Language, as en-GB; default the style's own."));
        spec.addOption(Command.option(
                OPTION, "FORM", "text (default), html, markdown, latex, typst, rtf, asciidoc, or json for programs."));
    }

    /** Whether the result is for a program, which gets text and HTML. */
    static boolean isJson(ParseResult options) {
        return options.matchedOptionValue(OPTION, "").equalsIgnoreCase(JSON);
    }

    static void declareEngine(CommandSpec spec) {
        spec.addOption(Command.option("--engine", "NAME", "csl (default, ibid's own) or citeproc-java."));
    }

    static Engine engine(ParseResult options) {
        String name = options.matchedOptionValue("--engine", "csl");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "csl" -> new CslEngine();
            case CITEPROC_JAVA -> new CiteprocEngine();
            default -> throw Command.unknown(options, "--engine", name, List.of("csl", CITEPROC_JAVA));
        };
    }

    static String locale(ParseResult options) {
        return options.matchedOptionValue("--locale", "");
    }

    static Engine.Output output(ParseResult options) {
        String name = options.matchedOptionValue(OPTION, "text");
        for (Engine.Output output : Engine.Output.values()) {
            if (name(output).equals(name.toLowerCase(Locale.ROOT))) {
                return output;
            }
        }
        throw Command.unknown(
                options,
                OPTION,
                name,
                Stream.concat(Stream.of(Engine.Output.values()).map(OutputForm::name), Stream.of(JSON))
                        .toList());
    }

    private static String name(Engine.Output output) {
        return output.name().toLowerCase(Locale.ROOT);
    }
}
