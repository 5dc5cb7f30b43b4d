package ibid.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters and signs of one value written as LaTeX commands or as themselves; commands of all other kinds, formulas and
 * braces stay as they are. Where the result would read otherwise than the value, the value stays. Thread-safe.
 *
 * @see <a href="https://mirrors.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf">Tame the BeaST, section 10</a>
 */
public final class LatexLetters {
    private static final int MOST_ACCENTS = 3;
    private static final String LETTER = "(?:\\p{L}|\\\\[ij](?![A-Za-z])(?:\\{\\})?)";
    private static final Pattern COMMAND = Pattern.compile("\\$[^$]*\\$|\\\\[\\\\$&%#_{}]"
            + "|\\\\(?<sign>[`'^\"~=.])\\s*(?:\\{(?<a>" + LETTER + ")\\}|(?<b>" + LETTER + "))"
            + "|\\\\(?<word>[A-Za-z]+)(?:\\s*\\{(?<c>" + LETTER + ")\\}|\\s+(?<d>" + LETTER
            + ")|(?<end>\\{\\}|\\s+)?)");

    private LatexLetters() {}

    /** {@code {\"o}} becomes {@code ö}. */
    public static String toUnicode(String latex) {
        if (latex.indexOf('\\') < 0) {
            return latex;
        }
        String letters = latex;
        String before = "";
        for (int i = 0; i < MOST_ACCENTS && !before.equals(letters); i++) {
            before = letters;
            letters = once(letters);
        }
        return Latex.title(latex).equals(Latex.title(letters)) ? letters : latex;
    }

    /** {@code ö} becomes {@code {\"o}}; characters that no command makes stay. */
    public static String toCommands(String latex) {
        StringBuilder commands = new StringBuilder(latex.length() + 16);
        String composed = Normalizer.normalize(latex, Normalizer.Form.NFC);
        composed.codePoints().forEach(c -> commands.append(c < 0x80 ? Character.toString(c) : LatexCommands.of(c)));
        return same(latex, commands.toString()) ? commands.toString() : latex;
    }

    private static boolean same(String a, String b) {
        return Normalizer.normalize(Latex.title(a), Normalizer.Form.NFC)
                .equals(Normalizer.normalize(Latex.title(b), Normalizer.Form.NFC));
    }

    private static String once(String latex) {
        StringBuilder letters = new StringBuilder(latex.length());
        Matcher command = COMMAND.matcher(latex);
        int at = 0;
        while (command.find(at)) {
            String letter = letter(command);
            int start = command.start();
            int end = end(command);
            if (letter.isEmpty()) {
                end = command.group("word") == null ? end : command.end("word");
                letters.append(latex, at, end);
            } else if (isGroup(latex, start, end)) {
                letters.append(latex, at, start - 1).append(letter);
                end++;
            } else {
                letters.append(latex, at, start).append(letter);
            }
            at = end;
        }
        return letters.append(latex, at, latex.length()).toString();
    }

    /** A letter behind a command that is no accent is none of its own, but the space before it is. */
    private static int end(Matcher command) {
        String word = command.group("word");
        LatexTable.Row row = word == null ? null : LatexTable.get(word);
        if (row == null || row.kind() == LatexTable.Kind.ACCENT) {
            return command.end();
        }
        int space = command.group("d") != null ? command.start("d") : command.end();
        return command.group("c") != null ? command.end("word") : space;
    }

    /** Whether braces hold the command alone, and are not those of an argument. */
    private static boolean isGroup(String latex, int start, int end) {
        boolean braces =
                start > 0 && latex.charAt(start - 1) == '{' && end < latex.length() && latex.charAt(end) == '}';
        int before = start - 2;
        while (before >= 0 && LatexReader.isLetter(latex.charAt(before))) {
            before--;
        }
        boolean argument = before >= 0 && latex.charAt(before) == '\\';
        boolean doubled = start > 1 && latex.charAt(start - 2) == '{';
        return braces && !argument && !doubled;
    }

    /** What the command stands for, if that is one character beyond ASCII. */
    private static String letter(Matcher command) {
        String sign = command.group("sign");
        String word = command.group("word");
        if (sign == null && word == null) {
            return "";
        }
        LatexTable.Row row = LatexTable.get(sign != null ? sign : word);
        String base = base(command);
        boolean accent = row != null && row.kind() == LatexTable.Kind.ACCENT;
        if (row == null || (accent && base.isEmpty())) {
            return "";
        }
        String letter = !accent ? symbol(row) : LatexAccent.on(dotless(base), "?", row.value());
        return letter.codePointCount(0, letter.length()) == 1 && letter.codePointAt(0) >= 0x80 ? letter : "";
    }

    private static String symbol(LatexTable.Row row) {
        boolean sign = row.isSymbol() && !row.value().isEmpty();
        return sign
                        && !Character.isWhitespace(row.value().charAt(0))
                        && row.value().charAt(0) != '\u00a0'
                ? row.value()
                : "";
    }

    private static String base(Matcher command) {
        for (String group : new String[] {"a", "b", "c", "d"}) {
            if (command.group(group) != null) {
                return command.group(group);
            }
        }
        return "";
    }

    private static String dotless(String base) {
        return base.startsWith("\\") ? base.startsWith("\\i") ? "ı" : "ȷ" : base;
    }
}
