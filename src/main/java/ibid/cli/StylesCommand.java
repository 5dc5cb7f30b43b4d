package ibid.cli;

import ibid.style.CslEngine;
import ibid.style.Style;
import ibid.style.StyleException;
import ibid.style.StyleInfo;
import ibid.style.Styles;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid styles}: the styles there are. */
final class StylesCommand implements Command {
    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .paramLabel("QUERY")
                .description("Words in the id or the title.")
                .build());
        spec.addOption(Command.option("--check", "STYLE", "Say whether a style, mostly a .csl file, can be used."));
        spec.usageMessage()
                .description("Lists citation styles, the id and the title.")
                .footer("%nExamples:", "  ibid styles", "  ibid styles nature", "  ibid styles --check mine.csl");
    }

    @Override
    public void run(Console console, ParseResult options) throws StyleException {
        if (options.hasMatchedOption("--check")) {
            check(console, options.matchedOptionValue("--check", ""));
            return;
        }
        String query = String.join(" ", options.<List<String>>matchedPositionalValue(0, List.of()));
        List<StyleInfo> found = Styles.search(query);
        for (StyleInfo style : found) {
            console.print(style.id() + "\t" + style.title() + "\n");
        }
        if (found.isEmpty()) {
            console.fail(Console.FINDINGS, "no style has '" + query + "' in its id or title");
        }
    }

    /** A style that cannot be used ends the run, with the line that is to blame. */
    private static void check(Console console, String name) throws StyleException {
        Style style = Styles.find(name);
        new CslEngine().check(style);
        console.print(name + ": fine (" + style.title() + ")\n");
    }
}
