package ibid.find.synthesis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with the mark-up that HTML has within a line. Drawn once an article. */
final class HtmlText {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)\\]]");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!] )[^<>.?!&“”\"»]{12,90}\\p{Ll}{3}(?=[.,] )");
    private static final Pattern AUTHORS = Pattern.compile("^[^<>&\\d]{4,90}(?=[ ,.(])");
    private static final Pattern CITED = Pattern.compile("\\[(\\d{1,3})(?=[,\\]–-])");
    /** In the columns of an editor, where text and not a tag has a space. */
    private static final Pattern LONG_LINE = Pattern.compile("([^\\n]{68,84}?) (?=[^<>]*(?:<|$))");

    private final Chance chance;
    private final boolean named;
    private final boolean links;
    private final boolean hardSpaces;
    private final int look;
    private final String cited;

    HtmlText(Chance chance) {
        this.chance = chance;
        named = chance.in100(20);
        links = chance.in100(60);
        hardSpaces = chance.in100(12);
        look = chance.weighted(35, 45, 10, 10);
        cited = chance.any("[$1", "[<a href=\"#B$1\">$1</a>", "[<a href=\"#ref-$1\" class=\"xref\">$1</a>");
    }

    /** What holds a paragraph, with {@code %s} for its text. */
    static String paragraph(Chance chance) {
        return chance.any(
                "<p>%s</p>",
                "<p>%s</p>",
                "<p>%s</p>",
                "<p class=MsoNormal style='margin-left:0cm;line-height:150%'><span lang=EN-GB>%s<o:p></o:p></span></p>",
                "<div class=\"para\">%s</div>",
                "<p style=\"text-align:justify\"><span>%s</span></p>",
                "<div><div>%s</div></div>");
    }

    /** As editors save pages that break long lines. */
    static String withBrokenLines(String page) {
        return page.contains("<pre") ? page : LONG_LINE.matcher(page).replaceAll("$1\n");
    }

    /** Escaped, and letters as entities where the page has them so. */
    String escaped(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return named
                ? escaped.replace("é", "&eacute;")
                        .replace("ü", "&uuml;")
                        .replace("–", "&ndash;")
                        .replace("’", "&#8217;")
                        .replace("ö", "&#xF6;")
                : escaped;
    }

    String text(String text) {
        String escaped = escaped(text);
        return links ? LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>") : escaped;
    }

    /** Mark-up that only running text has. */
    String prose(String marked) {
        return CITED.matcher(marked).replaceAll(cited);
    }

    /** A reference: something of it in italics, its link a link. */
    String reference(String text) {
        String marked = hardSpaces ? text(text).replaceAll("(?<=\\p{Lu}\\.) (?=\\p{Lu})", "&nbsp;") : text(text);
        return switch (look) {
            case 1 -> sentence(marked, chance.any("<i>%s</i>", "<i>%s</i>", "<em>%s</em>", "<cite>%s</cite>"));
            case 2 -> sentence(marked, "<a href=\"/record/1\">%s</a>");
            case 3 -> sentence(AUTHORS.matcher(marked).replaceFirst("<span class=\"authors\">$0</span>"), "<b>%s</b>");
            default -> marked;
        };
    }

    private String sentence(String marked, String in) {
        Matcher title = SENTENCE.matcher(marked);
        if (!title.find()) {
            return marked;
        }
        int start = title.start();
        int end = title.end();
        if (chance.in100(40) && title.find()) {
            start = title.start();
            end = title.end();
        }
        return marked.substring(0, start) + in.replace("%s", marked.substring(start, end)) + marked.substring(end);
    }
}
