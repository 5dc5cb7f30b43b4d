package ibid.cli;

import com.google.gson.stream.JsonWriter;
import ibid.Ibid;
import ibid.model.Library;
import ibid.style.Engine;
import ibid.style.Style;
import ibid.style.StyleException;
import ibid.style.Styles;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid format}: the bibliography of articles in a citation style. */
final class FormatCommand implements Command {
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
        spec.addOption(OptionSpec.builder("--json")
                .description("Print [{\"id\", \"text\"}, ...], the text in the form of --output.")
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
        Engine.Output output = OutputForm.output(options);
        Engine engine = OutputForm.engine(options);
        List<Style> styles = styles(options);
        List<Library> libraries = new Inputs(options).libraries(console);
        if (libraries.isEmpty()) {
            return;
        }
        Library library = Ibid.join(libraries);
        StringBuilder result = new StringBuilder();
        for (Style style : styles) {
            if (styles.size() > 1) {
                result.append(result.length() > 0 ? "\n" : "").append(heading(style, output));
            }
            List<Engine.Entry> entries = engine.bibliography(library, style, OutputForm.locale(options), output);
            result.append(options.hasMatchedOption("--json") ? json(entries) : text(entries, output));
        }
        OutputFile.write(console, options, result.toString());
    }

    private static List<Style> styles(ParseResult options) throws StyleException {
        List<Style> styles = new ArrayList<>();
        for (String name : options.matchedOptionValue("--style", "apa").split(",")) {
            styles.add(Styles.find(name));
        }
        return styles;
    }

    /** What tells the lists of several styles apart. */
    private static String heading(Style style, Engine.Output output) {
        return switch (output) {
            case MARKDOWN -> "## " + style.title() + "\n\n";
            case ASCIIDOC, TYPST -> "== " + style.title() + "\n\n";
            case HTML -> "<h2>" + style.title().replace("&", "&amp;").replace("<", "&lt;") + "</h2>\n";
            default -> style.title() + "\n\n";
        };
    }

    private static String text(List<Engine.Entry> entries, Engine.Output output) {
        boolean isApart = output != Engine.Output.TEXT && output != Engine.Output.HTML;
        String between = isApart ? "\n" : "";
        StringBuilder text = new StringBuilder();
        for (Engine.Entry entry : entries) {
            text.append(text.length() > 0 ? between : "").append(entry.text()).append('\n');
        }
        return text.toString();
    }

    private static String json(List<Engine.Entry> entries) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginArray();
        for (Engine.Entry entry : entries) {
            json.beginObject();
            json.name("id").value(entry.id());
            json.name("text").value(entry.text());
            json.endObject();
        }
        json.endArray();
        return text.append("\n").toString();
    }
}
