package ibid.cli;

import ibid.Checking;
import ibid.Fixing;
import ibid.Ibid;
import ibid.check.Checks;
import ibid.check.Profile;
import ibid.check.Rule;
import ibid.check.RulePage;
import ibid.check.rule.Rules;
import ibid.format.FormatException;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.report.Checked;
import ibid.report.CheckedFile;
import ibid.report.Report;
import ibid.report.Reports;
import ibid.report.RuleInfo;
import ibid.report.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid check}: what is wrong with the references of articles, or with libraries. */
final class CheckCommand implements Command {
    static final String SELECT = "--select";
    static final String IGNORE = "--ignore";
    static final String FAIL_ON = "--fail-on";
    static final String PROFILE = "--profile";
    static final String BASELINE = "--baseline";
    static final String STYLE = "--style";
    static final String RETRACTIONS = "--retractions";
    static final String JOURNALS = "--journals";
    private static final String FORMAT = "--format";
    private static final String CONFIG = "--config";
    private static final String UPDATE = "--update-baseline";
    private static final String COLOR = "--color";
    private static final List<String> COLORS = List.of("auto", "always", "never");

    /** A file that was checked, and as what the user settled. */
    private record Outcome(FixedFile fixed, CheckSettings settings) {}

    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        OutputFile.declare(spec);
        spec.addOption(Command.option(FORMAT, "FORMAT", String.join(", ", Reports.names()) + "; default text."));
        spec.addOption(Command.option(SELECT, "CODES", "Only these rules: codes or their beginnings, CIT,DOI001."));
        spec.addOption(Command.option(IGNORE, "CODES", "All rules but these."));
        spec.addOption(Command.option(FAIL_ON, "SEVERITY", "What gives exit code 1: error (default), warning, never."));
        spec.addOption(Command.option(
                PROFILE,
                "PROFILE",
                "What a complete reference has: " + String.join(", ", Profile.NAMES) + ", or a .tsv file."));
        spec.addOption(Command.option(
                CONFIG, "FILE", "Settings; default the nearest .ibid.toml in the folder of each file or above."));
        spec.addOption(Command.option(BASELINE, "FILE", "Tell only what this file does not know."));
        spec.addOption(OptionSpec.builder(UPDATE)
                .description("Write all that is found now to the baseline.")
                .build());
        spec.addOption(Command.option(STYLE, "STYLE", "Tell what is not as this style would print it."));
        spec.addOption(
                Command.option(RETRACTIONS, "FILE", "Tell what is retracted: the Retraction Watch database, CSV."));
        spec.addOption(Command.option(JOURNALS, "FILE", "Tell what is in these journals, a name or ISSN a line."));
        Fixes.declare(spec);
        spec.addOption(
                Command.option(COLOR, "WHEN", "auto (default), always or never; auto obeys NO_COLOR and FORCE_COLOR."));
        describe(spec);
    }

    private static void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Checks the references of articles, or libraries.")
                .footer(
                        "%nExit code: 0 nothing that fails, 1 findings that do, 2 usage or unreadable input.",
                        "A comment 'ibid-ignore CODE reason' above an entry or line silences a rule there.",
                        "%nExamples:",
                        "  ibid check article.docx",
                        "  ibid check library.bib --select REQ,DUP --fail-on warning",
                        "  ibid check library.bib --diff",
                        "  ibid check articles/ --format html -o report.html");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        Report report = report(console, options);
        Fixes fixes = new Fixes(console, options);
        Declarations declarations = new Declarations(console);
        checkValues(options);
        Ibid ibid = new Ibid(Inputs.lists(options));
        List<Outcome> outcomes = new ArrayList<>();
        new Inputs(options)
                .each(
                        console,
                        (name, content, beside, findings) ->
                                check(ibid, fixes, declarations, console, options, name, content, beside),
                        (name, outcome) -> outcomes.add(outcome));
        if (fixes.areShown()) {
            fixes.show(outcomes.stream().map(Outcome::fixed).toList());
            return;
        }
        finish(console, options, fixes, report, outcomes);
    }

    /** Writes what was mended, and tells what was found. */
    private static void finish(Console console, ParseResult options, Fixes fixes, Report report, List<Outcome> outcomes)
            throws Exception {
        List<CheckedFile> files = fresh(console, options, outcomes);
        if (!files.isEmpty()) {
            Checked checked = new Checked(files, rules());
            fixes.write(outcomes.stream().map(Outcome::fixed).toList(), checked);
            write(console, options, fixes, report.write(checked));
            if (OutputFile.isNamed(options)) {
                console.message(checked.summary());
            }
        }
    }

    /** What the user chose must be known before any file is read. */
    private static void checkValues(ParseResult options) {
        known(options, FAIL_ON, CheckSettings.FAIL_ON);
        for (String option : List.of(SELECT, IGNORE)) {
            List<String> codes = CheckSettings.codes(options, option, List.of());
            RuleCodes.complaint(codes).ifPresent(complaint -> {
                throw misuse(options, option + ": " + complaint);
            });
        }
    }

    /** The report makes way for a file that goes to standard output. */
    private static void write(Console console, ParseResult options, Fixes fixes, String report) throws IOException {
        if (fixes.takeOutput() && !OutputFile.isNamed(options)) {
            console.err().print(report);
            console.err().flush();
        } else {
            OutputFile.write(console, options, report);
        }
    }

    private static Outcome check(
            Ibid ibid,
            Fixes fixes,
            Declarations declarations,
            Console console,
            ParseResult options,
            String name,
            byte[] content,
            Companions beside)
            throws ReadException, FormatException {
        CheckSettings settings = ConfigFile.settings(console, name, options.matchedOptionValue(CONFIG, ""))
                .with(options);
        Checking checking = new Checking(ibid, declarations.of(settings), new Checks(Rules.ALL, settings.policy()));
        FixedFile fixed = fixes.areWanted()
                ? FixedFile.of(content, new Fixing(checking, fixes.unsafeToo()).fix(name, content, beside))
                : FixedFile.unchanged(checking.check(name, content, beside));
        return new Outcome(fixed, settings);
    }

    /** The files with what their baselines do not know, which decides about the exit code. */
    private static List<CheckedFile> fresh(Console console, ParseResult options, List<Outcome> outcomes)
            throws Exception {
        boolean updating = options.hasMatchedOption(UPDATE);
        Baselines baselines = new Baselines(console, updating);
        List<CheckedFile> files = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            CheckSettings settings = outcome.settings();
            if (updating && settings.baseline().isEmpty()) {
                throw misuse(options, UPDATE + " needs --baseline FILE, or baseline in .ibid.toml");
            }
            CheckedFile file = baselines.fresh(outcome.fixed().left(), settings.baseline());
            if (file.references().isEmpty()) {
                console.message(file.source().name() + ": no references found");
            }
            if (file.findings().stream().anyMatch(finding -> settings.failsOn(finding.severity()))) {
                console.raise(Console.FINDINGS);
            }
            files.add(file);
        }
        baselines.finish();
        return files;
    }

    private static List<RuleInfo> rules() {
        return Rules.ALL.stream().map(CheckCommand::info).toList();
    }

    private static RuleInfo info(Rule rule) {
        RulePage page = RulePage.of(rule);
        return new RuleInfo(rule.code(), rule.name(), rule.severity(), page.summary(), page.markdown());
    }

    private static Report report(Console console, ParseResult options) {
        String name = options.matchedOptionValue(FORMAT, "text");
        Report report = Reports.byName(name).orElseThrow(() -> Command.unknown(options, FORMAT, name, Reports.names()));
        boolean colours = switch (known(options, COLOR, COLORS)) {
            case "always" -> true;
            case "never" -> false;
            default -> console.showsColours() && !OutputFile.isNamed(options);
        };
        return report instanceof TextReport ? new TextReport(colours) : report;
    }

    /** The value of an option that has to be one of some; the first if it is not given. */
    private static String known(ParseResult options, String option, List<String> known) {
        String value = options.matchedOptionValue(option, known.get(0));
        if (!known.contains(value)) {
            throw Command.unknown(options, option, value, known);
        }
        return value;
    }

    private static ParameterException misuse(ParseResult options, String message) {
        return new ParameterException(options.commandSpec().commandLine(), message);
    }
}
