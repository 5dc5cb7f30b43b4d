package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.text.Markup;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records of EndNote to references and back. What a record has no element for, or none that would be read back the same, it
 * has in {@code misc3}, as lines such as {@code event-place: Berlin}.
 */
final class EndNoteConversion {
    private static final String YEAR = "dates/year";
    private static final String DATE = "dates/pub-dates/date";
    private static final String KEYWORD = "keywords/keyword";
    private static final String NUMBER_OF_BOOK = "isbn";
    private static final String ACCESSION = "accession-num";
    private static final String LABEL = "label";
    static final String OTHERS = "misc3";
    private static final String TYPE = "type";

    private static final Pattern ISSN = Pattern.compile("\\b\\d{4}-?\\d{3}[\\dXx](?![\\d-])");
    private static final Pattern DOI_PREFIX = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");
    private static final Pattern PMID = Pattern.compile("\\d{1,8}");
    private static final Pattern OTHER = Pattern.compile("([A-Za-z][\\w-]*): ([^\\n]*(?:\\n\\t[^\\n]*)*)");

    private EndNoteConversion() {}

    static Reference reference(EndNoteRecord record, String source) {
        Map<String, String> others = others(record);
        ItemType type = Optional.ofNullable(others.remove(TYPE))
                .flatMap(ItemType::of)
                .orElseGet(() -> EndNoteTypes.read(record.type(), record.number()));
        Map<Field<?>, Value> fields = new LinkedHashMap<>();
        names(record, type, fields);
        date(record).ifPresent(date -> fields.put(Field.ISSUED, date));
        EndNoteTable.texts(type).forEach((path, field) -> put(fields, field, record.first(path)));
        identifiers(record, fields);
        put(fields, Field.KEYWORD, String.join("; ", record.all(KEYWORD)));
        others.forEach((name, text) -> put(fields, Field.of(name), text));
        return new Reference(record.first(LABEL), type, fields, new Origin(source, 0, record.line(), Span.EMPTY));
    }

    private static void names(EndNoteRecord record, ItemType type, Map<Field<?>, Value> fields) {
        boolean isEdited = record.type().equalsIgnoreCase("Edited Book");
        EndNoteTable.names(type).forEach((path, field) -> {
            boolean isEditor = isEdited && path.equals(EndNoteTable.AUTHORS);
            if (!record.all(path).isEmpty()) {
                fields.put(isEditor ? Field.EDITOR : field, EndNoteNames.read(record.all(path)));
            }
        });
    }

    private static Optional<Value> date(EndNoteRecord record) {
        String year = record.first(YEAR);
        String date = record.first(DATE);
        if (year.isEmpty() && date.isEmpty()) {
            return Optional.empty();
        }
        Value read = BibDates.read(year.isEmpty() ? date : year);
        return Optional.of(
                read instanceof PartialDate known && !year.isEmpty() && !date.isEmpty()
                        ? exact(known, year, date)
                        : read);
    }

    /** The date of that year, or the date that says the year itself. */
    private static Value exact(PartialDate known, String year, String date) {
        Optional<PartialDate> exact = BibDates.withMonth(known, date, "");
        if (exact.isPresent()) {
            return exact.get();
        }
        return date.contains(year) && BibDates.read(date) instanceof PartialDate whole ? whole : known;
    }

    private static void identifiers(EndNoteRecord record, Map<Field<?>, Value> fields) {
        String doi = record.first("electronic-resource-num");
        put(fields, Field.DOI, DOI_PREFIX.matcher(doi).replaceFirst(""));
        String number = record.first(NUMBER_OF_BOOK);
        Matcher issn = ISSN.matcher(number);
        boolean isIssn = issn.find();
        put(fields, isIssn ? Field.ISSN : Field.ISBN, isIssn ? issn.group() : number);
        String accession = record.first(ACCESSION);
        put(fields, Field.PMID, PMID.matcher(accession).matches() ? accession : "");
        for (String path : List.of("urls/web-urls/url", "urls/related-urls/url")) {
            String url = record.all(path).stream()
                    .filter(one -> one.startsWith("http"))
                    .findFirst()
                    .orElse("");
            put(fields, Field.URL, url);
        }
    }

    private static void put(Map<Field<?>, Value> fields, Field<?> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, field.read(text));
        }
    }

    private static Map<String, String> others(EndNoteRecord record) {
        Map<String, String> others = new LinkedHashMap<>();
        Matcher other = OTHER.matcher(record.first(OTHERS));
        while (other.find()) {
            others.put(other.group(1), other.group(2).replace("\n\t", "\n"));
        }
        return others;
    }

    static EndNoteRecord record(Reference reference) {
        EndNoteRecord record = new EndNoteRecord(0);
        EndNoteTypes.RefType type = EndNoteTypes.written(reference.type());
        record.setType(type.name(), Integer.toString(type.number()));
        EndNoteTable.names(reference.type())
                .forEach((path, field) -> reference
                        .get(field)
                        .ifPresent(names -> EndNoteNames.written(names).forEach(name -> record.add(path, name))));
        EndNoteTable.texts(reference.type()).forEach((path, field) -> record.add(path, text(reference, field)));
        reference.get(Field.ISSUED).ifPresent(date -> addDate(record, date));
        record.add(NUMBER_OF_BOOK, numberOfBook(reference));
        record.add(ACCESSION, reference.text(Field.PMID));
        record.add("urls/related-urls/url", reference.text(Field.URL));
        for (String keyword : Keywords.of(reference.text(Field.KEYWORD))) {
            record.add(KEYWORD, keyword);
        }
        record.add(LABEL, reference.id());
        record.add(OTHERS, String.join("\n", unsaid(reference, reference(record, ""))));
        return record;
    }

    /** The ISBN or ISSN that would be read as such. */
    private static String numberOfBook(Reference reference) {
        String isbn = reference.text(Field.ISBN);
        String issn = reference.text(Field.ISSN);
        boolean isIsbn = !isbn.isEmpty() && !ISSN.matcher(isbn).find();
        return isIsbn ? isbn : ISSN.matcher(issn).matches() ? issn : "";
    }

    private static String text(Reference reference, Field<?> field) {
        String text = Markup.withoutNocase(reference.text(field));
        return field.equals(Field.PAGE) ? text.replace('–', '-') : text;
    }

    private static void addDate(EndNoteRecord record, PartialDate date) {
        PartialDate.Day start = date.start();
        record.add(YEAR, Integer.toString(start.year()));
        if (start.month() > 0) {
            String month = BibDates.MONTHS.get(start.month() - 1);
            record.add(DATE, start.day() > 0 ? month + " " + start.day() : month);
        }
    }

    /** The names of what stands in {@code misc3}. */
    static Set<String> aside(Reference reference) {
        return others(record(reference)).keySet();
    }

    /** What the record does not say of the reference, or not so that it is read back the same. */
    private static List<String> unsaid(Reference reference, Reference said) {
        List<String> lines = new ArrayList<>();
        reference.fields().forEach((field, value) -> {
            if (!value.equals(said.fields().get(field))) {
                lines.add(field.name() + ": " + value.text().replace("\n", "\n\t"));
            }
        });
        // In an order of their own, so that what is read is written the same again.
        Collections.sort(lines);
        if (reference.type() != said.type()) {
            lines.add(0, TYPE + ": " + reference.type().id());
        }
        return lines;
    }
}
