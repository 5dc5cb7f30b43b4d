package ibid.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table with commas between its cells. For one thread.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvRows {
    private final String text;
    private int at;

    CsvRows(String text) {
        this.text = text;
    }

    /** The cells of the next row that has any; none after the last. */
    List<String> next() {
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        List<String> cells = new ArrayList<>();
        boolean more = at < text.length();
        while (more) {
            cells.add(cell());
            more = at < text.length() && text.charAt(at) == ',';
            at++;
        }
        return cells;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Two quotation marks inside are one. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            int mark = text.indexOf('"', at);
            int end = mark < 0 ? text.length() : mark;
            cell.append(text, at, end);
            at = Math.min(text.length(), end + 1);
            if (at >= text.length() || text.charAt(at) != '"') {
                break;
            }
            cell.append('"');
            at++;
        }
        return cell.toString();
    }
}
