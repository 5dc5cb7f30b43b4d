package ibid.cli;

import com.google.gson.stream.JsonWriter;
import ibid.Ibid;
import ibid.model.Library;
import ibid.style.CiteprocEngine;
import ibid.style.Engine;
import ibid.style.Style;
import ibid.style.Styles;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
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
                "--style", "STYLE", "Id or everyday name of a style (see ibid styles), or a .csl file; default apa."));
        spec.addOption(Command.option("--locale", "LANG", "Language, as en-GB; default the style's own."));
        spec.addOption(Command.option("--output", "FORM", "text (default), html or markdown."));
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
        Engine.Output output = output(options);
        Style style = Styles.find(options.matchedOptionValue("--style", "apa"));
        List<Library> libraries = new Inputs(options).libraries(console);
        if (!libraries.isEmpty()) {
            String locale = options.matchedOptionValue("--locale", "");
            List<Engine.Entry> entries = new CiteprocEngine().bibliography(Ibid.join(libraries), style, locale, output);
            String result = options.hasMatchedOption("--json") ? json(entries) : text(entries, output);
            OutputFile.write(console, options, result);
        }
    }

    private static Engine.Output output(ParseResult options) {
        String name = options.matchedOptionValue("--output", "text");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "text" -> Engine.Output.TEXT;
            case "html" -> Engine.Output.HTML;
            case "markdown" -> Engine.Output.MARKDOWN;
            default -> throw Command.unknown(options, "--output", name, List.of("text", "html", "markdown"));
        };
    }

    private static String text(List<Engine.Entry> entries, Engine.Output output) {
        String between = output == Engine.Output.MARKDOWN ? "\n" : "";
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
