package ibid.cli;

import ibid.Ibid;
import ibid.label.ModelFormatException;
import ibid.parse.ReferenceParser;
import ibid.read.ReadException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * A subcommand: its options, and what it does. Options are declared by calls, not by annotations: to read annotations
 * takes longer than to parse a reference.
 */
interface Command {
    /** Adds the command's options and help to its specification. */
    void declare(CommandSpec spec);

    /** Runs it. What goes wrong with one of several inputs is told to the console, which knows the exit code. */
    void run(Console console, ParseResult options) throws Exception;

    /** An option that takes a value. */
    static OptionSpec option(String name, String parameter, String description) {
        return valued(name, parameter, description).build();
    }

    /** An option without which the command cannot run. */
    static OptionSpec required(String name, String parameter, String description) {
        return valued(name, parameter, description).required(true).build();
    }

    private static OptionSpec.Builder valued(String name, String parameter, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(parameter).description(description);
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    static OptionSpec model() {
        return option("--model", "FILE", "A model made by ibid train; default the one that comes with ibid.");
    }

    static OptionSpec jobs(String description) {
        return OptionSpec.builder("--jobs")
                .type(int.class)
                .paramLabel("N")
                .description(description)
                .build();
    }

    /** How many threads are asked for, or as many as there are processors. */
    static int jobs(ParseResult options) {
        int jobs = options.matchedOptionValue("--jobs", Runtime.getRuntime().availableProcessors());
        if (jobs < 1) {
            throw unknown(options, "--jobs", Integer.toString(jobs), List.of("1", "2", "..."));
        }
        return jobs;
    }

    /** The pipe, with the model that the options name. */
    static Ibid ibid(Console console, ParseResult options) throws ReadException {
        String model = options.matchedOptionValue("--model", "");
        if (model.isEmpty()) {
            return new Ibid();
        }
        try (InputStream in = new BufferedInputStream(InputFile.open(console, model))) {
            return new Ibid(ReferenceParser.read(in));
        } catch (IOException e) {
            throw InputFile.unreadable(model, e);
        } catch (ModelFormatException e) {
            throw new ReadException(model + ": " + e.getMessage());
        }
    }

    /** The complaint about an option's value that is none of those known. */
    static ParameterException unknown(ParseResult options, String option, String value, Iterable<String> known) {
        return new ParameterException(
                options.commandSpec().commandLine(),
                "unknown value '" + value + "' for " + option + "; known are " + String.join(", ", known));
    }
}
