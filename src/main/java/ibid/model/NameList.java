package ibid.model;

import ibid.text.Punctuation;
import java.util.List;

/**
 * The text of a list of names without "et al.", and its parts.
 *
 * @param text the names alone
 * @param others whether "et al." or the like stood there
 */
record NameList(String text, boolean others) {
    private static final String MARKS = ".,;:/&+|·•*†‡\"“”«»";
    /** The longest first where one ends another. */
    private static final String[] OTHERS = {
        "et al",
        "et alii",
        "et alia",
        "et. al",
        "et.al",
        "et alli",
        "etal",
        "u. a",
        "u.a",
        "und andere",
        "u. a. m",
        "and others",
        "& others",
        "and colleagues",
        "y otros",
        "y cols",
        "y col",
        "e outros",
        "e col",
        "e cols",
        "e altri",
        "et autres",
        "et coll",
        "i in",
        "a kol",
        "и др",
        "та ін",
        "i dr",
        "ve ark",
        "m. fl",
        "m.fl",
        "mfl",
        "in drugi",
        "и соавт",
        "og andre",
        "en anderen",
        "e.a",
        "等",
        "他",
        "ほか",
        "외"
    };

    static NameList of(String printed) {
        if (BracedNames.isOne(printed)) {
            boolean others = printed.endsWith("; et al.");
            return new NameList(others ? printed.substring(0, printed.length() - 8) : printed, others);
        }
        String text = SpacedLetters.joined(withoutSpacesBeforeMarks(Punctuation.foldSpaces(withoutMarkup(printed))));
        text = Punctuation.trimStart(withoutNumber(trimmed(withoutBrackets(text))), MARKS + "-–—)]}_");
        String rest = withoutOthers(text);
        return new NameList(rest, rest.length() < text.length());
    }

    private static String withoutMarkup(String text) {
        String rest = text;
        int open = rest.indexOf('<');
        while (open >= 0 && rest.indexOf('>', open) > 0) {
            rest = rest.substring(0, open) + rest.substring(rest.indexOf('>', open) + 1);
            open = rest.indexOf('<', open);
        }
        rest = rest.startsWith("Vgl. ") ? rest.substring(5) : rest.startsWith("Cfr. ") ? rest.substring(5) : rest;
        return withoutFootnoteMarks(rest);
    }

    private static String withoutFootnoteMarks(String text) {
        return text.indexOf('*') < 0 && text.indexOf('†') < 0
                ? text
                : text.replace("*", "").replace("†", "").replace("‡", "");
    }

    /** "W .J .Smith ,A ." as PDF text has it. */
    private static String withoutSpacesBeforeMarks(String text) {
        return !hasLooseMark(text)
                ? text
                : text.replace(" .", ".").replace(" ,", ",").replace("...", "…").replace("..", ".");
    }

    private static boolean hasLooseMark(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((before == ' ' && (c == '.' || c == ',')) || (before == '.' && c == '.')) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** "[et al.]" as "et al." */
    private static String withoutBrackets(String text) {
        return text.indexOf("et al") <= 0
                ? text
                : text.replace("[et al.]", "et al.").replace("(et al.)", "et al.");
    }

    /** Without the number of the reference in front: "[26]", "17-", "4." */
    private static String withoutNumber(String text) {
        int closer = text.startsWith("[") || text.startsWith("(") ? Punctuation.closer(text, 0) : -1;
        if (closer > 0 && closer < 8 && closer + 1 < text.length()) {
            return text.substring(closer + 1).strip();
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits == 0 || digits > 4 ? text : Punctuation.trimStart(text.substring(digits), ".-–)]");
    }

    /** Without marks at the end, and without brackets that only the cutting of the reference left there. */
    private static String trimmed(String text) {
        String rest = withoutAnd(Punctuation.trimEnd(text, MARKS + "-–—([{_"));
        rest = rest.endsWith("'") ? Punctuation.trimEnd(rest, MARKS + "'") : rest;
        return Punctuation.unwrap(Punctuation.balanced(rest));
    }

    private static String withoutAnd(String text) {
        int space = text.lastIndexOf(' ');
        return switch (text.substring(space + 1)) {
            case "and", "und", "et", "e", "y", "och", "og", "en", "и" ->
                space > 0 ? Punctuation.trimEnd(text.substring(0, space), MARKS) : text;
            default -> text;
        };
    }

    private static String withoutOthers(String text) {
        boolean found = true;
        String rest = text;
        while (found && !rest.isEmpty()) {
            found = false;
            char last = Character.toLowerCase(rest.charAt(rest.length() - 1));
            for (String others : OTHERS) {
                if (endsWithWord(rest, last, others)) {
                    rest = Punctuation.trimEnd(rest.substring(0, rest.length() - others.length()), MARKS + "([…-–");
                    found = true;
                    break;
                }
            }
        }
        return rest.length() < text.length() ? rest : withoutOthersInside(text);
    }

    private static boolean endsWithWord(String text, char last, String end) {
        int at = text.length() - end.length();
        return at >= 0
                && last == end.charAt(end.length() - 1)
                && text.regionMatches(true, at, end, 0, end.length())
                && (at == 0 || end.length() == 1 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** "Aad et al. (Atlas)": cut out the words in the middle. */
    private static String withoutOthersInside(String text) {
        int at = text.indexOf(" et al");
        if (at < 0 || (at + 6 < text.length() && Character.isLetter(text.charAt(at + 6)))) {
            return text;
        }
        String behind = Punctuation.trim(text.substring(at + 6), MARKS);
        return text.substring(0, at) + (behind.isEmpty() ? "" : "; " + behind);
    }

    /** What stands between commas and stronger separators, never empty pieces. */
    List<NamePiece> pieces() {
        return new NameSplitter(text).split();
    }
}
