package ibid.parse;

import ibid.text.Punctuation;
import java.util.Locale;

/** Cleans titles and other running text of what only holds the parts of a reference apart. */
final class Titles {
    private static final String MARKS_BEHIND = ",;:/=|–—-";
    private static final String MARKS_BEFORE = ",;:/=|–—-.•·";
    private static final String OPENERS = "\"“„«»‘‚‹›”’";
    private static final String CLOSERS = "\"”“»«’‘›‹";
    private static final String EAST_ASIAN_OPENERS = "「『《〈【";
    private static final String EAST_ASIAN_CLOSERS = "」』》〉】";

    private Titles() {}

    /** The title without quotes around it, separators at its ends and half brackets. */
    static String clean(String text) {
        return cleaned(Punctuation.foldSpaces(text), false);
    }

    /** As {@link #clean(String)}; the point of an abbreviated name ("Front. Plant Sci.") stays. */
    static String cleanContainer(String text) {
        return cleaned(withoutMedium(withoutIn(closed(Punctuation.foldSpaces(text)))), true);
    }

    /** "Phys .Rev ." as text from PDF has it, with its points where they belong. */
    private static String closed(String text) {
        return text.indexOf(" .") < 0 && text.indexOf(" ,") < 0
                ? text
                : Punctuation.foldSpaces(text.replace(" .", ". ").replace(" ,", ", "));
    }

    private static String cleaned(String text, boolean container) {
        String title = balanced(markup(text));
        String before = "";
        while (!title.equals(before)) {
            before = title;
            title = Punctuation.trimStart(Punctuation.trimEnd(title, MARKS_BEHIND), MARKS_BEFORE);
            title = withoutLastPoint(title, container);
            title = withoutHalfQuote(
                    Punctuation.isQuoted(title)
                            ? title.substring(1, title.length() - 1).strip()
                            : title);
            title = withoutHalfCornerBracket(withoutDoubleMarks(title));
        }
        return title;
    }

    /** The text without half pairs of brackets and double quotes. */
    static String balanced(String text) {
        return Quotes.balanced(Punctuation.balanced(text));
    }

    /** {@code ''} and {@code ``} as TeX writes quotes. */
    private static String withoutDoubleMarks(String title) {
        boolean quoted =
                title.length() > 4 && (title.startsWith("``") || title.startsWith("''")) && title.endsWith("''");
        return quoted ? title.substring(2, title.length() - 2).strip() : title;
    }

    /** A quote at one end whose other half was cut off. */
    private static String withoutHalfQuote(String title) {
        if (title.length() < 2) {
            return title;
        }
        char first = title.charAt(0);
        char last = title.charAt(title.length() - 1);
        if (Character.isLetterOrDigit(first) && Character.isLetterOrDigit(last)) {
            return title;
        }
        if (OPENERS.indexOf(first) >= 0 && !hasOther(title, 1, title.length(), first)) {
            return title.substring(1).strip();
        }
        char beforeLast = title.charAt(title.length() - 2);
        if (last == '\'' && ",.;".indexOf(beforeLast) >= 0 && title.charAt(0) != '\'') {
            return title.substring(0, title.length() - 1).strip();
        }
        boolean plural = (last == '’' || last == '\'') && beforeLast == 's';
        if (CLOSERS.indexOf(last) >= 0 && !plural && !hasOther(title, 0, title.length() - 1, last)) {
            return title.substring(0, title.length() - 1).strip();
        }
        return title;
    }

    /** 「 and 』 of which the other half went with the part beside. */
    private static String withoutHalfCornerBracket(String title) {
        if (title.length() < 2) {
            return title;
        }
        char first = title.charAt(0);
        char last = title.charAt(title.length() - 1);
        if (EAST_ASIAN_OPENERS.indexOf(last) >= 0 || isUnpaired(title, last, EAST_ASIAN_CLOSERS, EAST_ASIAN_OPENERS)) {
            return title.substring(0, title.length() - 1).strip();
        }
        return isUnpaired(title, first, EAST_ASIAN_OPENERS, EAST_ASIAN_CLOSERS)
                ? title.substring(1).strip()
                : title;
    }

    private static boolean isUnpaired(String title, char bracket, String kind, String others) {
        int at = kind.indexOf(bracket);
        return at >= 0 && title.indexOf(others.charAt(at)) < 0;
    }

    private static boolean hasOther(String title, int from, int to, char quote) {
        String partners = "‘’‚'".indexOf(quote) >= 0 ? "‘’‚'" : "‹›".indexOf(quote) >= 0 ? "‹›" : "\"“”„«»";
        for (int i = from; i < to; i++) {
            if (partners.indexOf(title.charAt(i)) >= 0 && !Punctuation.isApostrophe(title, i)) {
                return true;
            }
        }
        return false;
    }

