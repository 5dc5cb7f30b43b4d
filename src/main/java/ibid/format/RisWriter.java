package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes RIS. Each record is read again, and what that shows to be missing is added in {@code M2}. */
final class RisWriter {
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    private final Reference reference;
    private final TagRecord record = new TagRecord(0);

    private RisWriter(Reference reference) {
        this.reference = reference;
    }

    static String write(Library library) {
        return library.references().stream().map(RisWriter::lines).collect(Collectors.joining("\n"));
    }

    /** What the tags of RIS do not say, or not so that it is read back the same. */
    static Map<String, String> unsaid(Reference reference) {
        return ExactValues.missing(
                reference, exact -> RisConversion.reference(new RisWriter(reference).record(exact), Origin.NONE));
    }

    private static String lines(Reference reference) {
        TagRecord record = new RisWriter(reference).record(unsaid(reference));
        StringBuilder lines = new StringBuilder();
        for (String tag : record.tags()) {
            for (String text : record.all(tag)) {
                lines.append(tag).append("  - ").append(continued(text)).append('\n');
            }
        }
        return lines.append("ER  - \n").toString();
    }

    /** Lines that continue another begin with a tab, so that none is taken for a tag. */
    private static String continued(String text) {
        return text.replaceAll("\\n[ \\t]*", "\n\t");
    }

    private TagRecord record(Map<String, String> exact) {
        ItemType type = reference.type();
        record.add("TY", RisTypes.written(type));
        RisTable.NAMES.forEach(
                (tag, field) -> RisConversion.names(reference, field).forEach(name -> record.add(tag, name)));
        Map<String, Field<?>> texts = RisTable.texts(type);
        record.add("TI", reference.text(Field.TITLE));
        containers();
        texts.forEach((tag, field) -> {
            if (!tag.equals("TI") && !(tag.equals("T3") && RisTable.isWhole(type))) {
                record.add(tag, reference.text(field));
            }
        });
        pages();
        reference.get(Field.ISSUED).ifPresent(this::issued);
        reference.get(Field.ACCESSED).ifPresent(date -> record.add("Y2", date(date)));
        identifiers();
        for (String keyword : Keywords.of(reference.text(Field.KEYWORD))) {
            record.add("KW", keyword);
        }
        own();
        record.add("ID", reference.id());
        ExtraLines.lines(exact).forEach(line -> record.add("M2", line));
        return record;
    }

    private void containers() {
        if (RisTable.isWhole(reference.type())) {
            record.add("T2", reference.text(Field.COLLECTION_TITLE));
            return;
        }
        String container = reference.text(Field.CONTAINER_TITLE);
        String event = reference.text(Field.EVENT_TITLE);
        boolean both = reference.type() == ItemType.PAPER_CONFERENCE && !container.isEmpty() && !event.isEmpty();
        record.add("T2", both ? event : container);
        record.add("C3", both ? container : "");
        record.add("J2", reference.text(Field.CONTAINER_TITLE_SHORT));
    }

    private void pages() {
        Pages pages = reference.get(Field.PAGE).orElse(null);
        if (pages == null) {
            record.add("SP", reference.text(reference.has(Field.PAGE) ? Field.PAGE : Field.NUMBER_OF_PAGES));
        } else if (pages.ranges().size() == 1) {
            Pages.Range range = pages.ranges().get(0);
            record.add("SP", range.first());
            record.add("EP", range.first().equals(range.last()) ? "" : range.last());
        } else {
            record.add("SP", pages.text());
        }
    }

    /** The year by itself, which all programs read, and all that is known besides. */
    private void issued(PartialDate date) {
        record.add("PY", date.year() < 0 ? "" : Integer.toString(date.year()));
        record.add("DA", date.start().month() > 0 || date.season() > 0 ? date(date) : "");
    }

    private static String date(PartialDate date) {
        PartialDate.Day start = date.start();
        String season = date.season() > 0 ? SEASONS.get(date.season() - 1) : "";
        String day = start.day() > 0 ? String.format(Locale.ROOT, "%02d", start.day()) : "";
        String month = start.month() > 0 ? String.format(Locale.ROOT, "%02d", start.month()) : "";
        return start.year() + "/" + month + "/" + day + "/" + season;
    }

    private void identifiers() {
        record.add("SN", reference.text(Field.ISBN));
        record.add("SN", reference.text(Field.ISSN));
        record.add("AN", reference.text(Field.PMID));
        record.add("UR", reference.text(Field.URL));
    }

    private void own() {
        for (Field<?> field : reference.fields().keySet()) {
            if (field.name().matches(RisConversion.OWN + "[a-z][a-z0-9]")) {
                String tag = field.name().substring(RisConversion.OWN.length()).toUpperCase(Locale.ROOT);
                for (String line : reference.text(field).split("\n")) {
                    record.add(tag, line);
                }
            }
        }
    }
}
