package ibid.model;

import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads pages as printed in any language, their labels left out: {@code pp. 3–9}, {@code S. 147 ff.}, {@code e517–e524}. */
final class PagesReader {
    private static final String MARKS = ".,;:()[]{}<>\"“”。．，、：；（）";

    private final String text;
    private final List<Pages.Range> ranges = new ArrayList<>(2);
    private int at;

    private PagesReader(String text) {
        this.text = text;
    }

    /** The ranges, none if the text holds anything but pages, or a range from a page to itself, which is kept as printed. */
    static List<Pages.Range> read(String printed) {
        PagesReader reader = new PagesReader(Punctuation.trim(printed, MARKS + "-–—"));
        return reader.readAll() ? reader.ranges : List.of();
    }

    private boolean readAll() {
        skipLabel();
        while (at < text.length()) {
            if (!readRange()) {
                return false;
            }
            skipSeparator();
        }
        return true;
    }

    private boolean readRange() {
        String first = readPage();
        if (first.isEmpty()) {
            return false;
        }
        int before = at;
        String last = readDash() ? readPage() : "";
        if (last.isEmpty()) {
            at = before;
        } else if (last.equals(first)) {
            return false;
        }
        if (!readFollowing()) {
            ranges.add(new Pages.Range(first, last.isEmpty() ? first : last));
            return true;
        }
        String open = first + text.substring(before, at);
        ranges.add(new Pages.Range(open, open));
        return true;
    }

    /** A number with letters around it, an upper case or lower case roman number, or a number of parts ("12.3"). */
    private String readPage() {
        int start = at;
        boolean exact = text.indexOf('–') >= 0;
        while (at < text.length() && isPageChar(start, exact)) {
            at++;
        }
        String page = text.substring(start, at);
        if (isPage(page)) {
            return page;
        }
        at = start;
        return "";
    }

    /** Letters, digits, points between digits; a hyphen where another dash is what makes the range. */
    private boolean isPageChar(int start, boolean exact) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '*' || c == '/') {
            return true;
        }
        boolean inside = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean section = c == '-' && at == start + 1 && Character.isUpperCase(text.charAt(start)) && isDigit(at + 1);
        return section || (inside && (c == '.' || c == ':' || (c == '-' && exact && text.indexOf('–', at) > at)));
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static boolean isPage(String page) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < page.length(); i++) {
            letters += Character.isLetter(page.charAt(i)) ? 1 : 0;
            digits += Character.isDigit(page.charAt(i)) ? 1 : 0;
        }
        return letters < page.length()
                ? digits > 0 && (letters <= 3 || page.length() - letters >= 4)
                : RomanNumber.parse(page).isPresent();
    }

    private boolean readDash() {
        int i = text.startsWith(".", at) ? at + 1 : at;
        boolean dash = false;
        while (i < text.length() && (Punctuation.isSpace(text.charAt(i)) || isDash(i))) {
            dash |= isDash(i);
            i++;
        }
        at = dash ? i : at;
        return dash;
    }

    /** A dash, or what stands for one between numbers where the dash was lost on the way: "451?454", "290_301". */
    private boolean isDash(int i) {
        char c = text.charAt(i);
        boolean lost = "?=_~\u00AD".indexOf(c) >= 0 && isDigit(i - 1) && i + 1 < text.length();
        return Punctuation.isDash(c) || lost;
    }

    /** Past "f.", "ff", "e sgg." and their like, and the following pages; or "r" and "v", the sides of a leaf. */
    private boolean readFollowing() {
        int start = skipSpaces(at);
        int end = endOfWord(start);
        int next = skipSpaces(end);
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (text.startsWith("r", start) || text.startsWith("v", start)) {
            return readSide(start, end);
        }
        if (word.equals("et") || word.equals("e")) {
            end = endOfWord(next);
            word = text.substring(next, end).toLowerCase(Locale.ROOT);
        }
        if (!isFollowing(word)) {
            return false;
        }
        at = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        return true;
    }

    private boolean readSide(int start, int end) {
        boolean side = end == start + 1 && (end == text.length() || " ,;-–".indexOf(text.charAt(end)) >= 0);
        at = side ? end : at;
        return side;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && Punctuation.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isFollowing(String word) {
        return switch (word) {
            case "f", "ff", "s", "ss", "sg", "sgg", "sq", "sqq", "seg", "segg", "seq", "suiv" -> true;
            default -> false;
        };
    }

    private void skipSeparator() {
        boolean more = true;
        while (more) {
            int start = at;
            while (at < text.length()
                    && (Punctuation.isSpace(text.charAt(at)) || ",;&+".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            int end = endOfWord(at);
            more = at > start
                    && end > at
                    && (end == text.length() || Punctuation.isSpace(text.charAt(end)))
                    && isAnd(text.substring(at, end));
            at = more ? end : at;
        }
        skipLabel();
    }

    private static boolean isAnd(String word) {
        return switch (word) {
            case "and", "und", "et", "e", "y", "u", "a", "og", "och", "en", "и" -> true;
            default -> false;
        };
    }

    private void skipLabel() {
        int before = -1;
        while (at != before) {
            before = at;
            at = behindLabel();
        }
    }

    /** Behind "pp." or "Article no." if it stands here. */
    private int behindLabel() {
        int end = endOfWord(at);
        String word = text.substring(at, end);
        if (word.isEmpty() || !isLabel(Folding.fold(word))) {
            return at;
        }
        int next = end;
        while (next < text.length() && (Punctuation.isSpace(text.charAt(next)) || isLabelMark(next))) {
            next++;
        }
        boolean apart = next > end || word.equals("p") || word.equals("pp");
        return apart && next < text.length() ? next : at;
    }

    private boolean isLabelMark(int i) {
        return ".:·,#№".indexOf(text.charAt(i)) >= 0;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLabel(String word) {
        return switch (word) {
            case "p", "pp", "pg", "pgs", "page", "pages", "pag", "pagg", "pags", "pagina", "pagine", "paginas", "s" ->
                true;
            case "seite", "seiten", "ss", "sid", "sida", "side", "sider", "str", "стр", "с", "oldal", "blz" -> true;
            case "art", "article", "artikel", "articulo", "id", "no", "paper", "eid", "c", "cc", "col", "coll" -> true;
            case "abstract", "abs", "σελ", "ρ", "стлб" -> true;
            default -> false;
        };
    }
}
