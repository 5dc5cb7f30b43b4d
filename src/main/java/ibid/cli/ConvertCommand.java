package ibid.cli;

import ibid.Ibid;
import ibid.format.Format;
import ibid.format.Formats;
import ibid.match.LibraryOrder;
import ibid.match.SameWorks;
import ibid.match.Where;
import ibid.model.Library;
import ibid.model.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid convert}: the references of articles, or libraries, in an exchange format. */
final class ConvertCommand implements Command {
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String WHERE = "--where";
    private static final String SORT = "--sort";
    private static final String MERGE = "--merge";
    private static final String CITED = "--only-cited-in";
    private static final String FOLDER = "--output";

    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        OutputFile.declare(spec);
        spec.addOption(Command.required(TO, "FORMAT", "One of " + Formats.names() + "."));
        spec.addOption(Command.option(FROM, "FORMAT", "The format of the files; default what their content says."));
        spec.addOption(
                Command.option(WHERE, "CONDITION", "Only references such as 'issued >= 2015 and author ~ smith'."));
        spec.addOption(Command.option(
                SORT, "FIELD[,-FIELD]", "In the order of these fields, with a hyphen from last to first."));
        spec.addOption(Command.option(CITED, "ARTICLE", "Only what the text of this article cites."));
        spec.addOption(OptionSpec.builder(MERGE)
                .description("One reference of several of the same work.")
                .build());
        spec.addOption(Command.option(FOLDER, "FOLDER", "A file of the same name in this folder for each file."));
        spec.usageMessage()
                .description("Writes the references of articles, or libraries, in an exchange format.")
                .footer(
                        "%nExamples:",
                        "  ibid convert article.html --to bibtex -o article.bib",
                        "  ibid convert *.ris --to csl-json --merge --sort author,-issued",
                        "  ibid convert library.bib --to ris --where 'type = book or title ~ \"deep learning\"'");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        Format to = format(options, TO).orElseThrow();
        Function<Library, Library> change = change(console, options);
        Map<String, Library> libraries = libraries(console, options);
        if (options.hasMatchedOption(FOLDER)) {
            Path folder = Path.of(options.<String>matchedOptionValue(FOLDER, ""));
            writeEach(folder, to, libraries, change);
        } else if (!libraries.isEmpty()) {
            Library joined = Ibid.join(new ArrayList<>(libraries.values()));
            OutputFile.write(console, options, to.write(change.apply(joined)));
        }
    }

    /** What is in each file, by its name; a name that is given twice has both. */
    private static Map<String, Library> libraries(Console console, ParseResult options) throws Exception {
        Optional<Format> from = format(options, FROM);
        Ibid ibid = new Ibid(Inputs.lists(options));
        Map<String, Library> libraries = new LinkedHashMap<>();
        new Inputs(options)
                .each(
                        console,
                        (name, content, beside, findings) -> from.isPresent()
                                ? Ibid.library(name, content, from.get(), findings)
                                : ibid.library(name, content, beside, findings),
                        (name, library) -> {
                            libraries.merge(name, library, (one, other) -> Ibid.join(List.of(one, other)));
                            if (library.references().isEmpty()) {
                                Inputs.nothingFound(console, name);
                            }
                        });
        return libraries;
    }

    private static Optional<Format> format(ParseResult options, String option) {
        String name = options.matchedOptionValue(option, "");
        List<String> known = Formats.ALL.stream().map(Format::name).toList();
        Optional<Format> format = Formats.byName(name);
        if (format.isEmpty() && !name.isEmpty()) {
            throw Command.unknown(options, option, name, known);
        }
        return format;
    }

    /** What the options ask for, done to a library: merged, then chosen from, then sorted. */
    private static Function<Library, Library> change(Console console, ParseResult options) throws Exception {
        Function<Library, Library> choose = choose(options);
        Function<Library, Library> sort = sort(options);
        return mergeCited(console, options).andThen(choose).andThen(sort);
    }

    /** An article may cite any of the references that become one. */
    private static Function<Library, Library> mergeCited(Console console, ParseResult options) throws Exception {
        Function<Library, Library> merge = options.hasMatchedOption(MERGE) ? SameWorks::merge : library -> library;
        if (!options.hasMatchedOption(CITED)) {
            return merge;
        }
        String name = options.matchedOptionValue(CITED, "");
        byte[] content = InputFile.read(console, name);
        Function<Library, Set<String>> citing = new Ibid().citing(name, content, InputFile.beside(name));
        return library -> {
            Set<String> cited = citing.apply(library);
            return only(
                    merge.apply(library),
                    reference -> SameWorks.keys(reference).stream().anyMatch(cited::contains));
        };
    }

    private static Function<Library, Library> choose(ParseResult options) {
        if (!options.hasMatchedOption(WHERE)) {
            return library -> library;
        }
        Where where = understood(options, WHERE, Where::parse);
        return library -> only(library, where);
    }

    private static Function<Library, Library> sort(ParseResult options) {
        if (!options.hasMatchedOption(SORT)) {
            return library -> library;
        }
        Comparator<Reference> order = understood(options, SORT, LibraryOrder::by);
        return library ->
                new Library(library.references().stream().sorted(order).toList());
    }

    private static <T> T understood(ParseResult options, String option, Function<String, T> reader) {
        try {
            return reader.apply(options.matchedOptionValue(option, ""));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(options.commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Library only(Library library, Predicate<Reference> wanted) {
        return new Library(library.references().stream().filter(wanted).toList());
    }

    /** Files of the same name get a number behind it. */
    private static void writeEach(
            Path folder, Format to, Map<String, Library> libraries, Function<Library, Library> change)
            throws IOException {
        Files.createDirectories(folder);
        Set<String> taken = new HashSet<>();
        for (Map.Entry<String, Library> each : libraries.entrySet()) {
            String base = baseName(each.getKey());
            String name = base;
            for (int i = 2; !taken.add(name); i++) {
                name = base + "-" + i;
            }
            Path file = folder.resolve(name + "." + to.suffix());
            OutputFile.replace(file, to.write(change.apply(each.getValue())).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String baseName(String name) {
        return name.equals(InputFile.STDIN)
                ? "references"
                : String.valueOf(Path.of(name).getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
    }
}
