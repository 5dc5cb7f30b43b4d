package ibid;

import ibid.Fixtures.Block;
import ibid.Fixtures.Case;
import ibid.check.Checks;
import ibid.check.Declared;
import ibid.check.Policy;
import ibid.check.Profile;
import ibid.check.Selection;
import ibid.check.rule.Rules;
import ibid.cli.CommandLineRun;
import ibid.csl.Citation;
import ibid.csl.output.RichText;
import ibid.format.Format;
import ibid.format.Formats;
import ibid.model.Cite;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.model.ReferenceList;
import ibid.normalise.CitationKeys;
import ibid.read.Companions;
import ibid.read.Readers;
import ibid.report.Checked;
import ibid.report.CheckedFile;
import ibid.report.Reports;
import ibid.style.CslEngine;
import ibid.style.Engine;
import ibid.style.Style;
import ibid.style.Styles;
import ibid.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the real pipe makes of a case's input, by the first word of the block that shows it.
 *
 * <p>The input is {@code input} (printed references, one a line), {@code input file NAME} (an article of that file name),
 * {@code input files NAME} (the same and others beside it, each after a line {@code == NAME}), {@code input zip NAME} (an
 * article that is a zip file of such parts) or {@code input FORMAT} (a library in an exchange format).
 */
final class FixtureRun {
    private static final Ibid IBID = new Ibid();
    private static final CslEngine ENGINE = new CslEngine();

    /** Makes the text of one kind of block; {@code argument} is what follows the kind in the info string. */
    @FunctionalInterface
    interface Stage {
        String run(Block input, String argument) throws Exception;
    }

