package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Reference} of a record of RIS. */
final class RisConversion {
    /** Fields for tags that CSL has no variable for. */
    static final String OWN = "ris-";

    private static final Pattern ISSN = Pattern.compile("\\b\\d{4}-?\\d{3}[\\dXx](?![\\d-])");
    private static final Pattern DATE = Pattern.compile("(-?\\d{1,4})(?:/(\\d{0,2})(?:/(\\d{0,2})(?:/(.*))?)?)?");
    private static final Pattern BARE_DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Set<String> PLACED = Set.of(
            "TY", "ER", "PY", "DA", "Y2", "SP", "EP", "T2", "JO", "J2", "BT", "C3", "SN", "AN", "UR", "KW", "ID", "M2");

    private final TagRecord record;
    private final ItemType type;
    private final Map<Field<?>, Value> fields = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>(PLACED);

    private RisConversion(TagRecord record, ItemType type) {
        this.record = record;
        this.type = type;
    }

    static Reference reference(TagRecord record, Origin origin) {
        TagRecord named = new TagRecord(record.line());
        for (String tag : record.tags()) {
            record.all(tag).forEach(text -> named.add(RisTable.ALIASES.getOrDefault(tag, tag), text));
        }
        ExtraLines.Note extra = ExtraLines.read(record.all("M2"));
        ItemType type =
                ItemType.of(extra.exact().getOrDefault("type", "")).orElseGet(() -> RisTypes.read(record.first("TY")));
        return new RisConversion(named, type).reference(extra, origin);
    }

    private Reference reference(ExtraLines.Note extra, Origin origin) {
        RisTable.NAMES.forEach((tag, field) -> {
            known.add(tag);
            if (!record.all(tag).isEmpty()) {
                fields.put(field, EndNoteNames.read(record.all(tag)));
            }
        });
        date("PY", "DA", Field.ISSUED);
        date("Y2", "Y2", Field.ACCESSED);
        RisTable.texts(type).forEach((tag, field) -> {
            known.add(tag);
            put(field, text(tag));
        });
        containers();
        pages();
        identifiers();
        put(Field.KEYWORD, String.join("; ", record.all("KW")));
        if (!extra.text().isEmpty()) {
            fields.merge(Field.NOTE, new Text(extra.text()), (a, b) -> new Text(a.text() + "\n" + b.text()));
        }
        others();
        return extra.applyTo(new Reference(record.first("ID"), type, fields, origin));
    }

    /** Notes and abstracts may come in several lines of the same tag; of others the first counts. */
    private String text(String tag) {
        boolean prose = tag.equals("N1") || tag.equals("AB") || tag.equals("RN");
        return prose ? String.join("\n", new LinkedHashSet<>(record.all(tag))) : folded(record.first(tag));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }

    /** The fullest of what is said of a date: the year often has a tag of its own. */
    private void date(String yearTag, String dateTag, Field<PartialDate> field) {
        String year = record.first(yearTag, dateTag);
        if (year.isEmpty()) {
            return;
        }
        Value read = date(year);
        String date = record.first(dateTag);
        if (read instanceof PartialDate known
                && date(date) instanceof PartialDate exact
                && exact.year() == known.year()
                && known.start().month() == 0) {
            read = exact;
        } else if (read instanceof PartialDate known) {
            read = BibDates.withMonth(known, date, "").map(Value.class::cast).orElse(read);
        }
        fields.put(field, read);
    }

