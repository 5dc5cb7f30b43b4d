package ibid.find;

import ibid.find.Vocabulary.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a reference on one line, as its author would have printed it there. Not thread-safe. */
final class Printing {
    /** Links that publishers' pages put after a reference. At least one of a row must be unmistakable. */
    private static final String SERVICE =
            "Google Scholar|Cross ?[Rr]ef|PubMed Abstract|PubMed Central|PubMed|PMC free article|Web of Science"
                    + "|MathSciNet|View Article|View in Article|CrossRef Full Text";

    private static final String COMPANION =
            "Article|Abstract|Full [Tt]ext|CAS|ADS|ISI|Scopus|Medline|zbMATH|Links|PDF|Download";

    private static final String BETWEEN = "[\\s\\[\\](){}|/·•,;]*";

    private final List<Line> article;
    private @Nullable Set<String> words;
    private @Nullable Pattern services;

    /** @param article whose words tell how one that a line end has broken is written */
    Printing(List<Line> article) {
        this.article = article;
    }

    String print(List<Line> lines) {
        StringBuilder printed = new StringBuilder();
        for (Line line : lines) {
            append(printed, folded(line.text()));
        }
        Marker marker = Marker.of(printed.toString());
        String text = marker.kind() == Marker.Kind.BULLET ? printed.substring(marker.length()) : printed.toString();
        return withoutLinks(text);
    }

    /** White space as single spaces; soft hyphens stand only where a line was broken. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && i > 0 && text.charAt(i - 1) == '\u00AD') {
                // A word that was broken, in lines joined before.
                continue;
            }
            if (space && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            } else if (!space && (c != '\u00AD' || i == text.length() - 1)) {
                folded.append(c);
            }
        }
        return folded.toString().stripTrailing();
    }

    private void append(StringBuilder printed, String next) {
        int end = printed.length() - 1;
        if (end < 0 || next.isEmpty()) {
            printed.append(next);
            return;
        }
        char last = printed.charAt(end);
        if (last == '\u00AD') {
            printed.setLength(end);
        } else if (last == '-' || last == '‐') {
            appendAfterHyphen(printed, next);
            return;
        } else if (!endsInsideNumberOrUrl(printed, last, next.charAt(0))) {
            printed.append(' ');
        }
        printed.append(next);
    }

    private void appendAfterHyphen(StringBuilder printed, String next) {
        int end = printed.length() - 1;
        String before = printed.substring(printed.lastIndexOf(" ") + 1, end);
        String after = next.substring(0, wordEnd(next));
        if (before.isEmpty() || isConjunction(after)) {
            // "Haus- und Familienarbeit", "- a dash"
            printed.append(' ');
        } else if (isBroken(before, after)) {
            printed.setLength(end);
        }
        printed.append(next);
    }

    /** Whether the hyphen is only there because the line ended. */
    private boolean isBroken(String before, String after) {
        if (after.isEmpty() || isUrl(before) || !Character.isLetter(before.charAt(before.length() - 1))) {
            return false;
        }
        boolean capitals = after.length() > 1 && isUpperCase(after) && before.length() > 1 && isUpperCase(before);
        if (!Character.isLowerCase(after.charAt(0)) && !capitals) {
            return false;
        }
        String start = before.substring(letterStart(before)).toLowerCase(Locale.ROOT);
        String end = after.toLowerCase(Locale.ROOT);
        return words().contains(start + end) || !(words().contains(start + '-' + end) || isCompound(start, end));
    }

    /** {@code primer-directed}, {@code self-control}: what is written with a hyphen anyway. */
    private static boolean isCompound(String start, String end) {
        return WordClass.HEAD.in(Vocabulary.classes(start)) || WordClass.TAIL.in(Vocabulary.classes(end));
    }

    private Set<String> words() {
        if (words == null) {
            words = new HashSet<>();
            for (Line line : article) {
                addWords(line.text(), words);
            }
        }
        return words;
    }

    private static void addWords(String line, Set<String> to) {
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean inside = i < line.length() && (Character.isLetter(line.charAt(i)) || line.charAt(i) == '-');
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                to.add(line.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }

    /** {@code 413–} and {@code 27}; {@code https://example.org/} and {@code page}; {@code München/} and {@code Wien}. */
    private static boolean endsInsideNumberOrUrl(StringBuilder printed, char last, char next) {
        char before = printed.length() > 1 ? printed.charAt(printed.length() - 2) : ' ';
        if (last == '–' || last == '—') {
            return Character.isDigit(before) && Character.isDigit(next);
        }
        boolean url = isUrl(printed.substring(printed.lastIndexOf(" ") + 1));
        return (last == '/' && before != ' ')
                || (url && ("._=?&%#~".indexOf(last) >= 0 || "/?=&#".indexOf(next) >= 0) && next != '[');
    }

    private static boolean isUrl(String word) {
        return word.contains("://") || word.contains("www.") || word.contains("doi.org/");
    }

    private static boolean isConjunction(String word) {
        return switch (word) {
            case "und", "oder", "bzw", "sowie", "and", "or", "et", "ou", "y", "e", "o", "en", "of", "og", "och", "u" ->
                true;
            default -> false;
        };
    }

    private static boolean isUpperCase(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static int wordEnd(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int letterStart(String text) {
        int start = text.length();
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    private static String withoutArrows(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "^↑ ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "↩↵⏎\uFE0E ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Without links to services and back to the text, which a page has around a reference. */
    private String withoutLinks(String text) {
        String bare = withoutArrows(text);
        String end = bare.substring(Math.max(0, bare.length() - 24));
        boolean likely = end.contains("cholar")
                || end.contains("ref")
                || end.contains("ubMed")
                || end.contains("rticle")
                || end.contains("ext")
                || end.contains("CAS")
                || end.contains("cience")
                || end.contains("Links");
        if (!likely) {
            return bare;
        }
        if (services == null) {
            String other = "(?:(?:" + COMPANION + ")" + BETWEEN + ")*+";
            services = Pattern.compile("(?<=[\\s.\\])])" + BETWEEN + other + "(?:(?:" + SERVICE + ")(?![\\w.])"
                    + BETWEEN + other + ")+$|\\s*\\[ ?Links ?\\]$");
        }
        return services.matcher(bare).replaceFirst("").stripTrailing();
    }
}
