package ibid.find.synthesis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with the mark-up that Markdown has within a line. Drawn once an article. */
final class MarkdownText {
    /** What would be read as mark-up. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\*_<>`]|\\[(?=[^\\]]*\\][(:\\[])|^[#~=+-](?=[ #~=+-])|&(?=#?\\w+;)");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"\\\\]*[^\\s<>\".,;)\\]\\\\]");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.?!] )\\p{L}[^\\\\<>.?!*_“”\"»\\[\\]]{12,90}\\p{Ll}{3}(?=[.,] )");

    private final Chance chance;
    private final String link;
    private final String emphasis;
    private final boolean brackets;

    /** @param wrapped whether lines are broken, which links cannot be */
    MarkdownText(boolean wrapped, Chance chance) {
        this.chance = chance;
        link = wrapped ? "$0" : chance.any("$0", "<$0>", "<$0>", "[$0]($0)");
        emphasis = chance.any("", "", "*", "*", "_", "**");
        brackets = chance.in100(15);
    }

    String text(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        String bracketed = brackets ? escaped.replaceAll("(?<!\\\\)[\\[\\]]", "\\\\$0") : escaped;
        // Links need no escapes, and end at one.
        return bracketed.contains("\\_") ? bracketed : LINK.matcher(bracketed).replaceAll(link);
    }

    /** A line within a paragraph that would be read as the first of a list or as the line under a heading. */
    static String continued(String line) {
        return line.replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2")
                .replaceFirst("^([-+=#>])(?=\\s|$|[-=]+$)", "\\\\$1");
    }

    /** A reference, something of it in italics. */
    String reference(String text) {
        String marked = text(text);
        Matcher title = SENTENCE.matcher(marked);
        if (emphasis.isEmpty() || !title.find() || (chance.in100(40) && !title.find())) {
            return marked;
        }
        return marked.substring(0, title.start()) + emphasis + title.group() + emphasis + marked.substring(title.end());
    }
}
