package ibid.check;

import ibid.text.Folding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Works that were retracted, corrected or doubted, as the Retraction Watch database tells: a file that the user keeps, which
 * is never fetched. Works are known by their DOI or, if a reference has none, by title and first author. Immutable.
 *
 * @param byDoi notices by the work's DOI in lower case
 * @param byTitle notices by the letters of the work's title
 * @see <a href="https://gitlab.com/crossref/retraction-watch-data">Retraction Watch data</a>
 */
public record Retractions(Map<String, Notice> byDoi, Map<String, Notice> byTitle) {
    public static final Retractions NONE = new Retractions(Map.of(), Map.of());

    /** Shorter titles are those of many works. */
    private static final int TELLING = 20;

    private static final List<String> COLUMNS =
            List.of("OriginalPaperDOI", "Title", "Author", "RetractionNature", "RetractionDate");

    /**
     * What happened to a work.
     *
     * @param nature {@code Retraction}, {@code Expression of concern}, {@code Correction}, {@code Reinstatement}
     * @param date as the file has it
     * @param authors letters of their names
     */
    public record Notice(String nature, String date, String authors) {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

        private Notice later(Notice other) {
            return other.day().isBefore(day()) ? this : other;
        }

        /** Before all others if the date is none. */
        private LocalDate day() {
            try {
                return LocalDate.parse(date.replaceFirst("\\s.*", ""), DAY);
            } catch (DateTimeParseException e) {
                return LocalDate.MIN;
            }
        }
    }

    public Retractions {
        byDoi = Map.copyOf(byDoi);
        byTitle = Map.copyOf(byTitle);
    }

    /**
     * Reads the database; of several notices of one work, that of the latest day counts: a work may be doubted and
     * retracted later, and the rows are in no order.
     *
     * @throws IllegalArgumentException if a column is missing, naming it
     */
    public static Retractions parse(String csv) {
        Map<String, Notice> byDoi = new HashMap<>();
        Map<String, Notice> byTitle = new HashMap<>();
        CsvRows rows = new CsvRows(csv);
        List<Integer> columns = columns(rows.next());
        for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            String doi = cell(row, columns.get(0)).toLowerCase(Locale.ROOT);
            String title = Folding.letters(cell(row, columns.get(1)));
            String authors = Folding.letters(cell(row, columns.get(2)));
            Notice notice = new Notice(cell(row, columns.get(3)), cell(row, columns.get(4)), authors);
            if (doi.startsWith("10.")) {
                byDoi.merge(doi, notice, Notice::later);
            }
            if (title.length() >= TELLING) {
                byTitle.merge(title, notice, Notice::later);
            }
        }
        return new Retractions(byDoi, byTitle);
    }

    /** The notice of a work: by its DOI in lower case, if it has one, otherwise by letters of title and author. */
    public Optional<Notice> find(String doi, String title, String author) {
        if (!doi.isEmpty()) {
            return Optional.ofNullable(byDoi.get(doi));
        }
        return Optional.ofNullable(byTitle.get(title))
                .filter(notice -> !author.isEmpty() && notice.authors().contains(author));
    }

    private static List<Integer> columns(List<String> head) {
        for (String name : COLUMNS) {
            if (!head.contains(name)) {
                throw new IllegalArgumentException(
                        "has no column " + name + "; give the CSV file of the Retraction Watch database");
            }
        }
        return COLUMNS.stream().map(head::indexOf).toList();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
