package ibid.format;

import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table for people with spreadsheets: a row a reference, a column a variable of CSL, in the form of RFC 4180. A text that a
 * spreadsheet would take for a formula has an apostrophe in front, which is taken away again in reading.
 *
 * <p>{@code read(write(library))} equals the library, but for text in fields of names, dates or pages that these could have
 * understood.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180, 2 Definition of the CSV Format</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class Csv implements Format {
    private static final String ID = "id";
    private static final String TYPE = "type";
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+@\\t\\r-].*");
    private static final Pattern HEADER =
            Pattern.compile("\\A\\ufeff?\"?id\"?[,;\\t]\"?type\"?(?:[,;\\t\\n].*)?", Pattern.DOTALL);

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    /** A table whose first columns are {@code id} and {@code type}. */
    @Override
    public boolean recognises(SourceText source) {
        return HEADER.matcher(source.text()).matches();
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        List<CsvTable.Row> rows = CsvTable.read(source.text());
        if (rows.isEmpty()) {
            return Library.EMPTY;
        }
        List<String> columns = columns(source, rows.get(0));
        List<Reference> references = new ArrayList<>();
        for (CsvTable.Row row : rows.subList(1, rows.size())) {
            Origin origin = new Origin(source.name(), 0, row.line(), Span.EMPTY);
            if (row.cells().size() > columns.size()) {
                findings.accept(tooMany(row.cells().size(), columns.size(), origin));
            }
            references.add(reference(columns, row.cells(), origin));
        }
        return new Library(references);
    }

    private static List<String> columns(SourceText source, CsvTable.Row first) throws FormatException {
        List<String> columns = first.cells().stream().map(String::strip).toList();
        if (!columns.contains(TYPE) && !columns.contains(Field.TITLE.name())) {
            throw new FormatException(
                    source.name()
                            + ":1: not a table of references: the first line must name the columns as CSL does: id, type, title, …");
        }
        return columns;
    }

    private static Finding tooMany(int cells, int columns, Origin origin) {
        String message = "a row of " + cells + " cells, but there are " + columns
                + " columns; the others are left out, check the quotes";
        return new Finding("BIB005", Severity.ERROR, "", message, origin);
    }

    private static Reference reference(List<String> columns, List<String> cells, Origin origin) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            String cell = cells.get(i);
            texts.put(
                    columns.get(i),
                    cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell);
        }
        String id = texts.getOrDefault(ID, "");
        texts.remove(ID);
        String type = texts.getOrDefault(TYPE, "").strip().toLowerCase(Locale.ROOT);
        texts.remove(TYPE);
        texts.values().removeIf(String::isBlank);
        return ExactValues.apply(
                new Reference(id, ItemType.of(type).orElse(ItemType.DOCUMENT), Map.of(), origin), texts);
    }

    /** The columns that any reference has something in, in the order of {@link Field#csl}; numbers and texts alike in quotes. */
    @Override
    public String write(Library library) {
        List<Field<?>> columns = Stream.concat(Field.csl().stream(), others(library)).toList().stream()
                .filter(field -> library.references().stream().anyMatch(reference -> reference.has(field)))
                .toList();
        StringBuilder csv = new StringBuilder();
        List<String> header = new ArrayList<>(List.of(ID, TYPE));
        columns.forEach(field -> header.add(field.name()));
        CsvTable.append(csv, header);
        for (Reference reference : library.references()) {
            List<String> cells = new ArrayList<>(
                    List.of(guarded(reference.id()), reference.type().id()));
            columns.forEach(field -> cells.add(guarded(reference.text(field))));
            CsvTable.append(csv, cells);
        }
        return csv.toString();
    }

    private static Stream<Field<?>> others(Library library) {
        return library.references().stream()
                .flatMap(reference -> reference.fields().keySet().stream())
                .filter(field -> !field.isCsl()
                        && !field.name().equals(ID)
                        && !field.name().equals(TYPE))
                .distinct()
                .sorted(Comparator.comparing(Field::name));
    }

    private static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
