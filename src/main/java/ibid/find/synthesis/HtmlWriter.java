package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.List;

/** Writes HTML pages as publishers, blogs, wikis and word processors do. */
final class HtmlWriter implements Writer {
    private final Chance chance;
    private final HtmlList list;
    private final HtmlText html;
    private final HtmlFrame frame;
    private final String level;
    private final String paragraph;
    private final String comment;
    private final int headings;
    private final boolean sections;
    private final boolean brokenLines;
    private final StringBuilder out = new StringBuilder();
    private boolean inSection;

    HtmlWriter(Prose prose, Chance chance) {
        this.chance = chance;
        html = new HtmlText(chance);
        list = new HtmlList(html, chance);
        frame = new HtmlFrame(prose, html, chance);
        level = chance.any("h2", "h2", "h2", "h3", "h4", "h1");
        paragraph = HtmlText.paragraph(chance);
        comment = chance.any(
                "<div class=\"comment\"><p>%s</p></div>",
                "<li class=\"comment\"><div><p>%s</p></div></li>",
                "<div class=\"c7\">%s</div>",
                "<p>%s</p>",
                "<blockquote>%s</blockquote>");
        headings = chance.weighted(70, 10, 8, 7, 5);
        sections = chance.in100(25);
        brokenLines = chance.in100(30);
    }

    @Override
    public String write(String title, List<Piece> pieces) {
        int at = 0;
        while (at < pieces.size()) {
            int end = at + 1;
            while (end < pieces.size()
                    && isSame(pieces.get(at).kind(), pieces.get(end).kind())) {
                end++;
            }
            run(pieces.subList(at, end));
            at = end;
        }
        line(inSection ? "</section>" : "");
        String page = frame.around(title, out.toString());
        return brokenLines ? HtmlText.withBrokenLines(page) : page;
    }

    private static boolean isSame(Kind one, Kind other) {
        return one == other || (one.isListed() && other.isListed());
    }

    private void run(List<Piece> run) {
        Kind kind = run.get(0).kind();
        switch (kind) {
            case GROUP, ENTRY, REMARK, ANNOTATION -> out.append(list.of(run));
            case BULLET -> items(run, "ul");
            case NUMBERED -> items(run, "ol");
            case ROW -> table(run);
            default -> run.forEach(piece -> single(kind, piece));
        }
    }

    private void single(Kind kind, Piece piece) {
        String text = html.text(piece.text());
        switch (kind) {
            case TITLE -> line("<h1>" + text + "</h1>");
            case HEADING, LIST_HEADING -> heading(kind, text);
            case SUBHEADING -> line("<h4>" + text + "</h4>");
            case QUOTE -> line("<blockquote><p>" + text + "</p></blockquote>");
            case CAPTION ->
                line(chance.any(
                                "<p class=\"caption\">%s</p>",
                                "<figure><figcaption>%s</figcaption></figure>", "<p><i>%s</i></p>")
                        .replace("%s", text));
            case CODE ->
                line(chance.any("<pre>%s</pre>", "<pre><code>%s</code></pre>", "<p>%s</p>")
                        .replace("%s", html.escaped(piece.text())));
            case NOTICE ->
                line(chance.any("<p>%s</p>", "<div>%s</div>", "<p class=\"small\">%s</p>")
                        .replace("%s", text));
            case COMMENT -> line(comment.replace("%s", text));
            case FOOTNOTE -> line("<p class=\"note\"><sup>" + piece.marker().strip() + "</sup> " + text + "</p>");
            default -> line(paragraph.replace("%s", html.prose(text)));
        }
    }

    private void heading(Kind kind, String text) {
        if (sections) {
            line(inSection ? "</section>" : "");
            line(kind == Kind.LIST_HEADING ? chance.any("<section id=\"bib\">", "<section>") : "<section>");
            inSection = true;
        }
        line(
                switch (headings) {
                    case 1 -> "<p><b>" + text + "</b></p>";
                    case 2 -> "<p><strong>" + text + "</strong></p>";
                    case 3 -> "<div class=\"title\">" + text + "</div>";
                    case 4 -> "<p class=\"heading\">" + text + "</p>";
                    default -> "<" + level + ">" + text + "</" + level + ">";
                });
    }

    private void items(List<Piece> run, String tag) {
        line("<" + tag + ">");
        run.forEach(piece -> line("<li>" + html.text(piece.text()) + "</li>"));
        line("</" + tag + ">");
    }

    private void table(List<Piece> run) {
        line("<table>");
        for (Piece piece : run) {
            line("<tr><td>" + html.text(piece.text()).replace("\t", "</td><td>") + "</td></tr>");
        }
        line("</table>");
    }

    private void line(String text) {
        out.append(text).append(text.isEmpty() ? "" : "\n");
    }
}
