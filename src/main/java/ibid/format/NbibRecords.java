package ibid.format;

import ibid.format.TagLines.Line;
import ibid.format.TagLines.Tagged;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Markup;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records of an NBIB file, and references as such. Each record is read again, and what is missing added in {@code GN}. */
final class NbibRecords {
    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9 ]{3})-(?: (.*)|)");

    private NbibRecords() {}

    static Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        List<Line> lines = TagLines.read(source, 0, NbibRecords::tagged);
        List<TagRecord> records = new ArrayList<>();
        for (Line line : lines) {
            if (line.tag().isEmpty()) {
                Origin origin = new Origin(source.name(), 0, line.line(), Span.EMPTY);
                String message = "text in front of the first tag is left out";
                findings.accept(new Finding("BIB005", Severity.WARNING, "", message, origin));
                continue;
            }
            if (records.isEmpty() || line.tag().equals("PMID") || line.first()) {
                records.add(new TagRecord(line.line()));
            }
            records.get(records.size() - 1).add(line.tag(), line.text());
        }
        if (records.isEmpty() && !lines.isEmpty()) {
            throw new FormatException(source.name() + ":" + lines.get(0).line()
                    + ": not NBIB: expected a line such as 'PMID- 13054692'; give the format with --from");
        }
        return new Library(records.stream()
                .filter(record -> !record.isEmpty())
                .map(record ->
                        NbibConversion.reference(record, new Origin(source.name(), 0, record.line(), Span.EMPTY)))
                .toList());
    }

    private static @Nullable Tagged tagged(String line) {
        Matcher tag = TAG.matcher(line);
        if (!tag.matches()) {
            return null;
        }
        String text = tag.group(2);
        return new Tagged(tag.group(1).strip(), text == null ? "" : text);
    }

    static String write(Library library) {
        return library.references().stream().map(NbibRecords::lines).collect(Collectors.joining("\n"));
    }

    /** What the tags do not say, or not so that it is read back the same. */
    static Map<String, String> unsaid(Reference reference) {
        return ExactValues.missing(reference, exact -> NbibConversion.reference(record(reference, exact), Origin.NONE));
    }

    private static String lines(Reference reference) {
        TagRecord record = record(reference, unsaid(reference));
        StringBuilder lines = new StringBuilder();
        for (String tag : record.tags()) {
            for (String text : record.all(tag)) {
                lines.append(tag).append(" ".repeat(4 - tag.length())).append("- ");
                lines.append(text.replaceAll("\\n[ \\t]*", "\n\t")).append('\n');
            }
        }
        return lines.toString();
    }

    /** The reference as a record. A record begins with {@code PMID}, which may be unknown. */
    private static TagRecord record(Reference reference, Map<String, String> exact) {
        TagRecord record = new TagRecord(0);
        ItemType type = reference.type();
        record.add("PMID", reference.text(Field.PMID));
        reference.get(Field.ISSUED).ifPresent(date -> record.add("DP", date(date)));
        boolean isBook = type == ItemType.BOOK;
        record.add(isBook ? "BTI" : "TI", Markup.plain(reference.text(Field.TITLE)));
        NbibTable.TEXTS.forEach((tag, field) -> {
            boolean other = tag.equals(NbibTable.isInBook(type) ? "JT" : "BTI");
            String text = Markup.plain(reference.text(field));
            if (!tag.equals("PMID") && !other) {
                record.add(tag, field.equals(Field.PAGE) ? text.replace('–', '-') : text);
            }
        });
        RisConversion.names(reference, Field.AUTHOR).forEach(name -> record.add("FAU", name));
        RisConversion.names(reference, Field.EDITOR).forEach(name -> record.add("FED", name));
        record.add("IS", reference.text(Field.ISSN));
        String doi = reference.text(Field.DOI);
        record.add("AID", doi.isEmpty() ? "" : doi + " [doi]");
        record.add("LA", NbibTable.marc(reference.text(Field.LANGUAGE)));
        record.add("PT", NbibTable.type(type));
        for (String keyword : Keywords.of(reference.text(Field.KEYWORD))) {
            record.add("OT", keyword);
        }
        own(reference, record);
        record.add("GN", reference.text(Field.NOTE));
        ExtraLines.lines(exact).forEach(line -> record.add("GN", line));
        return record;
    }

    private static void own(Reference reference, TagRecord record) {
        for (Field<?> field : reference.fields().keySet()) {
            if (field.name().matches(NbibConversion.OWN + "[a-z][a-z0-9]{1,3}")) {
                String tag = field.name().substring(NbibConversion.OWN.length()).toUpperCase(Locale.ROOT);
                reference.text(field).lines().forEach(line -> record.add(tag, line));
            }
        }
    }

    /** {@code 1953 Apr 25}, {@code 1953 Spring}, {@code 2019 Mar-Apr}; nothing if NLM writes no such dates. */
    private static String date(PartialDate date) {
        PartialDate.Day start = date.start();
        PartialDate.Day end = date.end();
        if (date.season() > 0) {
            return start.year() + " "
                    + List.of("Spring", "Summer", "Autumn", "Winter").get(date.season() - 1);
        }
        String month = month(start.month());
        if (end != null && end.year() == start.year() && start.day() + end.day() == 0 && end.month() > 0) {
            return start.year() + " " + month + "-" + month(end.month());
        }
        return (start.year() + " " + month + " " + (start.day() > 0 ? start.day() : "")).strip();
    }

    private static String month(int month) {
        return month == 0 ? "" : BibDates.MONTHS.get(month - 1).substring(0, 3);
    }
}
