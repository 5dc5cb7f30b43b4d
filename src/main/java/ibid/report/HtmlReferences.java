package ibid.report;

import ibid.model.Field;
import ibid.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The references of a file with their findings beside them, and before them what is about the file. Not thread-safe. */
final class HtmlReferences {
    private final StringBuilder html;
    private final Map<String, RuleInfo> rules;

    HtmlReferences(StringBuilder html, Map<String, RuleInfo> rules) {
        this.html = html;
        this.rules = rules;
    }

    void write(CheckedFile file, boolean named) {
        Map<String, List<Located>> findings = new HashMap<>();
        file.references().forEach(printed -> findings.put(printed.reference().id(), new ArrayList<>()));
        List<Located> others = new ArrayList<>();
        file.located()
                .forEach(found -> findings.getOrDefault(found.finding().reference(), others)
                        .add(found));
        html.append("<section class=\"file\">\n");
        if (named) {
            html.append("<h2 class=\"name\">").append(Html.escaped(file.path())).append("</h2>\n");
        }
        about(others);
        references(file, findings);
        html.append("</section>\n");
    }

    private void about(List<Located> findings) {
        if (!findings.isEmpty()) {
            html.append("<div class=\"item about\"><h3>In the text</h3>\n");
            findings(findings);
            html.append("</div>\n");
        }
    }

    private void references(CheckedFile file, Map<String, List<Located>> findings) {
        html.append("<h3>References</h3>\n<ol>\n");
        for (CheckedFile.Printed printed : file.references()) {
            Reference reference = printed.reference();
            List<Located> found = findings.getOrDefault(reference.id(), List.of());
            html.append("<li class=\"item ")
                    .append(found.isEmpty() ? "clean" : "found")
                    .append("\"><div class=\"printed\">");
            html.append("<p>").append(Html.escaped(printed.text())).append("</p>");
            html.append("<p class=\"key\">").append(key(printed)).append("</p></div>\n");
            findings(found);
            html.append("</li>\n");
            // A key that is used twice has its findings at its first entry.
            findings.put(reference.id(), List.of());
        }
        html.append("</ol>\n");
    }

    private static String key(CheckedFile.Printed printed) {
        Reference reference = printed.reference();
        String type = Html.kind(reference.type());
        String doi = reference.text(Field.DOI);
        String link = doi.isEmpty()
                ? ""
                : " · <a href=\"https://doi.org/" + Html.escaped(doi) + "\" rel=\"noreferrer\">" + Html.escaped(doi)
                        + "</a>";
        return Html.escaped(printed.name()) + " · " + type + link;
    }

    private void findings(List<Located> findings) {
        html.append("<ul class=\"findings\">\n");
        findings.forEach(this::finding);
        html.append(findings.isEmpty() ? "<li class=\"ok\">nothing to say</li>\n</ul>\n" : "</ul>\n");
    }

    private void finding(Located found) {
        String kind = HtmlReport.kind(found.finding().severity());
        String code = found.finding().rule();
        RuleInfo rule =
                rules.getOrDefault(code, RuleInfo.unknown(code, found.finding().severity()));
        html.append("<li class=\"finding ")
                .append(kind)
                .append("\" data-severity=\"")
                .append(kind);
        html.append("\" data-rule=\"")
                .append(Html.escaped(code))
                .append("\"><span class=\"label\">")
                .append(kind);
        html.append("</span> ").append(Html.escaped(found.finding().message()));
        html.append(" <span class=\"code\" title=\"")
                .append(Html.escaped(rule.summary()))
                .append("\">");
        html.append(Html.escaped(code))
                .append("</span>")
                .append(where(found.place()))
                .append("</li>\n");
    }

    private static String where(Place place) {
        String where = place.hasLine() ? "line " + place.line() : place.page() > 0 ? "page " + place.page() : "";
        return where.isEmpty() ? "" : " <span class=\"where\">" + where + "</span>";
    }
}
