package ibid.format;

import ibid.format.TagLines.Line;
import ibid.format.TagLines.Tagged;
import ibid.model.Finding;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes an ENW file apart into records of EndNote. */
final class EnwReader {
    private static final Pattern TAG = Pattern.compile("(%[\\x21-\\x7e])(?:[ \\t](.*)|)");
    private static final String TYPE = "%0";
    private static final String OTHERS = "%1";
    private static final String OWN = "enw-";

    private final SourceText source;
    private final Consumer<Finding> findings;

    EnwReader(SourceText source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    Library read() throws FormatException {
        List<Line> lines = TagLines.read(source, TagLines.BROKEN, EnwReader::tagged);
        boolean typed = lines.stream().anyMatch(line -> line.tag().equals(TYPE));
        List<List<Line>> records = new ArrayList<>();
        for (Line line : lines) {
            boolean begins = typed ? line.tag().equals(TYPE) : line.first();
            if (line.tag().isEmpty()) {
                stray(line);
            } else if (begins || records.isEmpty()) {
                records.add(new ArrayList<>(List.of(line)));
            } else {
                records.get(records.size() - 1).add(line);
            }
        }
        if (records.isEmpty() && !lines.isEmpty()) {
            throw new FormatException(source.name() + ":" + lines.get(0).line()
                    + ": not ENW: expected a line such as '%0 Journal Article'; give the format with --from");
        }
        return new Library(records.stream().map(this::reference).toList());
    }

    private static @Nullable Tagged tagged(String line) {
        Matcher tag = TAG.matcher(line);
        if (!tag.matches()) {
            return null;
        }
        String text = tag.group(2);
        return new Tagged(tag.group(1), text == null ? "" : text);
    }

    private void stray(Line line) {
        Origin origin = new Origin(source.name(), 0, line.line(), Span.EMPTY);
        String message = "text in front of the first tag is left out";
        findings.accept(new Finding("BIB005", Severity.WARNING, "", message, origin));
    }

    private Reference reference(List<Line> lines) {
        EndNoteRecord record = new EndNoteRecord(lines.get(0).line());
        record.setType(type(lines), "");
        ItemType type = EndNoteTypes.read(record.type(), "");
        boolean hasSecond = has(lines, "%B") || has(lines, "%J");
        Map<String, String> unknown = new LinkedHashMap<>();
        for (Line line : lines) {
            String path = EnwTable.path(line.tag(), type, hasSecond);
            if (!path.isEmpty() && !line.tag().equals(OTHERS)) {
                add(record, path, line.text());
            } else if (path.isEmpty() && !line.tag().equals(TYPE)) {
                unknown.merge(OWN + line.tag().substring(1), line.text(), (a, b) -> a + "\n" + b);
            }
        }
        others(record, lines, unknown);
        return EndNoteConversion.reference(record, source.name());
    }

    private static void add(EndNoteRecord record, String path, String text) {
        if (path.equals("keywords/keyword")) {
            text.lines().forEach(keyword -> record.add(path, keyword));
        } else {
            record.add(path, text);
        }
    }

    /** What stands in lines of its own, and what there is no element for. */
    private static void others(EndNoteRecord record, List<Line> lines, Map<String, String> unknown) {
        String told = lines.stream()
                .filter(line -> line.tag().equals(OTHERS))
                .map(line -> line.text().replace("\n", "\n\t"))
                .collect(Collectors.joining("\n"));
        String rest = unknown.entrySet().stream()
                .filter(entry ->
                        entry.getKey().matches(OWN + "\\w") && !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + ": " + entry.getValue().replace("\n", "\n\t"))
                .collect(Collectors.joining("\n"));
        record.add(EndNoteConversion.OTHERS, (told + "\n" + rest).strip());
    }

    private static boolean has(List<Line> lines, String tag) {
        return lines.stream().anyMatch(line -> line.tag().equals(tag));
    }

    /** Files of refer do not say the type; what a record has tells it. */
    private static String type(List<Line> lines) {
        for (Line line : lines) {
            if (line.tag().equals(TYPE)) {
                return line.text();
            }
        }
        return has(lines, "%J")
                ? "Journal Article"
                : has(lines, "%B") ? "Book Section" : has(lines, "%I") ? "Book" : "Generic";
    }
}
