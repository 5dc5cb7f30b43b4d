package ibid.cli;

import ibid.check.Policy;
import ibid.check.Selection;
import ibid.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/**
 * What a user has settled about checks, in a file or on the command line; empty where nothing is.
 *
 * @param allowed codes that are not told of a reference, by its key
 * @param baseline path of the file
 * @param style that lists should follow
 * @param retractions path of the Retraction Watch database
 * @param journals path of a list of journals that should not be cited
 */
record CheckSettings(
        List<String> select,
        List<String> ignore,
        Map<String, String> severities,
        Map<String, List<String>> allowed,
        String failOn,
        String profile,
        String baseline,
        String style,
        String retractions,
        String journals) {
    static final CheckSettings NONE =
            new CheckSettings(List.of(), List.of(), Map.of(), Map.of(), "", "", "", "", "", "");

    static final List<String> FAIL_ON = List.of("error", "warning", "never");
    static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");

    /** The same, but for what the command line says. */
    CheckSettings with(ParseResult options) {
        return new CheckSettings(
                codes(options, CheckCommand.SELECT, select),
                codes(options, CheckCommand.IGNORE, ignore),
                severities,
                allowed,
                options.matchedOptionValue(CheckCommand.FAIL_ON, failOn),
                options.matchedOptionValue(CheckCommand.PROFILE, profile),
                options.matchedOptionValue(CheckCommand.BASELINE, baseline),
                options.matchedOptionValue(CheckCommand.STYLE, style),
                options.matchedOptionValue(CheckCommand.RETRACTIONS, retractions),
                options.matchedOptionValue(CheckCommand.JOURNALS, journals));
    }

    /** Codes separated by commas; none stand for what is settled otherwise. */
    static List<String> codes(ParseResult options, String option, List<String> otherwise) {
        String codes = options.matchedOptionValue(option, "");
        return codes.isBlank() ? otherwise : List.of(codes.strip().split("[\\s,]+"));
    }

    Policy policy() {
        List<String> off = severities.entrySet().stream()
                .filter(entry -> entry.getValue().equals("off"))
                .map(Map.Entry::getKey)
                .toList();
        List<String> left = Stream.concat(ignore.stream(), off.stream()).toList();
        Map<String, Severity> changed = new TreeMap<>();
        severities.forEach((code, name) -> severity(name).ifPresent(severity -> changed.put(code, severity)));
        return new Policy(new Selection(select, left), changed, allowed);
    }

    private static Optional<Severity> severity(String name) {
        return switch (name) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "info" -> Optional.of(Severity.INFO);
            default -> Optional.empty();
        };
    }

    /** Whether a finding of that severity makes the run fail. */
    boolean failsOn(Severity severity) {
        return switch (failOn) {
            case "never" -> false;
            case "warning" -> severity != Severity.INFO;
            default -> severity == Severity.ERROR;
        };
    }
}
