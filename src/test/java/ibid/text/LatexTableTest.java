package ibid.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the table of commands, as it is written in .bib files. */
class LatexTableTest {
    private static Stream<String> rows(String kind) throws IOException {
        List<String> rows = new ArrayList<>();
        boolean wanted = false;
        for (String line : table().split("\n")) {
            if (line.startsWith("== ")) {
                wanted = line.equals("== " + kind);
            } else if (wanted && !line.isEmpty() && !line.startsWith("# ")) {
                rows.add(line);
            }
        }
        assertFalse(rows.isEmpty());
        return rows.stream();
    }

    private static String table() throws IOException {
        try (InputStream table = LatexTable.class.getResourceAsStream("latex.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Stream<String> accents() throws IOException {
        return rows("accent");
    }

    static Stream<String> symbols() throws IOException {
        return rows("symbol");
    }

    @ParameterizedTest
    @MethodSource("accents")
    void readsAccents(String row) {
        String command = "\\" + row.split("\t")[0];
        String combining = value(row.split("\t")[1]);
        boolean word = Character.isLetter(command.charAt(1));
        for (String letter : new String[] {"e", "O", "z", "ö"}) {
            String expected = Normalizer.normalize(letter + combining, Normalizer.Form.NFC) + "x";
            for (String latex : List.of(
                    command + "{" + letter + "}x",
                    "{" + command + "{" + letter + "}}x",
                    command + (word ? " " : "") + letter + "x",
                    "{" + command + (word ? " " : "") + letter + "}x")) {
                assertEquals(expected, Normalizer.normalize(Latex.plain(latex), Normalizer.Form.NFC), latex);
                assertEquals(expected, Normalizer.normalize(Latex.title(latex), Normalizer.Form.NFC), latex);
            }
        }
        String stacked = Normalizer.normalize("e" + combining + "\u0301", Normalizer.Form.NFC);
        assertEquals(stacked, Normalizer.normalize(Latex.plain("\\'{" + command + "{e}}"), Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void readsSymbols(String row) {
        String[] cells = row.split("\t", 2);
        String command = "\\" + cells[0];
        String expected = "a" + value(cells[1]) + "b";
        boolean word = Character.isLetter(command.charAt(1));
        List<String> forms = word
                ? List.of("a" + command + "{}b", "a{" + command + "}b", "a" + command + " b")
                : List.of("a" + command + "b", "a{" + command + "}b");
        for (String latex : forms) {
            assertEquals(expected, Latex.text(latex), latex);
        }
    }

    /** Back to commands, and those read again; what no command makes stays as it is. */
    @ParameterizedTest
    @MethodSource("symbols")
    void writesSymbolsThatReadBack(String row) {
        String text = "a" + value(row.split("\t", 2)[1]) + "b";
        assertEquals(text, Latex.text(Latex.latex(text)), row);
        assertEquals(Latex.text(text), Latex.text(LatexLetters.toCommands(text)), row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K{\\\"o}nig K\\\"onig K\\\"{o}nig;König König König",
                "{\\'E}tude \\'{\\i}\\'\\i{} {\\`\\i};Étude íí ì",
                "S\\o rensen {\\L}{\\'o}d{\\'z} \\AA{}rhus {\\ss};Sørensen Łódź Århus ß",
                "\\c{c}\\c c \\v{S} \\H o {\\u g} \\k{a} \\d{h};çç Š ő ğ ą ḥ",
                "\\'{\\^e} {\\'{\\^e}};ế ế",
                "\\emph{\\'e} \\textbf{\\o};\\emph{é} \\textbf{ø}",
                "$\\alpha$ $\\'e$ \\& \\\\'e {DNA} {{\\\"O}l};$\\alpha$ $\\'e$ \\& \\\\'e {DNA} {{Ö}l}"
            })
    void writesCommandsAsLetters(String pair) {
        assertEquals(pair.split(";")[1], LatexLetters.toUnicode(pair.split(";")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"König Étude Łódź Århus ß ç Š ő ğ ą ḥ ñ ı í – — “q” … € ¿", "中文 Ελλάδα \u00a0x ế"})
    void writesLettersAsCommandsThatReadTheSame(String text) {
        String commands = LatexLetters.toCommands(text);
        assertEquals(Latex.text(text), Latex.text(commands), commands);
        assertEquals(commands, LatexLetters.toCommands(commands));
    }

    private static String value(String cell) {
        return cell.startsWith("U+") ? Character.toString(Integer.parseInt(cell.substring(2), 16)) : cell;
    }
}
