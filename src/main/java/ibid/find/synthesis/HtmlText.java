package ibid.find.synthesis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with the mark-up that HTML has within a line. */
final class HtmlText {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)\\]]");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!] )[^<>.?!&]{8,90}(?=[.,] )");

    private final Chance chance;
    private final boolean named;
    private final boolean links;
    private final boolean italics;

    HtmlText(Chance chance) {
        this.chance = chance;
        named = chance.in100(20);
        links = chance.in100(60);
        italics = chance.in100(60);
    }

    /** Escaped, and letters as entities where the page has them so. */
    String escaped(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return named
                ? escaped.replace("é", "&eacute;")
                        .replace("ü", "&uuml;")
                        .replace("–", "&ndash;")
                        .replace("’", "&#8217;")
                : escaped;
    }

    String text(String text) {
        String escaped = escaped(text);
        return links ? LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>") : escaped;
    }

    /** A reference: something of it in italics, its link a link. */
    String reference(String text) {
        String marked = text(text);
        Matcher title = SENTENCE.matcher(marked);
        if (!italics || !title.find()) {
            return marked;
        }
        int start = title.start();
        int end = title.end();
        if (chance.in100(40) && title.find()) {
            start = title.start();
            end = title.end();
        }
        String tag = chance.any("i", "i", "em", "cite");
        String within = "<" + tag + ">" + marked.substring(start, end) + "</" + tag + ">";
        return marked.substring(0, start) + within + marked.substring(end);
    }
}
