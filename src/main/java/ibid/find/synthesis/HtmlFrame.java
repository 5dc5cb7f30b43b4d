package ibid.find.synthesis;

/** What a page has round the article: its head, menus, lists of other articles, notices. */
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
        String name = html.escaped(title);
        String main = chance.any("<main>%s</main>", "<article>%s</article>", "<div id=\"content\">%s</div>", "%s");
        return chance.any("<!DOCTYPE html>\n", "<!doctype html>\n", "") + "<html lang=\""
                + prose.language().code() + "\">\n<head><meta charset=\"utf-8\"><title>" + name
                + "</title></head>\n<body>\n" + notices(chance.few(0, 3))
                + main.replace("%s", "\n" + article) + "\n" + notices(chance.few(0, 4)) + "</body>\n</html>\n";
    }

    private String notices(int count) {
        StringBuilder notices = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String text = html.text(prose.one("notice"));
            notices.append(chance.any(
                                    "<nav>%s</nav>",
                                    "<div class=\"cookie-banner\">%s</div>",
                                    "<div>%s</div>",
                                    "<aside class=\"sidebar\">%s</aside>",
                                    "<footer>%s</footer>",
                                    "<p>%s</p>")
                            .replace("%s", text))
                    .append('\n');
        }
        return notices.toString();
    }
}