    /** {@code 2019/03/04/Spring}, any part of which may be missing, or a date as printed. */
    private static Value date(String text) {
        Matcher parts = DATE.matcher(text.strip());
        if (!parts.matches()) {
            return BibDates.read(text);
        }
        int month = number(parts.group(2));
        int day = number(parts.group(3));
        PartialDate year = PartialDate.of(Integer.parseInt(parts.group(1)));
        if (month > 12 || day > 31) {
            return BibDates.read(text);
        } else if (month > 0) {
            return PartialDate.of(year.year(), month, day);
        }
        String rest = parts.group(4) == null ? "" : parts.group(4).strip();
        return BibDates.withMonth(year, rest, "").orElse(year);
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /**
     * What the work is in: of several names the first is its title, a shorter one its abbreviation. Conference papers may have
     * the proceedings' title in {@code C3}, and then the conference's in {@code T2}.
     */
    private void containers() {
        List<String> titles = new ArrayList<>();
        for (String tag : List.of("T2", "JO", "BT")) {
            titles.addAll(record.all(tag));
        }
        String proceedings = type == ItemType.PAPER_CONFERENCE ? record.first("C3") : "";
        if (!proceedings.isEmpty()) {
            put(Field.CONTAINER_TITLE, folded(proceedings));
            put(Field.EVENT_TITLE, titles.isEmpty() ? "" : folded(titles.remove(0)));
        } else if (record.first("C3").isEmpty() || !titles.isEmpty()) {
            put(
                    RisTable.isWhole(type) ? Field.COLLECTION_TITLE : Field.CONTAINER_TITLE,
                    titles.isEmpty() ? "" : folded(titles.remove(0)));
        }
        titles.addAll(0, record.all("J2"));
        String main = fields.containsKey(Field.CONTAINER_TITLE)
                ? fields.get(Field.CONTAINER_TITLE).text()
                : "";
        for (String title : titles) {
            String other = folded(title);
            if (!other.equals(main)
                    && !RisTable.isWhole(type)
                    && (record.all("J2").contains(title) || other.length() < main.length())) {
                fields.putIfAbsent(Field.CONTAINER_TITLE_SHORT, new Text(other));
            }
        }
    }

    private void pages() {
        String first = record.first("SP");
        String last = record.first("EP");
        boolean whole = last.isEmpty() || first.equals(last) || first.matches(".*\\d\\s*[-–—].*");
        if (RisTable.isWhole(type) && last.isEmpty() && first.matches("\\d+(?: ?(?:p|pp|pages)\\.?)?")) {
            put(Field.NUMBER_OF_PAGES, first.replaceFirst("\\D+$", ""));
        } else {
            put(Field.PAGE, whole || first.isEmpty() ? first + (first.isEmpty() ? last : "") : first + "–" + last);
        }
    }

    private void identifiers() {
        for (String number : record.all("SN")) {
            Matcher issn = ISSN.matcher(number);
            boolean isIssn = issn.find() && number.replaceAll("[^0-9Xx]", "").length() < 10;
            Field<?> field = isIssn ? Field.ISSN : Field.ISBN;
            if (!fields.containsKey(field)) {
                put(field, isIssn ? issn.group() : number);
            }
        }
        doi(fields.containsKey(Field.DOI) ? fields.get(Field.DOI).text() : "", Field.DOI);
        for (Field<?> other : List.of(Field.GENRE, Field.NOTE)) {
            if (!fields.containsKey(Field.DOI) && fields.containsKey(other)) {
                doi(fields.get(other).text(), other);
            }
        }
        String accession = record.first("AN");
        put(accession.matches("\\d{1,8}") ? Field.PMID : Field.of(OWN + "an"), accession);
        put(Field.URL, record.first("UR"));
    }

    /** Before RIS had a tag for DOIs these stood in others. */
    private void doi(String text, Field<?> where) {
        String bare = XmlIdentifiers.bareDoi(text.strip());
        if (BARE_DOI.matcher(bare).matches()) {
            fields.remove(where);
            put(Field.DOI, bare);
        }
    }

    private void others() {
        for (String tag : record.tags()) {
            if (!known.contains(tag)) {
                put(Field.of(OWN + tag.toLowerCase(Locale.ROOT)), String.join("\n", record.all(tag)));
            }
        }
        List<String> urls = record.all("UR");
        if (urls.size() > 1) {
            put(Field.of(OWN + "ur"), String.join("\n", urls.subList(1, urls.size())));
        }
    }

    private void put(Field<?> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, field.read(text));
        }
    }

    /** The names of a field, none if there are none that are understood. */
    static List<String> names(Reference reference, Field<Names> field) {
        return reference.get(field).map(EndNoteNames::written).orElse(List.of());
    }
}
