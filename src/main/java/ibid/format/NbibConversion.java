package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
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

/** Makes a {@link Reference} of a record of NBIB. */
final class NbibConversion {
    /** Fields for tags that CSL has no variable for. */
    static final String OWN = "nbib-";

    private static final Pattern KIND = Pattern.compile("(.*?)\\s*\\[(doi|pii)]");
    private static final Pattern SUFFIX = Pattern.compile("(.+) (Jr|Sr|II|III|IV|2nd|3rd|4th)\\.?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,4})(?:\\s+(.+))?");
    private static final Set<String> PLACED =
            Set.of("TI", "FAU", "AU", "CN", "FED", "ED", "DP", "DEP", "IS", "AID", "LID", "LA", "PT", "MH", "OT", "GN");

    private final TagRecord record;
    private final Map<Field<?>, Value> fields = new LinkedHashMap<>();

    private NbibConversion(TagRecord record) {
        this.record = record;
    }

    static Reference reference(TagRecord record, Origin origin) {
        ExtraLines.Note extra = ExtraLines.read(record.all("GN"));
        return new NbibConversion(record).reference(extra, origin);
    }

    private Reference reference(ExtraLines.Note extra, Origin origin) {
        ItemType read = NbibTable.type(record.all("PT"));
        ItemType type = ItemType.of(extra.exact().getOrDefault("type", "")).orElse(read);
        people();
        dates();
        title();
        NbibTable.TEXTS.forEach((tag, field) -> put(field, record.first(tag)));
        if (record.first("TI").isEmpty() && !record.first("BTI").isEmpty()) {
            put(Field.TITLE, record.first("BTI"));
            fields.remove(Field.CONTAINER_TITLE);
            type = record.first("PT").isEmpty() ? ItemType.BOOK : type;
        }
        identifiers();
        put(Field.LANGUAGE, NbibTable.language(record.first("LA")));
        keywords();
        put(Field.NOTE, extra.text());
        others();
        return extra.applyTo(new Reference("", type, fields, origin));
    }

    private void people() {
        List<Name> authors = new ArrayList<>();
        boolean others = false;
        if (record.all("FAU").isEmpty()) {
            record.all("AU").forEach(name -> authors.add(initials(name)));
        } else {
            Names full = EndNoteNames.read(record.all("FAU"));
            full.list().forEach(name -> authors.add(withSuffix(name)));
            others = full.others();
        }
        record.all("CN").forEach(name -> authors.add(Name.literal(name)));
        if (!authors.isEmpty() || others) {
            fields.put(Field.AUTHOR, new Names(authors, others));
        }
        List<String> editors = record.all(record.all("FED").isEmpty() ? "ED" : "FED");
        if (!editors.isEmpty()) {
            fields.put(Field.EDITOR, EndNoteNames.read(editors));
        }
    }

    /** {@code Watson JD}: the last word is initials. */
    private static Name initials(String text) {
        Matcher suffix = SUFFIX.matcher(text);
        String name = suffix.matches() ? suffix.group(1) : text;
        int blank = name.lastIndexOf(' ');
        return blank < 0
                ? Name.literal(name)
                : new Name(
                        name.substring(0, blank),
                        name.substring(blank + 1),
                        "",
                        "",
                        suffix.matches() ? suffix.group(2) : "",
                        "");
    }

    private static Name withSuffix(Name name) {
        Matcher suffix = SUFFIX.matcher(name.given());
        return name.suffix().isEmpty() && suffix.matches()
                ? new Name(name.family(), suffix.group(1), "", "", suffix.group(2), "")
                : name;
    }

    private void dates() {
        String electronic = record.first("DEP");
        if (electronic.matches("\\d{8}")) {
            electronic = electronic.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3");
        }
        String printed = record.first("DP");
        put(printed.isEmpty() ? Field.ISSUED : Field.AVAILABLE_DATE, electronic);
        Matcher date = DATE.matcher(printed);
        if (date.matches()) {
            PartialDate year = PartialDate.of(Integer.parseInt(date.group(1)));
            String month = date.group(2) == null ? "" : date.group(2);
            Value whole = month.isEmpty()
                    ? year
                    : BibDates.withMonth(year, month, "")
                            .map(Value.class::cast)
                            .orElseGet(() -> BibDates.read(printed));
            fields.put(Field.ISSUED, whole);
        } else if (!printed.isEmpty()) {
            fields.put(Field.ISSUED, BibDates.read(printed));
        }
    }

    /** Titles end with a full stop; one that NLM has translated stands in brackets. */
    private void title() {
        String title = record.first("TI");
        if (title.endsWith(".") && !title.contains("..")) {
            title = title.substring(0, title.length() - 1);
        }
        boolean translated = title.startsWith("[") && title.endsWith("]") && title.indexOf(']') == title.length() - 1;
        put(Field.TITLE, translated ? title.substring(1, title.length() - 1) : title);
    }

    private void identifiers() {
        for (String tag : List.of("AID", "LID")) {
            for (String text : record.all(tag)) {
                Matcher kind = KIND.matcher(text);
                if (kind.matches() && !fields.containsKey(kind(kind.group(2)))) {
                    put(kind(kind.group(2)), kind.group(1));
                }
            }
        }
        put(Field.ISSN, record.first("IS").replaceFirst("\\s*\\((?:Print|Electronic|Linking|Undetermined)\\)$", ""));
    }

    private static Field<?> kind(String name) {
        return name.equals("doi") ? Field.DOI : Field.of(OWN + "aid");
    }

    private void keywords() {
        Set<String> keywords = new LinkedHashSet<>(record.all("OT"));
        keywords.addAll(record.all("MH"));
        put(Field.KEYWORD, String.join("; ", keywords));
    }

    private void others() {
        for (String tag : record.tags()) {
            if (!PLACED.contains(tag) && !NbibTable.TEXTS.containsKey(tag) && !NbibTable.RECORD_KEEPING.contains(tag)) {
                put(Field.of(OWN + tag.toLowerCase(Locale.ROOT)), String.join("\n", record.all(tag)));
            }
        }
    }

    private void put(Field<?> field, String text) {
        if (!text.isEmpty() && !(field.equals(Field.NOTE) && fields.containsKey(Field.NOTE))) {
            fields.put(field, field.read(text));
        }
    }
}
