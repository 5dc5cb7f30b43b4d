package ibid.report;

import java.util.List;
import java.util.Optional;

/** All forms of report. */
public final class Reports {
    public static final List<Report> ALL = List.of(
            new TextReport(),
            new JsonReport(),
            new SarifReport(),
            new GitHubReport(),
            new GitLabReport(),
            new JUnitReport(),
            new CheckstyleReport(),
            new RdJsonReport(),
            new MarkdownReport(),
            new HtmlReport());

    private Reports() {}

    public static Optional<Report> byName(String name) {
        return ALL.stream().filter(report -> report.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Report::name).toList();
    }
}