    /** The full stop goes; an ellipsis and the point of "U.S." stay. */
    private static String withoutLastPoint(String title, boolean container) {
        int length = title.length();
        if (!title.endsWith(".") || title.endsWith("...")) {
            return title;
        }
        if (title.endsWith("..")) {
            return title.substring(0, length - 1);
        }
        int start = title.lastIndexOf(' ') + 1;
        boolean initials = title.indexOf('.', start) < length - 1 || isSingleCapital(title, start);
        boolean word = length > 1 && Character.isLetter(title.charAt(length - 2));
        return initials || (container && word && isAbbreviated(title, start))
                ? title
                : title.substring(0, length - 1).strip();
    }

    private static boolean isSingleCapital(String title, int start) {
        return title.length() - start == 2
                && start > 2
                && title.charAt(start - 2) == '.'
                && Character.isUpperCase(title.charAt(start));
    }

    /** Whether at least half of the words are abbreviated, so that the last one will be too. */
    private static boolean isAbbreviated(String title, int lastWord) {
        int words = 0;
        int points = 0;
        for (int i = 0; i < lastWord; i++) {
            if (title.charAt(i) == ' ') {
                words++;
                points += title.charAt(i - 1) == '.' ? 1 : 0;
            }
        }
        return points > 0 && points * 2 + 2 > words && title.length() - lastWord < 10;
    }

    /** Italics as CSL-JSON has them; other tags that a converter left are dropped. */
    static String markup(String text) {
        int open = text.indexOf('<');
        if (open < 0 || text.indexOf('>', open) < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (open >= 0) {
            int close = text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            kept.append(text, at, open).append(isTag(text, open, close) ? "" : text.substring(open, close + 1));
            at = close + 1;
            open = text.indexOf('<', at);
        }
        return kept.append(text.substring(at)).toString().strip();
    }

    private static boolean isTag(String text, int open, int close) {
        String name = text.substring(open + 1, close).replace("/", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "italic", "i", "em", "b", "bold", "strong", "u" -> true;
            default -> false;
        };
    }

    /** Without "In:", "dans", "En:" in front of the title of a container. */
    static String withoutIn(String text) {
        String title = Punctuation.trimStart(text, MARKS_BEFORE);
        int end = 0;
        while (end < title.length() && Character.isLetter(title.charAt(end))) {
            end++;
        }
        if (end == 0 || end > 5) {
            return title;
        }
        int after = skipSpace(title, end);
        boolean colon = after < title.length() && title.charAt(after) == ':';
        String word = title.substring(0, end);
        String rest = title.substring(colon ? after + 1 : after).strip();
        if (isMore(word)) {
            return rest.startsWith("in ") || rest.startsWith("in:") ? withoutIn(rest) : title;
        }
        return !rest.isEmpty()
                        && isIn(word, colon, rest)
                        && (colon || after > end || !Character.isLetter(rest.charAt(0)))
                ? rest
                : title;
    }

    /** Whether a word for "in" starts the text, as before the title or the editors of a larger work. */
    static boolean startsWithIn(String text) {
        String bare = Punctuation.trimStart(text, MARKS_BEFORE);
        return !withoutIn(bare).equals(bare);
    }

    /** "ora in", "sta in", "anche in". */
    private static boolean isMore(String word) {
        return switch (word) {
            case "ora", "sta", "anche", "poi", "e", "and", "und" -> true;
            default -> false;
        };
    }

    private static boolean isIn(String word, boolean colon, String rest) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "in", "dans" -> colon || !isTitleWithIn(rest);
            case "of" -> isLower(word);
            case "en", "em", "im", "i", "na", "nel", "v", "w", "u", "в", "у" ->
                colon || (isLower(word) && word.length() == 2);
            default -> false;
        };
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private static boolean isTitleWithIn(String rest) {
        int space = rest.indexOf(' ');
        String next = Punctuation.trim(space < 0 ? rest : rest.substring(0, space), ".,;:")
                .toLowerCase(Locale.ROOT);
        return switch (next) {
            case "vivo", "vitro", "practice", "silico", "situ", "touch", "memoriam", "utero", "style" -> true;
            default -> false;
        };
    }

    private static int skipSpace(String text, int at) {
        int i = at;
        while (i < text.length() && Punctuation.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Without "[Internet]" or "[online]" at the end. */
    static String withoutMedium(String text) {
        String rest = Punctuation.trimEnd(text, ".,;:");
        int open = rest.endsWith("]") ? rest.lastIndexOf('[') : -1;
        if (open < 0) {
            return text;
        }
        return Availability.isLabel(rest.substring(open + 1, rest.length() - 1))
                ? rest.substring(0, open).strip()
                : text;
    }
}
