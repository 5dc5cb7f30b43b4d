package ibid.csl.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Given names as initials, or initials among given names with the style's own punctuation.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#name">initialize-with</a>
 */
public final class Initials {
    /** Stands for a hyphen before a small letter, which joins no two names. */
    private static final char KEPT_HYPHEN = '\uFDD0';

    private final List<String> parts = new ArrayList<>();
    private final List<String> separators = new ArrayList<>();
    private final String terminator;

    private Initials(String given, String terminator, boolean hyphens) {
        this.terminator = terminator;
        split(spaced(hyphens ? given : given.replace('-', ' ')));
    }

    /**
     * Initials instead of given names.
     *
     * @param hyphens whether they stay between initials
     */
    public static String of(String given, String terminator, boolean hyphens) {
        if (given.indexOf('<') >= 0) {
            return between(given, name -> of(name, terminator, hyphens));
        }
        return isLeftAlone(given) ? given : new Initials(given, terminator, hyphens).initials();
    }

    /** Full names as they are, initials with the terminator. */
    public static String normalised(String given, String terminator, boolean hyphens) {
        if (given.indexOf('<') >= 0) {
            return between(given, name -> normalised(name, terminator, hyphens));
        }
        return isLeftAlone(given) ? given : new Initials(given, terminator, hyphens).normalised();
    }

    /** Changes the names between tags, and leaves tags and what stands before the names. */
    private static String between(String given, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        int at = 0;
        while (at < given.length()) {
            MarkupTag.At tag = MarkupTag.at(given, at);
            int end = tag == null ? Math.max(at + 1, tagStart(given, at)) : at + tag.length();
            int name = at;
            while (tag == null && name < end && isSeparator(given.charAt(name))) {
                name++;
            }
            changed.append(given, at, name);
            changed.append(
                    tag == null
                            ? change.apply(given.substring(name, end).replace("<", ""))
                            : given.substring(name, end));
            at = end;
        }
        return changed.toString();
    }

    private static int tagStart(String given, int from) {
        int start = given.indexOf('<', from);
        return start < 0 ? given.length() : start;
    }

    private static boolean isLeftAlone(String given) {
        return given.isEmpty()
                || given.equals("Lord")
                || given.equals("Lady")
                || !Scripts.isAlphabetic(given.codePointAt(0));
    }

    /** With a space behind each full stop, without any around hyphens. */
    private static String spaced(String given) {
        StringBuilder spaced = new StringBuilder(given.length() + 4);
        String text = given.strip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean isKept = c == '-' && Character.isLowerCase(next);
            spaced.append(isKept ? KEPT_HYPHEN : c);
            if (c == '.' && next != 0 && next != ' ' && next != '-') {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    private void split(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSeparator(text.charAt(end))) {
                end++;
            }
            int next = end;
            while (next < text.length() && isSeparator(text.charAt(next))) {
                next++;
            }
            parts.add(text.substring(at, end));
            separators.add(text.substring(end, next).contains("-") ? "-" : next > end ? " " : "");
            at = next;
        }
    }

    private static boolean isSeparator(char c) {
        return c == '-' || Character.isWhitespace(c) || c == '\u00A0';
    }

    private String initials() {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean isName = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
            String separator = separators.get(i);
            if (isName) {
                initials.append(initial(part)).append(terminator).append(separator.equals("-") ? "-" : "");
            } else {
                initials.append(' ').append(part).append(separator);
            }
        }
        return tidy(initials);
    }

    /** "Yu." and "Ch." are initials of two letters; so is "Ll" of "LLoyd". */
    private static String initial(String name) {
        int first = Character.charCount(name.codePointAt(0));
        if (name.endsWith(".") && name.length() > first + 1) {
            return name.substring(0, name.length() - 1);
        }
        int capitals = first;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean isAllCapitals = capitals >= name.length() || !Character.isLetter(name.charAt(capitals));
        return name.substring(0, first)
                + (isAllCapitals ? "" : name.substring(first, capitals).toLowerCase(Locale.ROOT));
    }

    private String normalised() {
        StringBuilder normalised = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String separator = separators.get(i);
            if (!isInitial(part)) {
                normalised.append(part).append(separator);
                continue;
            }
            boolean beforeInitial = i + 1 < parts.size() && isInitial(parts.get(i + 1));
            normalised.append(part.endsWith(".") ? part.substring(0, part.length() - 1) : part);
            normalised.append(terminator).append(separator.equals("-") ? "-" : beforeInitial ? "" : " ");
        }
        return tidy(normalised);
    }

    private static boolean isInitial(String part) {
        return part.length() == 1 ? Character.isUpperCase(part.charAt(0)) : part.endsWith(".") && part.length() > 1;
    }

    private static String tidy(StringBuilder text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == KEPT_HYPHEN ? '-' : text.charAt(i);
            char last = tidy.length() == 0 ? ' ' : tidy.charAt(tidy.length() - 1);
            if (c == '-' && isBlank(last) && tidy.length() > 0) {
                tidy.setLength(tidy.length() - 1);
            }
            if (!(c == ' ' && (last == ' ' || last == '-'))) {
                tidy.append(c);
            }
        }
        while (tidy.length() > 0 && isBlank(tidy.charAt(tidy.length() - 1))) {
            tidy.setLength(tidy.length() - 1);
        }
        return tidy.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\uFEFF';
    }
}
