package ibid.cli;

import ibid.report.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What {@code --fix}, {@code --unsafe-fixes} and {@code --diff} ask for. Without one of them no file is ever changed. */
final class Fixes {
    private static final String FIX = "--fix";
    private static final String UNSAFE = "--unsafe-fixes";
    private static final String DIFF = "--diff";

    private final Console console;
    private final ParseResult options;
    private boolean takesOutput;

    Fixes(Console console, ParseResult options) {
        this.console = console;
        this.options = options;
        if (unsafeToo() && !areWanted()) {
            throw new ParameterException(
                    options.commandSpec().commandLine(),
                    UNSAFE + " needs " + FIX + " to change files, or " + DIFF + " to see what would change");
        }
    }

    static void declare(CommandSpec spec) {
        spec.addOption(
                flag(FIX, "Mend in the files what can be mended safely; standard input goes to standard output."));
        spec.addOption(flag(UNSAFE, "With --fix or --diff: mend also what somebody should look at afterwards."));
        spec.addOption(flag(DIFF, "Show what --fix would change, and change nothing; exit code 1 if it would."));
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    boolean areWanted() {
        return options.hasMatchedOption(FIX) || areShown();
    }

    boolean unsafeToo() {
        return options.hasMatchedOption(UNSAFE);
    }

    /** Whether they are to be seen and not to be made. */
    boolean areShown() {
        return options.hasMatchedOption(DIFF);
    }

    /** Whether a file has been written to standard output. */
    boolean takeOutput() {
        return takesOutput;
    }

    void show(List<FixedFile> files) throws IOException {
        StringBuilder diff = new StringBuilder();
        files.forEach(file -> diff.append(file.diff()));
        OutputFile.write(console, options, diff.toString());
        boolean fails = !options.matchedOptionValue(CheckCommand.FAIL_ON, "").equals("never");
        if (fails && !diff.isEmpty()) {
            console.raise(Console.FINDINGS);
        }
        Checked left = new Checked(files.stream().map(FixedFile::left).toList(), List.of());
        tell("Would fix ", files, left);
    }

    /**
     * Writes the files that were mended, each whole or not at all.
     *
     * @param left what is told of them now
     */
    void write(List<FixedFile> files, Checked left) throws IOException {
        if (!areWanted()) {
            return;
        }
        for (FixedFile file : files) {
            if (file.name().equals(InputFile.STDIN)) {
                console.print(file.after().content());
                takesOutput = true;
            } else if (file.isChanged()) {
                OutputFile.replace(Path.of(file.name()), file.after().content());
            }
        }
        tell("Fixed ", files, left);
    }

    /** {@code Fixed 3 findings in 1 file; 5 left (2 fixable with --unsafe-fixes)}. */
    private void tell(String done, List<FixedFile> files, Checked left) {
        files.stream()
                .filter(file -> !file.left().isText() && !file.left().findings().isEmpty())
                .forEach(file -> console.message(file.name()
                        + ": cannot be fixed automatically; correct it in the program it was written with"));
        int fixed = files.stream().mapToInt(FixedFile::fixed).sum();
        long changed = files.stream().filter(FixedFile::isChanged).count();
        long unsafe = unsafeToo() ? 0 : left.fixable(false);
        console.message(done + counted(fixed, "finding") + " in " + counted(changed, "file") + "; " + left.count()
                + " left" + (unsafe > 0 ? " (" + unsafe + " fixable with " + UNSAFE + ")" : ""));
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
