package ibid.cli;

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
        spec.usageMessage()
                .description("Lists citation styles, the id and the title.")
                .footer("%nExamples:", "  ibid styles", "  ibid styles nature");
    }

    @Override
    public void run(Console console, ParseResult options) {
        String query = String.join(" ", options.<List<String>>matchedPositionalValue(0, List.of()));
        List<StyleInfo> found = Styles.search(query);
        for (StyleInfo style : found) {
            console.print(style.id() + "\t" + style.title() + "\n");
        }
        if (found.isEmpty()) {
            console.fail(Console.FINDINGS, "no style has '" + query + "' in its id or title");
        }
    }
}
