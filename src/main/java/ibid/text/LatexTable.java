package ibid.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What LaTeX commands mean, from {@code latex.tsv}; loaded when the first command is met. Thread-safe. */
final class LatexTable {
    private static final Map<String, Row> ROWS = load();

    private LatexTable() {}

    /** What a command does; the table's head says it in words. */
    enum Kind {
        ACCENT,
        SYMBOL,
        MARKUP,
        FONT,
        KEEP,
        DROP,
        SECOND,
        QUOTED,
        VERBATIM,
        MATH,
        FORMULA
    }

    record Row(Kind kind, String value) {
        boolean isSymbol() {
            return kind == Kind.SYMBOL;
        }
    }

    /** The row of a command, named without its backslash; {@code null} if it is not known. */
    static @Nullable Row get(String command) {
        return ROWS.get(command);
    }

    private static Map<String, Row> load() {
        Map<String, Row> rows = new HashMap<>(1024);
        InputStream stream = Objects.requireNonNull(LatexTable.class.getResourceAsStream("latex.tsv"), "latex.tsv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Kind kind = Kind.KEEP;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("== ")) {
                    kind = Kind.valueOf(line.substring(3).toUpperCase(Locale.ROOT));
                } else if (!line.isEmpty() && !line.startsWith("# ")) {
                    String[] cells = line.split("\t", 2);
                    rows.put(cells[0], new Row(kind, cells.length > 1 ? value(cells[1]) : ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String value(String cell) {
        return cell.startsWith("U+") ? Character.toString(Integer.parseInt(cell.substring(2), 16)) : cell;
    }
}