    private static final Map<String, Stage> STAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("blocks", (input, none) -> blocks(input)),
            Map.entry("mentions", (input, none) -> mentions(input)),
            Map.entry("report", FixtureRun::report),
            Map.entry("references", (input, none) -> references(input)),
            Map.entry("fields", (input, none) -> fields(library(input, finding -> {}))),
            Map.entry("findings", (input, none) -> findings(input)),
            Map.entry("tidy", FixtureRun::tidied),
            Map.entry("style", FixtureRun::bibliography)));

    private FixtureRun() {}

    /** The text that should stand in {@code expected}, ending with a line end if there is any. */
    static String actual(Case fixture, Block expected) throws Exception {
        String[] kind = expected.info().split("\\s+", 2);
        if (kind[0].equals("citations")) {
            return citations(fixture.input(), kind.length > 1 ? kind[1] : "apa", expected.content());
        }
        Stage stage = STAGES.getOrDefault(kind[0], written(kind[0]));
        if (stage == null) {
            throw fixture.error(
                    expected.line(), "unknown block '" + kind[0] + "'; known are input, " + STAGES.keySet());
        }
        String text = stage.run(fixture.input(), kind.length > 1 ? kind[1] : "").stripTrailing();
        return text.isEmpty() ? "" : text + "\n";
    }

    /** Writes the library in the exchange format of that name, null if there is none. */
    private static @Nullable Stage written(String name) {
        return Formats.byName(name)
                .<Stage>map(format -> (input, none) -> format.write(library(input, finding -> {})))
                .orElse(null);
    }

    /** The library that the input is, or is read from. */
    static Library library(Block input, Consumer<Finding> findings) throws Exception {
        String[] kind = input.info().split("\\s+", 3);
        if (kind.length == 1) {
            return CitationKeys.assign(
                    new Library(input.content().lines().map(IBID::parse).toList()));
        }
        if (kind[1].equals("file")) {
            return IBID.library(kind[2], bytes(input), Companions.NONE, findings);
        }
        if (kind[1].equals("zip") || kind[1].equals("files")) {
            return IBID.library(kind[2], bytes(input), beside(input), findings);
        }
        return CitationKeys.assign(format(kind[1]).read(SourceText.of("input", input.content()), findings));
    }

    /** The blocks that have text: kind, level and number of the list if any, text with / between its lines. */
    private static String blocks(Block input) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (ibid.model.Block block :
                Readers.read(articleName(input), bytes(input), beside(input)).blocks()) {
            if (!block.text().isBlank()) {
                lines.append(block.kind());
                lines.append(block.level() > 0 ? " " + block.level() : "");
                lines.append(block.group() > 0 ? " of list " + block.group() : "");
                lines.append(": ").append(block.text().replace("\n", " / ")).append('\n');
            }
        }
        return lines.toString();
    }

    /** What {@code ibid tidy} with these options makes of the input; messages come first, behind a #. */
    private static String tidied(Block input, String options) {
        List<String> words = new ArrayList<>(List.of("tidy", "-"));
        Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(options);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        CommandLineRun run = CommandLineRun.withInput(input.content(), words.toArray(String[]::new));
        return run.err().replaceAll("(?m)^(?=.)", "# ") + run.out();
    }

    private static String references(Block input) throws Exception {
        return IBID.find(articleName(input), bytes(input), beside(input))
                .entries()
                .map(ReferenceList.Entry::text)
                .collect(Collectors.joining("\n"));
    }

    /** Each citation in the text and the keys of what it cites, with what differs from the list. */
    private static String mentions(Block input) throws Exception {
        return IBID.citations(articleName(input), bytes(input), beside(input)).mentions().stream()
                .map(mention -> mention.text() + " -> "
                        + mention.cites().stream()
                                .map(FixtureRun::link)
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static String link(Cite cite) {
        String keys = String.join(" or ", cite.referenceIds());
        return switch (cite.match()) {
            case ABSENT -> "not listed";
            case EXACT, AMBIGUOUS -> keys;
            default -> keys + " (" + cite.match().name().toLowerCase(Locale.ROOT) + ")";
        };
    }

    private static String articleName(Block input) {
        String[] kind = input.info().split("\\s+", 3);
        if (kind.length < 3) {
            throw new IllegalArgumentException("what is read or found is in an article: ```input file NAME");
        }
        return kind[2];
    }

    private static byte[] bytes(Block input) {
        String kind = input.info().split("\\s+", 3)[1];
        if (kind.equals("zip")) {
            return Zipped.of(parts(input));
        }
        return kind.equals("files")
                ? parts(input).values().stream().findFirst().orElse(new byte[0])
                : utf8(input.content());
    }

    private static Companions beside(Block input) {
        boolean several = input.info().startsWith("input files ");
        Map<String, byte[]> files = several ? parts(input) : Map.of();
        return name -> {
            byte[] content = files.get(name);
            if (content == null) {
                throw new NoSuchFileException(name);
            }
            return content;
        };
    }

    /** The files in a block, each after a line {@code == NAME}. */
    private static Map<String, byte[]> parts(Block input) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String part : ("\n" + input.content()).split("\n== ")) {
            if (!part.isBlank()) {
                String[] lines = part.split("\n", 2);
                parts.put(lines[0].strip(), utf8(lines.length > 1 ? lines[1] : ""));
            }
        }
        return parts;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String fields(Library library) {
        return library.references().stream().map(FixtureRun::fields).collect(Collectors.joining("\n\n"));
    }

    /** The type and the fields in the order of their names. */
    private static String fields(Reference reference) {
        Stream<String> fields = reference.fields().keySet().stream()
                .sorted(Comparator.comparing(field -> field.name()))
                .map(field -> field.name() + ": " + reference.text(field));
        return Stream.concat(Stream.of("type: " + reference.type().id()), fields)
                .collect(Collectors.joining("\n"));
    }

    private static String findings(Block input) throws Exception {
        List<String> findings = new ArrayList<>();
        library(input, finding -> findings.add(finding.toString()));
        return String.join("\n", findings);
    }

    /** @param argument {@code FORMAT [CODE,CODE]}: what is found in an article or a library, by those rules or all */
    private static String report(Block input, String argument) throws Exception {
        String[] words = argument.strip().split("\\s+");
        List<String> codes = words.length > 1 ? List.of(words[1].split(",")) : List.of();
        Policy policy = new Policy(new Selection(codes, List.of()), Map.of(), Map.of());
        CheckedFile file = new Checking(IBID, Declared.of(Profile.usual()), new Checks(Rules.ALL, policy))
                .check(articleName(input), bytes(input), beside(input));
        return Reports.byName(words[0]).orElseThrow().write(new Checked(List.of(file), List.of()));
    }

    /** @param argument {@code STYLE [text|html|markdown [LOCALE]]} */
    private static String bibliography(Block input, String argument) throws Exception {
        List<String> words = List.of(argument.strip().split("\\s+"));
        Engine.Output output =
                words.size() > 1 ? Engine.Output.valueOf(words.get(1).toUpperCase(Locale.ROOT)) : Engine.Output.TEXT;
        String locale = words.size() > 2 ? words.get(2) : "";
        return ENGINE.bibliography(library(input, finding -> {}), Styles.find(words.get(0)), locale, output).stream()
                .map(Engine.Entry::text)
                .collect(Collectors.joining("\n"));
    }

    /** The citations of a document, what is cited and how it is printed: {@code [@doe, p. 5] -> (Doe, 2000, p. 5)}. */
    private static String citations(Block input, String argument, String content) throws Exception {
        List<String> words = List.of(argument.strip().split("\\s+"));
        Engine.Output output =
                words.size() > 1 ? Engine.Output.valueOf(words.get(1).toUpperCase(Locale.ROOT)) : Engine.Output.TEXT;
        String locale = words.size() > 2 ? words.get(2) : "";
        Style style = Styles.find(words.get(0));
        List<String> texts = content.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst(" ->.*", ""))
                .toList();
        List<Citation> citations = new ArrayList<>();
        for (String text : texts) {
            citations.add(ENGINE.citationReader(style, locale).read(text));
        }
        List<RichText> printed = ENGINE.citations(library(input, finding -> {}), style, locale, List.of(citations));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            lines.append(texts.get(i))
                    .append(" -> ")
                    .append(CslEngine.written(printed.get(i), 0, output))
                    .append('\n');
        }
        return lines.toString();
    }

    private static Format format(String name) {
        return Formats.byName(name).orElseThrow(() -> new IllegalArgumentException("no format is called " + name));
    }
}
