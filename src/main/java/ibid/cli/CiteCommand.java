package ibid.cli;

import ibid.Ibid;
import ibid.csl.Citation;
import ibid.csl.CitationReader;
import ibid.csl.output.RichText;
import ibid.csl.render.Cite;
import ibid.csl.xml.CslException;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.read.ReadException;
import ibid.style.CslEngine;
import ibid.style.Engine;
import ibid.style.Style;
import ibid.style.Styles;
import ibid.text.Decoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid cite}: citations of works in a library, those of a document or each apart. */
final class CiteCommand implements Command {
    private static final String CITE = "--cite";
    private static final String KEYS = "--keys";
    private static final String DOCUMENT = "--document";
    private static final String CLUSTERS = "--clusters";

    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        OutputFile.declare(spec);
        spec.addOption(Command.option(
                "--style", "STYLE", "Id or everyday name of a style (see ibid styles), or a .csl file; default apa."));
        OutputForm.declare(spec);
        spec.addOption(OptionSpec.builder(CITE)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("TEXT")
                .description(
                        "A citation as in Markdown, '[see @doe2000, p. 12; -@roe2001]' or '@doe2000 [p. 12]'. May be"
                                + " given again for the next one.")
                .build());
        spec.addOption(Command.option(KEYS, "KEYS", "Citation keys, separated by commas: one citation of all."));
        spec.addOption(Command.option(
                DOCUMENT,
                "FILE",
                "The citations of a document, one a line, as for --cite or --keys; - is standard input."));
        spec.addOption(Command.option(
                CLUSTERS, "FILE", "The same, but each citation as if it were the only one of its document."));
        spec.usageMessage()
                .description("Prints citations, one a line, in a citation style.")
                .footer(
                        "%nExamples:",
                        "  ibid cite library.bib --style apa --keys doe2000,roe2001",
                        "  ibid cite library.bib --cite '[see @doe2000, p. 12; -@roe2001]'",
                        "  ibid cite library.json --style oscola --document cited.txt");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        if (Stream.of(CITE, KEYS, DOCUMENT, CLUSTERS)
                        .filter(options::hasMatchedOption)
                        .count()
                != 1) {
            throw new ParameterException(
                    options.commandSpec().commandLine(),
                    "say what to cite, with --cite, --keys, --document or --clusters");
        }
        Style style = Styles.find(options.matchedOptionValue("--style", "apa"));
        String locale = OutputForm.locale(options);
        CslEngine engine = new CslEngine();
        List<Citation> citations = citations(console, options, engine.citationReader(style, locale));
        List<Library> libraries = new Inputs(options).libraries(console);
        if (libraries.isEmpty()) {
            return;
        }
        Library library = Ibid.join(libraries);
        tellUnknown(console, library, citations);
        List<RichText> printed = engine.citations(library, style, locale, documents(options, citations));
        String result = OutputForm.isJson(options)
                ? new PrintedJson().citations(citations, printed).text()
                : lines(printed, OutputForm.output(options));
        OutputFile.write(console, options, result);
    }

    private static List<List<Citation>> documents(ParseResult options, List<Citation> citations) {
        return options.hasMatchedOption(CLUSTERS)
                ? citations.stream().map(List::of).toList()
                : List.of(citations);
    }

    private static String lines(List<RichText> printed, Engine.Output output) {
        StringBuilder lines = new StringBuilder();
        for (RichText citation : printed) {
            lines.append(CslEngine.written(citation, 0, output)).append('\n');
        }
        return lines.toString();
    }

    private static List<Citation> citations(Console console, ParseResult options, CitationReader reader)
            throws Exception {
        List<Citation> citations = new ArrayList<>();
        if (options.hasMatchedOption(KEYS)) {
            citations.add(keys(options.matchedOptionValue(KEYS, "")));
        } else if (options.hasMatchedOption(CITE)) {
            for (String text : options.<List<String>>matchedOptionValue(CITE, List.of())) {
                citations.add(citation(CITE, text, reader));
            }
        } else {
            String file = options.matchedOptionValue(DOCUMENT, options.matchedOptionValue(CLUSTERS, ""));
            int number = 0;
            for (String line :
                    Decoding.decode(file, InputFile.read(console, file)).text().split("\\R")) {
                number++;
                if (!line.isBlank()) {
                    citations.add(citation(file + ":" + number, line, reader));
                }
            }
        }
        return citations;
    }

    /** @param source what messages call it */
    private static Citation citation(String source, String text, CitationReader reader) throws ReadException {
        if (text.indexOf('@') < 0) {
            return keys(text);
        }
        try {
            return reader.read(text);
        } catch (CslException e) {
            throw new ReadException(source + ": " + e.getMessage());
        }
    }

    private static Citation keys(String text) {
        return Citation.of(Stream.of(text.strip().split("[,;\\s]+"))
                .filter(key -> !key.isEmpty())
                .toList());
    }

    private static void tellUnknown(Console console, Library library, List<Citation> citations) {
        Set<String> known = library.references().stream().map(Reference::id).collect(Collectors.toSet());
        citations.stream()
                .flatMap(citation -> citation.cites().stream())
                .map(Cite::id)
                .distinct()
                .filter(key -> !known.contains(key))
                .forEach(key -> console.fail(Console.FINDINGS, "there is no reference with the key '" + key + "'"));
    }
}
