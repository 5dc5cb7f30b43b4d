package ibid.cli;

import ibid.format.tidy.CitingText;
import ibid.format.tidy.Tidying;
import ibid.read.ReadException;
import ibid.text.Decoding;
import ibid.text.Edit;
import ibid.text.LineDiff;
import ibid.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid tidy}: cleans up .bib files by the smallest edits, and writes over none unasked. */
final class TidyCommand implements Command {
    private static final String IN_PLACE = "--in-place";
    private static final String DIFF = "--diff";
    private static final String CHECK = "--check";
    private static final String KEYS_MAP = "--keys-map";
    private static final String ARTICLE = "--article";

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Inputs.files(".bib files; - is standard input."));
        spec.addOption(Command.flag(IN_PLACE, "Write the files over, each whole or not at all."));
        spec.addOption(Command.flag(DIFF, "Print what would change, for patch or git apply; 1 if anything would."));
        spec.addOption(Command.flag(CHECK, "Print nothing but whether a file would change; 1 if one would."));
        TidyOptions.declare(spec);
        spec.addOption(Command.option(KEYS_MAP, "FILE", "Write old and new keys to FILE, apart by a tab."));
        spec.addOption(Command.option(
                ARTICLE, "FILE,…", "Put the new keys into the citations of articles in LaTeX or Markdown too."));
        spec.usageMessage()
                .description(
                        "Cleans up .bib files. Comments, free text, order and layout stay; entries with slips stay as they are.",
                        "",
                        "Done unasked, unless --leave names it:",
                        "  commas    one between two fields, where it is missing or doubled",
                        "  empty     fields without text are removed",
                        "  repeated  fields that say the same twice are removed once",
                        "  doi       https://doi.org/10.1000/x becomes 10.1000/x",
                        "  url       without \\url{}; dx.doi.org becomes doi.org",
                        "  pages     12-15 becomes 12--15",
                        "")
                .footer(
                        "%nExamples:",
                        "  ibid tidy library.bib --diff",
                        "  ibid tidy library.bib --sort key --align --in-place",
                        "  ibid tidy library.bib --key '[auth:lower][year]' --article paper.tex --in-place");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        Tidying tidying = new TidyOptions(options).tidying(console);
        List<String> files = files(options.matchedPositionalValue(0, List.of()));
        check(options, files);
        for (String file : files) {
            try {
                TidiedFile tidied = TidiedFile.of(file, InputFile.read(console, file), tidying);
                report(console, tidying, tidied);
                articles(console, options, tidied.tidied().keys());
                deliver(
                        console,
                        options,
                        file,
                        tidied.original(),
                        tidied.content(),
                        tidied.before(),
                        tidied.tidied().text());
            } catch (ReadException e) {
                console.fail(Console.UNUSABLE, String.valueOf(e.getMessage()));
            }
        }
    }

    /** Of folders the .bib files alone. */
    private static List<String> files(List<String> names) throws IOException {
        return InputNames.files(names).stream()
                .filter(file ->
                        names.contains(file) || file.toLowerCase(Locale.ROOT).endsWith(".bib"))
                .toList();
    }

    private static void check(ParseResult options, List<String> files) {
        boolean prints = !options.hasMatchedOption(IN_PLACE)
                && !options.hasMatchedOption(DIFF)
                && !options.hasMatchedOption(CHECK);
        String wrong = "";
        if (prints && files.size() > 1) {
            wrong = "several files: add --in-place, --diff or --check";
        } else if (prints && options.hasMatchedOption(ARTICLE)) {
            wrong = ARTICLE + " needs --in-place, --diff or --check";
        } else if (files.size() > 1 && options.hasMatchedOption(KEYS_MAP)) {
            wrong = KEYS_MAP + " is for one file at a time";
        } else if (files.contains(InputFile.STDIN) && options.hasMatchedOption(IN_PLACE)) {
            wrong = "standard input cannot be written over; leave out " + IN_PLACE;
        }
        if (!wrong.isEmpty()) {
            throw new ParameterException(options.commandSpec().commandLine(), wrong);
        }
    }

    private static void report(Console console, Tidying tidying, TidiedFile file) {
        file.tidied().notes().forEach(console::message);
        boolean found = tidying.duplicates() == Tidying.Duplicates.REPORTED
                && !file.tidied().notes().isEmpty();
        console.raise(found ? Console.FINDINGS : 0);
    }

    /**
     * Articles come before the file itself: if all ends between the two, the same command run again finds the file with
     * its old keys and puts that right.
     */
    private static void articles(Console console, ParseResult options, Map<String, String> keys)
            throws IOException, ReadException {
        if (options.hasMatchedOption(KEYS_MAP)) {
            StringBuilder map = new StringBuilder();
            keys.forEach((old, key) -> map.append(old).append('\t').append(key).append('\n'));
            OutputFile.replace(
                    Path.of(options.<String>matchedOptionValue(KEYS_MAP, "")),
                    map.toString().getBytes(StandardCharsets.UTF_8));
        }
        for (String article : options.matchedOptionValue(ARTICLE, "").split(",")) {
            if (!article.isEmpty()) {
                byte[] content = InputFile.read(console, article);
                SourceText source = Decoding.decode(article, content);
                List<Edit> edits = CitingText.edits(source, keys);
                byte[] after = edits.isEmpty()
                        ? content
                        : TidiedFile.encoded(article, content).with(edits).content();
                deliver(console, options, article, content, after, source.text(), Edit.apply(edits, source.text()));
            }
        }
    }

    private static void deliver(
            Console console, ParseResult options, String name, byte[] content, byte[] after, String before, String text)
            throws IOException {
        boolean changes = !before.equals(text);
        if (options.hasMatchedOption(DIFF)) {
            console.print(LineDiff.unified(name, before, text));
            console.raise(changes ? Console.FINDINGS : 0);
        } else if (options.hasMatchedOption(CHECK)) {
            if (changes) {
                console.fail(Console.FINDINGS, name + ": would be tidied");
            }
        } else if (options.hasMatchedOption(IN_PLACE)) {
            if (!Arrays.equals(content, after)) {
                OutputFile.replace(Path.of(name), after);
            }
        } else {
            console.print(after);
        }
    }
}
