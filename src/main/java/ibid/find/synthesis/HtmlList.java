package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.List;

/** Writes a reference list in one of the ways in which pages have them. Drawn once an article. */
final class HtmlList {
    private enum Form {
        ORDERED,
        BULLETS,
        PARAGRAPHS,
        BREAKS,
        TABLE,
        DEFINITIONS,
        DIVISIONS,
        NESTED,
        WORD
    }

    private final HtmlText html;
    private final String open;
    private final String dress;
    private final String lineBreak;
    private final Form marked;
    private final Form unmarked;
    private int anchor;

    HtmlList(HtmlText html, Chance chance) {
        this.html = html;
        marked = Form.values()[chance.weighted(38, 3, 20, 7, 10, 5, 7, 6, 4)];
        unmarked = Form.values()[chance.weighted(8, 20, 40, 10, 3, 0, 9, 5, 5)];
        open = chance.any(
                "",
                "",
                "",
                " class=\"references\"",
                " class=\"citation-list\"",
                " class=\"ref-list\"",
                " class=\"c1\"",
                " id=\"refs\"",
                " style=\"list-style:none\"");
        dress = chance.any(
                "%s",
                "%s",
                "%s",
                "<span class=\"mixed-citation\">%s</span>",
                "<p>%s</p>",
                "<a name=\"B#\"></a>%s",
                "<cite>%s</cite>",
                "%s <a href=\"#fnref#\" class=\"footnote-backref\">↩</a>",
                "<span id=\"cite-#\"><span>%s</span></span>",
                "<a href=\"#r#\">^</a> %s");
        lineBreak = chance.any("<br>", "<br>", "<br/>", "<br><br>", "<br />\n<br />");
    }

    String of(List<Piece> pieces) {
        boolean anyMarked = pieces.stream().anyMatch(piece -> !piece.marker().isEmpty());
        Form form = anyMarked ? marked : unmarked;
        StringBuilder out = new StringBuilder(start(form));
        for (Piece piece : pieces) {
            String text = text(form, piece);
            if (piece.kind() == Kind.GROUP) {
                out.append(end(form))
                        .append("<h4>")
                        .append(text)
                        .append("</h4>\n")
                        .append(start(form));
            } else {
                out.append(item(form, html.escaped(piece.marker()), text)).append('\n');
            }
        }
        return out.append(end(form)).toString();
    }

    private String text(Form form, Piece piece) {
        if (piece.kind() != Kind.ENTRY) {
            return html.text(piece.text());
        }
        anchor++;
        boolean inline = form == Form.PARAGRAPHS || form == Form.BREAKS || form == Form.WORD;
        String worn = inline && dress.contains("<p>") ? "%s" : dress;
        return worn.replace("#\"", anchor + "\"").replace("%s", html.reference(piece.text()) + tail(piece.tail()));
    }

    private String start(Form form) {
        return switch (form) {
            case ORDERED -> "<ol" + open + ">\n";
            case BULLETS -> "<ul" + open + ">\n";
            case BREAKS -> "<p" + open + ">\n";
            case TABLE -> "<table" + open + "><tbody>\n";
            case DEFINITIONS -> "<dl" + open + ">\n";
            case PARAGRAPHS, DIVISIONS, NESTED -> "<div" + open + ">\n";
            case WORD -> "";
        };
    }

    private static String end(Form form) {
        return switch (form) {
            case ORDERED -> "</ol>\n";
            case BULLETS -> "</ul>\n";
            case BREAKS -> "</p>\n";
            case TABLE -> "</tbody></table>\n";
            case DEFINITIONS -> "</dl>\n";
            case PARAGRAPHS, DIVISIONS, NESTED -> "</div>\n";
            case WORD -> "";
        };
    }

    private String item(Form form, String marker, String text) {
        String number = marker.strip();
        return switch (form) {
            case ORDERED, BULLETS -> "<li>" + text + "</li>";
            case PARAGRAPHS -> "<p>" + marker + text + "</p>";
            case BREAKS -> marker + text + lineBreak;
            case TABLE -> "<tr><td>" + number + "</td><td>" + text + "</td></tr>";
            case DEFINITIONS -> "<dt>" + number + "</dt><dd>" + text + "</dd>";
            case DIVISIONS -> "<div class=\"csl-entry\">" + marker + text + "</div>";
            case NESTED -> "<div class=\"ref\"><div>" + number + "</div><div><span>" + text + "</span></div></div>";
            case WORD ->
                "<p class=MsoBibliography style='margin-left:1.0cm;text-indent:-1.0cm'><span lang=EN-US>" + marker
                        + "<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>" + text + "</span></p>";
        };
    }

    private String tail(String tail) {
        if (tail.isEmpty()) {
            return "";
        }
        StringBuilder links = new StringBuilder(tail.startsWith("\n") ? "<br>" : "");
        for (String link : tail.strip().split(" (?=[\\[CPGA])")) {
            links.append(" <a href=\"/link\">").append(html.escaped(link)).append("</a>");
        }
        return links.toString();
    }
}
