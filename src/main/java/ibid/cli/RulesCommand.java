package ibid.cli;

import com.google.gson.stream.JsonWriter;
import ibid.check.Rule;
import ibid.check.RulePage;
import ibid.check.rule.Rules;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid rules}: what {@code ibid check} looks for. */
final class RulesCommand implements Command {
    private static final String FORMAT = "--format";
    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Command.option(FORMAT, "FORMAT", String.join(", ", FORMATS) + "; default text."));
        spec.usageMessage()
                .description("Lists the rules that references are checked by.")
                .footer("%nExamples:", "  ibid rules", "  ibid rules --format markdown > rules.md");
    }

    @Override
    public void run(Console console, ParseResult options) throws IOException {
        String format = options.matchedOptionValue(FORMAT, "text");
        console.print(
                switch (format) {
                    case "text" -> text();
                    case "json" -> json();
                    case "markdown" -> markdown();
                    default -> throw Command.unknown(options, FORMAT, format, FORMATS);
                });
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (Rule rule : Rules.ALL) {
            String severity = RulePage.word(rule.severity());
            text.append(rule.code())
                    .append('\t')
                    .append(rule.name())
                    .append('\t')
                    .append(severity);
            text.append('\t').append(RulePage.of(rule).summary()).append('\n');
        }
        return text.toString();
    }

    private static String markdown() {
        StringBuilder table = new StringBuilder("| code | name | severity | what it finds |\n|---|---|---|---|\n");
        for (Rule rule : Rules.ALL) {
            table.append("| ").append(rule.code()).append(" | ").append(rule.name());
            table.append(" | ").append(RulePage.word(rule.severity())).append(" | ");
            table.append(RulePage.of(rule).summary().replace("|", "\\|")).append(" |\n");
        }
        return table.toString();
    }

    private static String json() throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        json.setIndent("  ");
        json.beginArray();
        for (Rule rule : Rules.ALL) {
            json.beginObject();
            json.name("code").value(rule.code());
            json.name("name").value(rule.name());
            json.name("severity").value(RulePage.word(rule.severity()));
            json.name("summary").value(RulePage.of(rule).summary());
            json.name("page").value(RulePage.of(rule).markdown());
            json.endObject();
        }
        json.endArray();
        return text.append('\n').toString();
    }
}
