package ibid.find.synthesis;

/** What a page has round the article: its head, menus, lists of other articles, notices, with and without telling names. */
final class HtmlFrame {
    private final Prose prose;
    private final HtmlText html;
    private final Chance chance;

    HtmlFrame(Prose prose, HtmlText html, Chance chance) {
        this.prose = prose;
        this.html = html;
        this.chance = chance;
    }

    String around(String title, String article) {
        String main = chance.any(
                "<main>%s</main>",
                "<article>%s</article>",
                "<div id=\"content\">%s</div>",
                "<div class=\"page has-sidebar\"><div class=\"post\">%s</div></div>",
                "%s");
        boolean bare = chance.in100(20);
        return chance.any("<!DOCTYPE html>\n", "<!doctype html>\n", "") + "<html lang=\""
                + prose.language().code() + "\">\n" + head(html.escaped(title)) + "<body>\n"
                + (bare ? "" : parts(chance.few(0, 4)))
                + main.replace("%s", "\n" + article) + "\n"
                + (bare ? "" : parts(chance.few(0, 5))) + "</body>\n</html>\n";
    }

    private String head(String title) {
        String style = chance.in100(40) ? "<style>p { margin: 0; } li { color: #1999 }</style>" : "";
        String script = chance.in100(40) ? "<script>var ref = [\"Smith, J. (2004).\"];</script>" : "";
        return "<head><meta charset=\"utf-8\"><title>" + title + "</title>" + style + script + "</head>\n";
    }

    private String parts(int count) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < count; i++) {
            parts.append(
                            switch (chance.weighted(5, 2, 2, 2)) {
                                case 0 -> notice();
                                case 1 -> links("<ul%n>", "<li><a href=\"/p\">%s</a></li>", "</ul>", "section");
                                case 2 -> links("<div%n>", "<p><a href=\"/a\">%s</a></p>", "</div>", "label");
                                default -> links("<div%n>", "<div class=\"item\">%s</div>", "</div>", "comment");
                            })
                    .append('\n');
        }
        return parts.toString();
    }

    private String notice() {
        return chance.any(
                        "<nav>%s</nav>",
                        "<div class=\"cookie-banner\">%s</div>",
                        "<div>%s</div>",
                        "<aside class=\"sidebar\">%s</aside>",
                        "<footer>%s</footer>",
                        "<div class=\"w3\"><p>%s</p></div>",
                        "<p>%s</p>",
                        "<div role=\"banner\"><span>%s</span></div>")
                .replace("%s", html.text(prose.one("notice")));
    }

    private String links(String open, String item, String close, String list) {
        String name =
                chance.any("", "", " class=\"menu\"", " class=\"related\"", " id=\"comments\"", " class=\"col-3\"");
        StringBuilder links = new StringBuilder(open.replace("%n", name)).append('\n');
        boolean works = chance.in100(40);
        for (int i = chance.between(3, 9); i > 0; i--) {
            String text = works ? work() : prose.one(list);
            links.append(item.replace("%s", html.escaped(text))).append('\n');
        }
        return links.append(close).toString();
    }

    /** Another article of the site. */
    private String work() {
        String title = prose.one(prose.topics()) + ": " + prose.filled(prose.topics());
        return prose.citations().authors()
                + chance.any(", ", " (" + prose.citations().year() + ") ", ": ")
                + title;
    }
}
