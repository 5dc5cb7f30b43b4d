package ibid.report;

import ibid.model.Finding;
import ibid.model.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * One page for an editor: each reference as printed with what was found beside it, what is wrong most, and which years and
 * kinds of work are cited. It needs nothing else, no network and no script to be read; the script only filters.
 */
final class HtmlReport implements Report {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String write(Checked checked) {
        StringBuilder html = new StringBuilder();
        head(html, title(checked));
        overview(html, checked);
        filter(html, checked);
        for (CheckedFile file : checked.files()) {
            new HtmlReferences(html, checked.broken())
                    .write(file, checked.files().size() > 1);
        }
        html.append("<p id=\"none\" hidden>Nothing matches the filter.</p>\n</main>\n");
        html.append("<footer>Checked with ibid. Findings are hints: the editor decides.</footer>\n");
        return html.append("<script>\n")
                .append(Html.resource("report.js"))
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static String title(Checked checked) {
        return checked.files().size() == 1
                ? checked.files().get(0).path()
                : Checked.counted(checked.files().size(), "file");
    }

    private static void head(StringBuilder html, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.append("<title>References of ").append(Html.escaped(title)).append("</title>\n<style>\n");
        html.append(Html.resource("report.css")).append("</style>\n</head>\n<body>\n");
        int name = title.lastIndexOf('/') + 1;
        html.append("<header><p class=\"kicker\">Reference check</p><h1>").append(Html.escaped(title.substring(name)));
        html.append("</h1>")
                .append(name > 0 ? "<p class=\"folder\">" + Html.escaped(title.substring(0, name)) + "</p>" : "");
        html.append("</header>\n<main>\n");
    }

    private static void overview(StringBuilder html, Checked checked) {
        html.append("<section class=\"overview\" aria-label=\"Overview\">\n<div class=\"tiles\">\n");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            String kind = kind(severity);
            tile(html, kind, checked.count(severity), plural(checked.count(severity), kind));
        }
        int clean = clean(checked);
        tile(html, "clean", clean, "of " + Checked.counted(checked.references(), "reference") + " clean");
        html.append("</div>\n<div class=\"panels\">\n");
        rules(html, checked);
        html.append(YearChart.svg(checked));
        html.append("</div>\n</section>\n");
    }

    private static void tile(StringBuilder html, String kind, int count, String label) {
        html.append("<div class=\"tile ")
                .append(kind)
                .append("\"><b>")
                .append(count)
                .append("</b> ");
        html.append(label).append("</div>\n");
    }

    private static int clean(Checked checked) {
        return checked.files().stream()
                .mapToInt(file -> (int) file.references().stream()
                        .map(printed -> printed.reference().id())
                        .filter(id ->
                                file.findings().stream().map(Finding::reference).noneMatch(id::equals))
                        .count())
                .sum();
    }

    private static void rules(StringBuilder html, Checked checked) {
        Map<String, Long> counts = checked.files().stream()
                .flatMap(file -> file.findings().stream())
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        Map<String, Severity> worst = worst(checked);
        html.append("<div class=\"panel rules\"><h2>What was found</h2>\n");
        if (counts.isEmpty()) {
            html.append("<p>Nothing. All references are as they should be.</p>\n</div>\n");
            return;
        }
        html.append("<table><tbody>\n");
        checked.broken().values().stream()
                .sorted(Comparator.comparing((RuleInfo rule) -> worst.getOrDefault(rule.code(), Severity.INFO))
                        .reversed()
                        .thenComparing(rule -> -counts.getOrDefault(rule.code(), 0L)))
                .forEach(rule -> row(
                        html,
                        rule,
                        worst.getOrDefault(rule.code(), Severity.INFO),
                        counts.getOrDefault(rule.code(), 0L)));
        html.append("</tbody></table>\n</div>\n");
    }

    /** How much the worst finding of each rule matters, which may be more or less than the rule thinks. */
    private static Map<String, Severity> worst(Checked checked) {
        return checked.files().stream()
                .flatMap(file -> file.findings().stream())
                .collect(Collectors.toMap(
                        Finding::rule, Finding::severity, BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    private static void row(StringBuilder html, RuleInfo rule, Severity severity, long count) {
        html.append("<tr><td class=\"count\">").append(count).append("</td><td><span class=\"dot ");
        html.append(kind(severity)).append("\"></span></td><td class=\"code\">");
        html.append(Html.escaped(rule.code())).append("</td><td>");
        html.append(Html.escaped(rule.summary())).append("</td></tr>\n");
    }

    private static void filter(StringBuilder html, Checked checked) {
        html.append("<form class=\"filter\" hidden aria-label=\"Filter\">\n");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            String kind = kind(severity);
            html.append("<label><input type=\"checkbox\" name=\"severity\" value=\"")
                    .append(kind);
            html.append("\" checked> <span class=\"dot ").append(kind).append("\"></span>");
            html.append(plural(2, kind)).append("</label>\n");
        }
        html.append("<label>Rule <select name=\"rule\"><option value=\"\">all</option>");
        checked.broken()
                .keySet()
                .forEach(code ->
                        html.append("<option>").append(Html.escaped(code)).append("</option>"));
        html.append("</select></label>\n");
        html.append("<label class=\"search\">Search <input type=\"search\" name=\"text\"></label>\n");
        html.append("<label><input type=\"checkbox\" name=\"found\"> only with findings</label>\n</form>\n");
    }

    /** The class by which the style sheet and the script know a severity. */
    static String kind(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
    }

    private static String plural(int count, String kind) {
        return count == 1 ? kind : kind + "s";
    }
}
