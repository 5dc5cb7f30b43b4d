package ibid.cli;

import ibid.format.FormatException;
import ibid.read.ReadException;
import ibid.style.StyleException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code ibid}: reads options, runs a command, returns an exit code. */
public final class Main {
    private static final List<String> COMMANDS = List.of(
            "check",
            "format",
            "cite",
            "convert",
            "tidy",
            "find",
            "citations",
            "parse",
            "styles",
            "rules",
            "explain",
            "train",
            "evaluate");

    private static final String VERSION = "ibid 0.1.0";

    private final Console console;

    /**
     * @param in standard input
     * @param out standard output
     * @param err standard error; none of them is closed
     */
    public Main(InputStream in, OutputStream out, OutputStream err) {
        this(new Console(in, out, err, false, false, 0));
    }

    private Main(Console console) {
        this.console = console;
    }

    /** The launcher knows which streams are terminals, which Java does not. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        boolean progress = Boolean.getBoolean("ibid.progress");
        boolean colours = Boolean.getBoolean("ibid.colours");
        int width = Integer.getInteger("ibid.width", 0);
        System.exit(new Main(new Console(System.in, out, err, progress, colours, width)).run(args));
    }

    /** Runs one command line and returns the exit code; to be called once. */
    @SuppressWarnings("CatchAndPrintStackTrace") // the one place where a bug ends a run
    public int run(String... args) {
        try {
            execute(commandLine(args).parseArgs(args));
            console.flush();
            return console.code();
        } catch (Throwable e) {
            return failed(e);
        }
    }

    private void execute(ParseResult parsed) throws Exception {
        if (CommandLine.executeHelpRequest(parsed) != null) {
            return;
        }
        if (!parsed.hasSubcommand()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "which command? " + String.join(", ", COMMANDS));
        }
        ParseResult options = parsed.subcommand();
        ((Command) options.commandSpec().userObject()).run(console, options);
    }

    /** Only the command that is asked for is built. */
    private CommandLine commandLine(String... args) {
        CommandSpec ibid = described(CommandSpec.create().name("ibid"));
        boolean known = args.length > 0 && COMMANDS.contains(args[0]);
        for (String name : COMMANDS) {
            if (!known || name.equals(args[0])) {
                ibid.addSubcommand(name, specification(name));
            }
        }
        return new CommandLine(ibid).setOut(console.help()).setErr(console.err());
    }

    private static CommandSpec described(CommandSpec ibid) {
        ibid.version(VERSION)
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print the version.")
                        .build());
        help(ibid)
                .usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .description("Checks an article's references, and writes them in any citation style.")
                .footer(
                        "%nExamples:",
                        "  ibid check article.html",
                        "  ibid format article.html --style vancouver",
                        "  ibid convert article.txt --to bibtex -o article.bib",
                        "%nExit code: 0 fine, 1 findings, 2 usage or unreadable input, 70 a bug in ibid.");
        return ibid;
    }

    private static CommandSpec specification(String name) {
        Command command = command(name);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.declare(spec);
        return help(spec);
    }

    /** Not picocli's own mixin, which would read annotations. */
    private static CommandSpec help(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build());
    }

    private static Command command(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "format" -> new FormatCommand();
            case "cite" -> new CiteCommand();
            case "convert" -> new ConvertCommand();
            case "tidy" -> new TidyCommand();
            case "find" -> new FindCommand();
            case "citations" -> new CitationsCommand();
            case "parse" -> new ParseCommand();
            case "styles" -> new StylesCommand();
            case "rules" -> new RulesCommand();
            case "explain" -> new ExplainCommand();
            case "train" -> new TrainCommand();
            case "evaluate" -> new EvaluateCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The one place where a run that cannot go on ends. */
    private int failed(Throwable e) {
        if (e instanceof ParameterException misuse) {
            return misused(misuse);
        }
        if (e instanceof UncheckedIOException && isClosedPipe(e)) {
            return 0;
        }
        if (isUnusable(e)) {
            console.message("ibid: " + e.getMessage());
            return Console.UNUSABLE;
        }
        e.printStackTrace(console.err());
        console.message("This is a bug in ibid. Please report it with the lines above and, if you may, the input.");
        return Console.BUG;
    }

    private int misused(ParameterException e) {
        console.message("ibid: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, console.err());
        console.message("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return Console.UNUSABLE;
    }

    private static boolean isUnusable(Throwable e) {
        return e instanceof IOException
                || e instanceof UncheckedIOException
                || e instanceof ReadException
                || e instanceof FormatException
                || e instanceof StyleException;
    }

    /** Whether the reader of our output has gone: that it has seen enough is no error. */
    private static boolean isClosedPipe(Throwable e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
