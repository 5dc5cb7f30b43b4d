package ibid.format;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Names;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Latex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes a library as BibTeX in UTF-8, aligned, fields in the order of {@link BibTable}. Not thread-safe. */
final class BibWriter {
    private final BibDialect dialect;
    private static final Field<?> SUBTYPE = Field.of("entrysubtype");

    private final StringBuilder bib = new StringBuilder();
    private final Map<String, Integer> keys = new HashMap<>();

    BibWriter(BibDialect dialect) {
        this.dialect = dialect;
    }

    String write(Library library) {
        for (Reference reference : library.references()) {
            bib.append(bib.length() > 0 ? "\n" : "");
            entry(reference);
        }
        return bib.length() > 0 ? bib.toString() : "\n";
    }

    private void entry(Reference reference) {
        String type = entryType(reference);
        Map<String, String> fields = fields(reference, type);
        int width = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
        bib.append('@').append(type).append('{').append(key(reference.id()));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String name = field.getKey();
            bib.append(",\n  ").append(name).append(" ".repeat(width - name.length()));
            bib.append(" = ").append(field.getValue());
        }
        bib.append("\n}\n");
    }

    /** Without the signs that end a key; unlike all before, in whatever case. */
    private String key(String id) {
        StringBuilder key = new StringBuilder(id.length());
        id.codePoints()
                .map(c -> Character.isWhitespace(c) || c < ' ' || ",{}=#%\"~\\@".indexOf(c) >= 0 ? '-' : c)
                .forEach(key::appendCodePoint);
        String base = key.length() == 0 ? "reference" : key.toString();
        String unique = base;
        while (keys.containsKey(unique.toLowerCase(Locale.ROOT))) {
            unique = base + "-" + keys.merge(base.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        keys.put(unique.toLowerCase(Locale.ROOT), 1);
        return unique;
    }

    /** What an entry type cannot tell is in {@code entrysubtype}; if that is taken, it is in CSL's name of the type. */
    private String entryType(Reference reference) {
        ItemType type = reference.type();
        if (type == ItemType.THESIS) {
            return BibGenres.thesis(reference.text(Field.GENRE));
        }
        String written = dialect.entryType(BibTypes.written(type));
        boolean taken = reference.has(SUBTYPE) && !isUnderstood(reference, written);
        return taken ? type.id() : written;
    }

    private Map<String, String> fields(Reference reference, String entryType) {
        Map<String, String> written = new LinkedHashMap<>();
        Set<Field<?>> done = new HashSet<>();
        for (BibTable.Row row : BibTable.rows(reference.type())) {
            Value value = reference.fields().get(row.field());
            if (value != null && done.add(row.field())) {
                field(written, reference, row, value, entryType);
            }
        }
        eprint(written, reference, done);
        subtype(written, reference, entryType);
        Map<String, String> rest = new TreeMap<>();
        reference.fields().forEach((field, value) -> {
            if (!done.contains(field)) {
                String name = BibTable.nameOf(field, reference.type());
                rest.put(name, braced(value(field, name, value)));
            }
        });
        rest.forEach(written::putIfAbsent);
        return written;
    }

    private void field(
            Map<String, String> written, Reference reference, BibTable.Row row, Value value, String entryType) {
        if (row.field().equals(Field.ISSUED)) {
            issued(written, reference, value);
        } else if (!row.field().equals(Field.GENRE)
                || !BibGenres.read(entryType, "").equals(value.text())) {
            String wanted = dialect.field(row.written());
            String name = isRead(wanted, row, reference) ? wanted : row.read().get(0);
            written.put(name, braced(value(row.field(), name, value)));
        }
    }

    /** Whether no field of the reference's own comes first where the row is read. */
    private static boolean isRead(String wanted, BibTable.Row row, Reference reference) {
        for (String name : row.read()) {
            Field<?> own = Field.of(name);
            if (!own.equals(row.field()) && reference.has(own)) {
                return false;
            } else if (name.equals(wanted)) {
                return true;
            }
        }
        return true;
    }

    /** {@code year}, {@code month} and {@code day}; for what these cannot say also {@code date}, which BibLaTeX reads. */
    private void issued(Map<String, String> written, Reference reference, Value value) {
        boolean free = dialect == BibDialect.BIBLATEX && !reference.has(Field.of("date"));
        if (free && value instanceof PartialDate date) {
            written.put("date", braced(date.text()));
            return;
        }
        if (!(value instanceof PartialDate date)) {
            written.put("year", braced(Latex.latex(value.text())));
            return;
        }
        PartialDate.Day day = date.start();
        String year = new PartialDate.Day(day.year(), 0, 0).text();
        boolean simple = date.end() == null && date.season() == 0 && !date.circa();
        if (isYears(date)) {
            written.put("year", braced(date.text().replace("/", "--")));
            return;
        } else if (!simple) {
            written.put("date", braced(date.text()));
        }
        written.put("year", braced(year));
        if (simple && day.month() > 0) {
            String month = BibDates.MONTHS.get(day.month() - 1);
            written.put("month", month.substring(0, 3).toLowerCase(Locale.ROOT));
        }
        if (simple && day.day() > 0) {
            written.put("day", braced(Integer.toString(day.day())));
        }
    }

    private static boolean isYears(PartialDate date) {
        return date.text().matches("\\d{4}/\\d{4}");
    }

    private void eprint(Map<String, String> written, Reference reference, Set<Field<?>> done) {
        if (isEprint(reference)) {
            written.put("eprint", braced(address(reference.text(Field.ARCHIVE_LOCATION))));
            written.put(dialect.field("archiveprefix"), braced(Latex.latex(reference.text(Field.ARCHIVE))));
            done.add(Field.ARCHIVE);
            done.add(Field.ARCHIVE_LOCATION);
        }
    }

    private static boolean isEprint(Reference reference) {
        return BibEprint.isServer(reference.text(Field.ARCHIVE)) && reference.has(Field.ARCHIVE_LOCATION);
    }

    private static void subtype(Map<String, String> written, Reference reference, String entryType) {
        if (!isUnderstood(reference, entryType)) {
            written.put("entrysubtype", braced(BibTypes.subtype(reference.type())));
        }
    }

    private static boolean isUnderstood(Reference reference, String entryType) {
        return BibTypes.read(entryType, isEprint(reference), reference.has(Field.URL), reference.has(Field.DOI))
                .filter(reference.type()::equals)
                .isPresent();
    }

    private static String value(Field<?> field, String name, Value value) {
        if (value instanceof Names names) {
            return BibNames.write(names);
        } else if (value instanceof Pages || field.equals(Field.PAGE)) {
            return BibPages.write(value);
        } else if (value instanceof Identifier
                || (value instanceof Text && !field.isCsl() && BibTable.isVerbatim(name))) {
            return address(value.text());
        } else if (value instanceof Verbatim && field.type() == Names.class) {
            return braced(Latex.latex(value.text()));
        }
        return Latex.latex(value.text());
    }

    /** Nothing is escaped; braces that do not pair up would end the field. */
    private static String address(String text) {
        boolean pairs = Latex.isBalanced(text, 0, text.length());
        return pairs ? text : text.replace("{", "%7B").replace("}", "%7D");
    }

    private static String braced(String latex) {
        return "{" + latex + "}";
    }
}
