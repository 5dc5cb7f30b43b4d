package ibid.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and cells of CSV. Read are commas, semicolons or tabs between cells, whichever the first line has, and what Excel
 * leaves in front of a file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvTable {
    /** @param line where it begins, from 1 */
    record Row(List<String> cells, int line) {}

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvTable(String text) {
        this.text = text;
        String first = text.lines().findFirst().orElse("");
        this.separator =
                first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** The rows that are not empty. A quote that does not end ends with the text. */
    static List<Row> read(String csv) {
        CsvTable table = new CsvTable(csv.startsWith("\ufeff") ? csv.substring(1) : csv);
        while (table.at < table.text.length()) {
            table.row();
        }
        return table.rows;
    }

    private void row() {
        int start = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at++) == separator);
        line++;
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            rows.add(new Row(cells, start));
        }
    }

    /** Leaves {@code at} on the separator or the line end behind the cell. */
    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                quoted = at < text.length() && text.charAt(at) == '"';
                if (quoted) {
                    cell.append('"');
                    at++;
                }
                continue;
            } else if (!quoted && (c == separator || c == '\n')) {
                break;
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
            at++;
        }
        return cell.toString();
    }

    /** Appends a row, each cell in quotes. */
    static void append(StringBuilder to, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            to.append(i == 0 ? "\"" : ",\"")
                    .append(cells.get(i).replace("\"", "\"\""))
                    .append('"');
        }
        to.append('\n');
    }
}
