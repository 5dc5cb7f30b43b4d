package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.List;

/** Writes a reference list in one of the ways in which pages have them. */
final class HtmlList {
    private enum Form {
        ORDERED,
        BULLETS,
        PARAGRAPHS,
        BREAKS,
        TABLE,
        DEFINITIONS,
        DIVISIONS,
        NESTED
    }

    private final HtmlText html;
    private final Chance chance;
    private final String open;

    HtmlList(HtmlText html, Chance chance) {
        this.html = html;
        this.chance = chance;
        open = chance.any(
                "", "", " class=\"references\"", " class=\"citation-list\"", " class=\"ref-list\"", " class=\"c1\"");
    }

    String of(List<Piece> pieces) {
        Form form = form(pieces);
        StringBuilder out = new StringBuilder(start(form));
        for (Piece piece : pieces) {
            boolean entry = piece.kind() == Kind.ENTRY;
            String text = (entry ? html.reference(piece.text()) : html.text(piece.text())) + tail(piece.tail());
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

    private Form form(List<Piece> pieces) {
        boolean marked = pieces.stream().anyMatch(piece -> !piece.marker().isEmpty());
        return marked
                ? Form.values()[chance.weighted(40, 3, 22, 7, 10, 5, 8, 5)]
                : Form.values()[chance.weighted(8, 20, 45, 10, 2, 0, 10, 5)];
    }

    private String start(Form form) {
        return switch (form) {
            case ORDERED -> "<ol" + open + ">\n";
            case BULLETS -> "<ul" + open + ">\n";
            case BREAKS -> "<p" + open + ">\n";
            case TABLE -> "<table" + open + "><tbody>\n";
            case DEFINITIONS -> "<dl" + open + ">\n";
            case PARAGRAPHS, DIVISIONS, NESTED -> "<div" + open + ">\n";
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
        };
    }

    private String item(Form form, String marker, String text) {
        String number = marker.strip();
        return switch (form) {
            case ORDERED, BULLETS -> "<li>" + text + "</li>";
            case PARAGRAPHS -> "<p>" + marker + text + "</p>";
            case BREAKS -> marker + text + chance.any("<br>", "<br>", "<br/>", "<br><br>");
            case TABLE -> "<tr><td>" + number + "</td><td>" + text + "</td></tr>";
            case DEFINITIONS -> "<dt>" + number + "</dt><dd>" + text + "</dd>";
            case DIVISIONS -> "<div class=\"csl-entry\">" + marker + text + "</div>";
            case NESTED -> "<div class=\"ref\"><div>" + number + "</div><div><span>" + text + "</span></div></div>";
        };
    }

    private String tail(String tail) {
        if (tail.isEmpty()) {
            return "";
        }
        StringBuilder links = new StringBuilder();
        for (String link : tail.strip().split(" (?=[\\[CPGA])")) {
            links.append(" <a href=\"#\">").append(html.escaped(link)).append("</a>");
        }
        return links.toString();
    }
}
