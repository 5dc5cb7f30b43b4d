package ibid.cli;

import ibid.check.Rule;
import ibid.check.RulePage;
import ibid.check.rule.Rules;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid explain}: the page of a rule. */
final class ExplainCommand implements Command {
    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..*")
                .paramLabel("CODE")
                .description("The code or the name of a rule, as REQ007 or missing-access-date.")
                .build());
        spec.usageMessage()
                .description("Tells what a rule finds, why that matters, and how to mend it.")
                .footer("%nExample:", "  ibid explain REQ007");
    }

    @Override
    public void run(Console console, ParseResult options) {
        String gap = "";
        for (String code : options.<List<String>>matchedPositionalValue(0, List.of())) {
            Rule rule = Rules.find(code)
                    .orElseThrow(() -> new ParameterException(
                            options.commandSpec().commandLine(),
                            "no rule has the code or name '" + code + "'; " + RuleCodes.advice(code)));
            console.print(gap + RulePage.of(rule).markdown());
            gap = "\n";
        }
    }
}
