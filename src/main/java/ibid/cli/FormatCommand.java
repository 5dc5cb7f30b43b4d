package ibid.cli;

import ibid.Ibid;
import ibid.csl.Entry;
import ibid.model.Library;
import ibid.style.CslEngine;
import ibid.style.Engine;
import ibid.style.Style;
import ibid.style.StyleException;
import ibid.style.Styles;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid format}: the bibliography of articles in a citation style. */
final class FormatCommand implements Command {
    private static final String JSON = "--json";
    private static final String WIDTH = "--width";

    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        OutputFile.declare(spec);
        spec.addOption(Command.option(
                "--style",
                "STYLE",
                "Id or everyday name of a style (see ibid styles), or a .csl file; default apa. Several, separated by"
                        + " commas, are printed one after the other."));
        OutputForm.declare(spec);
        OutputForm.declareEngine(spec);
        spec.addOption(OptionSpec.builder(WIDTH)
                .type(int.class)
                .paramLabel("N")
                .description(
                        "Break the lines of text at N columns; default the width of the terminal, and not elsewhere.")
                .build());
        spec.addOption(OptionSpec.builder(JSON)
                .description("The same as --output json: [{\"id\", \"text\", \"html\"}, ...].")
                .build());
        spec.usageMessage()
                .description("Prints the bibliography of articles in a citation style.")
                .footer(
                        "%nExamples:",
                        "  ibid format article.html",
                        "  ibid format article.txt --style vancouver --locale en-GB",
                        "  ibid format essay.md --style styles/ibid-health-web.csl --output html -o references.html");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        boolean isJson = OutputForm.isJson(options) || options.hasMatchedOption(JSON);
        Engine.Output output = isJson ? Engine.Output.TEXT : OutputForm.output(options);
        Engine engine = OutputForm.engine(options);
        List<Style> styles = styles(options);
        int width = width(console, options);
        List<Library> libraries = new Inputs(options).libraries(console);
        if (libraries.isEmpty()) {
            return;
        }
        Library library = Ibid.join(libraries);
        String locale = OutputForm.locale(options);
        String result = isJson
                ? json(library, styles, locale)
                : new BibliographyText(engine, locale, output, width).of(library, styles);
        OutputFile.write(console, options, result);
    }

    /** Of the lines, 0 where they are not to be broken. */
    private static int width(Console console, ParseResult options) {
        return options.matchedOptionValue(WIDTH, OutputFile.isNamed(options) ? 0 : console.width());
    }

    private static String json(Library library, List<Style> styles, String locale) throws Exception {
        CslEngine engine = new CslEngine();
        PrintedJson json = new PrintedJson();
        for (Style style : styles) {
            List<Entry> entries = engine.entries(library, style, locale);
            if (styles.size() == 1) {
                json.entries(entries);
            } else {
                json.bibliography(style, entries);
            }
        }
        return json.text();
    }

    private static List<Style> styles(ParseResult options) throws StyleException {
        List<Style> styles = new ArrayList<>();
        for (String name : options.matchedOptionValue("--style", "apa").split(",")) {
            styles.add(Styles.find(name));
        }
        return styles;
    }
}
