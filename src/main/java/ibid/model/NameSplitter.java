package ibid.model;

import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a list of names at its separators, those inside brackets left alone: semicolons, strokes, dashes with spaces around
 * and words for "and" in many languages begin a new chunk, commas a new piece.
 */
final class NameSplitter {
    private static final int LONGEST_AND = 4;

    private final String text;
    private final List<NamePiece> pieces = new ArrayList<>();
    private int start;
    private int chunk;

    NameSplitter(String text) {
        this.text = text;
    }

    List<NamePiece> split() {
        boolean closes = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                continue;
            }
            int closer = closes && (c == '(' || c == '[') ? Punctuation.closer(text, i) : -1;
            closes &= closer > 0 || (c != '(' && c != '[');
            if (closer > 0) {
                i = closer;
            } else if (c == ',' || c == '،' || c == '،') {
                cut(i, i + 1, text.startsWith("and ", i + 1) || text.startsWith("et ", i + 1));
            } else if (isStrong(c, i)) {
                cut(i, i + 1, true);
            } else if (c == ' ') {
                i = cutAtWord(i);
            } else if (c == '.' && isSentenceEnd(i)) {
                cut(i, i + 1, true);
            }
        }
        cut(text.length(), text.length(), false);
        return pieces;
    }

    private boolean isStrong(char c, int at) {
        return switch (c) {
            case ';', '；', '、', '|', '…', '+' -> true;
            case '&' -> !isFirm(at);
            case '/', '∕' -> !isAcronymPair(at);
            case '.' -> text.startsWith("...", at);
            default -> isLongDash(at);
        };
    }

    /** A dash with spaces around it between names of at least two words. */
    private boolean isLongDash(int at) {
        return Punctuation.isDash(text.charAt(at))
                && at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' '
                && isParted(text.substring(start, at - 1).strip())
                && (isParted(text.substring(at + 2)) || text.charAt(at - 2) == '.');
    }

    private static boolean isParted(String name) {
        return name.indexOf(' ') > 0 || name.indexOf('.') > 0;
    }

    /** "& Co.", "& Sons": the name of a firm goes on. */
    private boolean isFirm(int at) {
        return text.startsWith("& Co.", at) || text.startsWith("& Sons", at) || text.startsWith("& Söhne", at);
    }

    /** "IUCN/SSC" is one name. */
    private boolean isAcronymPair(int at) {
        boolean capitals = at > 1
                && at + 2 < text.length()
                && Character.isUpperCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
        return capitals || text.startsWith(" A/S", at - 2) || text.startsWith(" S/A", at - 2);
    }

    private boolean isCapitalWord(int at) {
        return text.charAt(at - 1) == ' '
                && Character.isUpperCase(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    /** The point in "Dupont, Claire. Martin, Anne": behind a whole word, before a capital. */
    private boolean isSentenceEnd(int at) {
        int i = at - 1;
        while (i >= start && Character.isLowerCase(text.charAt(i))) {
            i--;
        }
        return at - i > 5 && at + 2 < text.length() && isCapitalWord(at + 2);
    }

    private int cutAtWord(int space) {
        int end = text.indexOf(' ', space + 1);
        if (end < 0 || end - space > LONGEST_AND + 1 || !isAnd(text.substring(space + 1, end), space, end)) {
            return space;
        }
        cut(space, end, true);
        return end - 1;
    }

    private boolean isAnd(String word, int space, int end) {
        return switch (word) {
            case "and",
                    "und",
                    "u.",
                    "og",
                    "och",
                    "ja",
                    "és",
                    "şi",
                    "și",
                    "ve",
                    "with",
                    "и",
                    "та",
                    "και",
                    "AND",
                    "UND",
                    "ed",
                    "dan",
                    "avec" -> true;
            case "et", "ET" -> true;
            case "y", "e", "i", "і", "й", "a", "en" -> !isInsideFamily(space, end) && isUpper(end + 1);
            default -> false;
        };
    }

    private boolean isUpper(int at) {
        return at < text.length() && !Character.isWhitespace(text.charAt(at));
    }

    /** "Ortega y Gasset, José", "Costa e Silva, A.": one word before, one word and a comma behind. */
    private boolean isInsideFamily(int space, int end) {
        String before = text.substring(start, space).strip();
        boolean oneBefore = !before.isEmpty() && before.indexOf(' ') < 0 && before.indexOf('.') < 0;
        int comma = text.indexOf(',', end);
        int nextSpace = text.indexOf(' ', end + 1);
        boolean first = text.lastIndexOf(',', space) < start || text.lastIndexOf(';', space) >= 0;
        return first && oneBefore && comma > 0 && (nextSpace < 0 || comma < nextSpace) && startsPiece();
    }

    /** Whether the piece being read is the first of its chunk, so that it is a family name. */
    private boolean startsPiece() {
        return pieces.isEmpty() || pieces.get(pieces.size() - 1).chunk != chunk;
    }

    private void cut(int end, int next, boolean strong) {
        String piece = Punctuation.trim(text.substring(Math.min(start, end), end), ",;:&/|")
                .strip();
        if (hasLetter(piece)) {
            add(piece.indexOf(" - ") > 0 ? piece.replace(" - ", "-") : piece);
        }
        chunk += strong ? 1 : 0;
        start = next;
    }

    /** A piece; "Richard (J.)" as a family name and a given name. */
    private void add(String piece) {
        String name = withoutNoteNumber(withoutYear(withoutAndBefore(piece)));
        int open = name.endsWith(")") ? name.indexOf('(') : -1;
        if (open > 1 && isGiven(name.substring(open + 1, name.length() - 1)) && !Organisations.isOne(name)) {
            pieces.add(new NamePiece(name.substring(0, open).strip(), chunk));
            pieces.add(new NamePiece(name.substring(open + 1, name.length() - 1).strip(), chunk));
        } else {
            pieces.add(new NamePiece(name, chunk));
        }
    }

    /** "andM. Black" and "and Black" behind a comma without a space. */
    private static String withoutAndBefore(String piece) {
        boolean glued = piece.startsWith("and")
                && piece.length() > 4
                && (Character.isUpperCase(piece.charAt(3)) || piece.charAt(3) == ' ');
        return glued ? piece.substring(3).strip() : piece.startsWith("et ") ? piece.substring(3) : piece;
    }

    private static boolean isGiven(String text) {
        boolean dotted = text.endsWith(".") && Character.isUpperCase(text.codePointAt(0));
        boolean word =
                text.length() > 2 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
        return (dotted && text.length() < 9) || (word && text.indexOf(' ') < 0);
    }

    /** "John (1998)" without the year that ran in. */
    private static String withoutYear(String piece) {
        int open = piece.lastIndexOf('(');
        return open > 0 && piece.endsWith(")") && !hasLetter(piece.substring(open))
                ? piece.substring(0, open).strip()
                : piece;
    }

    /** "Smith J1", "Smith2": the number of a note behind the name. */
    private static String withoutNoteNumber(String piece) {
        int end = piece.length();
        while (end > 0 && Character.isDigit(piece.charAt(end - 1))) {
            end--;
        }
        boolean person = end > 1 && piece.length() - end <= 2 && !piece.startsWith("0", end) && isPersonEnd(piece, end);
        return person ? piece.substring(0, end) : piece;
    }

    private static boolean isPersonEnd(String piece, int end) {
        char last = piece.charAt(end - 1);
        boolean initial = Character.isUpperCase(last) && piece.charAt(end - 2) == ' ' && hasLower(piece);
        return initial || Character.isLowerCase(last) || last == '.';
    }

    private static boolean hasLower(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isLowerCase(piece.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLetter(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isLetter(piece.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
