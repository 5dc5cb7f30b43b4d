package ibid.cli;

import ibid.Ibid;
import ibid.format.FormatException;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Severity;
import ibid.read.Companions;
import ibid.read.ReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The files of a command. They are worked on in parallel; results and messages come in the order of the files. */
final class Inputs {
    private final List<String> files;
    private final int jobs;

    Inputs(ParseResult options) {
        files = options.matchedPositionalValue(0, List.of());
        jobs = Command.jobs(options);
    }

    static void declare(CommandSpec spec) {
        spec.addPositional(files("Articles, or libraries as BibTeX, CSL-JSON, JATS or TEI; - is standard input."));
        spec.addOption(Command.jobs("Files to work on at once (default: one a processor)."));
    }

    /** One file name or more. */
    static PositionalParamSpec files(String description) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..*")
                .paramLabel("FILE")
                .description(description)
                .build();
    }

    /** What a command does with the content of one file. */
    @FunctionalInterface
    interface Task<T> {
        T run(String name, byte[] content, Companions beside, Consumer<Finding> findings)
                throws ReadException, FormatException;
    }

    /** What came of a file: a result, or the reason why there is none. */
    private record Outcome<T>(String file, @Nullable T result, String failure, List<Finding> findings) {}

    /** The libraries of the files that can be used. A file without references is told, and its library is empty. */
    List<Library> libraries(Console console) throws InterruptedException {
        Ibid ibid = new Ibid();
        List<Library> libraries = new ArrayList<>();
        each(console, ibid::library, (name, library) -> {
            libraries.add(library);
            if (library.references().isEmpty()) {
                nothingFound(console, name);
            }
        });
        return libraries;
    }

    /** Runs the task on each file. One that cannot be used is told; it does not stop the others. */
    <T> void each(Console console, Task<T> task, BiConsumer<String, T> results) throws InterruptedException {
        try (OrderedWork<String, Outcome<T>> work = new OrderedWork<>(
                Math.min(jobs, files.size()),
                file -> attempt(console, file, task),
                outcome -> deliver(console, outcome, results))) {
            for (String file : files) {
                work.add(file, OrderedWork.ENOUGH);
            }
            work.finish();
        }
    }

    static void nothingFound(Console console, String file) {
        console.fail(
                Console.FINDINGS,
                file
                        + ": no reference list found; ibid looks for a heading such as References, or for entries that follow"
                        + " one another");
    }

    private static <T> Outcome<T> attempt(Console console, String file, Task<T> task) {
        List<Finding> findings = new ArrayList<>();
        try {
            T result = task.run(file, InputFile.read(console, file), InputFile.beside(file), findings::add);
            return new Outcome<>(file, result, "", findings);
        } catch (ReadException | FormatException e) {
            return new Outcome<>(file, null, String.valueOf(e.getMessage()), findings);
        }
    }

    private static <T> void deliver(Console console, Outcome<T> outcome, BiConsumer<String, T> results) {
        for (Finding finding : outcome.findings()) {
            boolean bad = finding.severity() == Severity.ERROR;
            console.fail(bad ? Console.FINDINGS : 0, finding.toString());
        }
        if (outcome.result() != null) {
            results.accept(outcome.file(), outcome.result());
        } else {
            console.fail(Console.UNUSABLE, outcome.failure());
        }
    }
}
