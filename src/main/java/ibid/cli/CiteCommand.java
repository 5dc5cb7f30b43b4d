package ibid.cli;

import ibid.Ibid;
import ibid.csl.Citation;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.style.CslEngine;
import ibid.style.Style;
import ibid.style.Styles;
import ibid.text.Decoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid cite}: citations of works in a library, each as if it were the only one of its document. */
final class CiteCommand implements Command {
    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        OutputFile.declare(spec);
        spec.addOption(Command.option(
                "--style", "STYLE", "Id or everyday name of a style (see ibid styles), or a .csl file; default apa."));
        OutputForm.declare(spec);
        spec.addOption(Command.option("--keys", "KEYS", "Citation keys, separated by commas: one citation of all."));
        spec.addOption(Command.option(
                "--clusters", "FILE", "A file with the keys of one citation a line; - is standard input."));
        spec.usageMessage()
                .description("Prints citations, one a line, in a citation style.")
                .footer(
                        "%nExamples:",
                        "  ibid cite library.bib --style apa --keys doe2000,roe2001",
                        "  ibid cite library.json --style ieee --clusters cited.txt");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        if (options.hasMatchedOption("--keys") == options.hasMatchedOption("--clusters")) {
            throw new ParameterException(
                    options.commandSpec().commandLine(), "say what to cite, with either --keys or --clusters");
        }
        Style style = Styles.find(options.matchedOptionValue("--style", "apa"));
        List<List<String>> clusters = clusters(console, options);
        List<Library> libraries = new Inputs(options).libraries(console);
        if (libraries.isEmpty()) {
            return;
        }
        Library library = Ibid.join(libraries);
        tellUnknown(console, library, clusters);
        List<String> citations = new CslEngine()
                .citations(
                        library,
                        style,
                        OutputForm.locale(options),
                        OutputForm.output(options),
                        clusters.stream().map(Citation::of).toList());
        OutputFile.write(
                console, options, citations.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static List<List<String>> clusters(Console console, ParseResult options) throws Exception {
        if (options.hasMatchedOption("--keys")) {
            return List.of(keys(options.matchedOptionValue("--keys", "")));
        }
        String file = options.matchedOptionValue("--clusters", "");
        List<List<String>> clusters = new ArrayList<>();
        for (String line :
                Decoding.decode(file, InputFile.read(console, file)).text().split("\\R")) {
            if (!line.isBlank()) {
                clusters.add(keys(line));
            }
        }
        return clusters;
    }

    private static List<String> keys(String text) {
        return Stream.of(text.strip().split("[,;\\s]+"))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static void tellUnknown(Console console, Library library, List<List<String>> clusters) {
        Set<String> known = library.references().stream().map(Reference::id).collect(Collectors.toSet());
        clusters.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(key -> !known.contains(key))
                .forEach(key -> console.fail(Console.FINDINGS, "there is no reference with the key '" + key + "'"));
    }
}
