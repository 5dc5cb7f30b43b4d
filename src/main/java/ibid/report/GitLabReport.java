package ibid.report;

import ibid.model.Severity;

/**
 * The code quality report of GitLab.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">its format</a>
 */
final class GitLabReport implements Report {
    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public String write(Checked checked) {
        Json json = new Json();
        json.array(() -> checked.findings()
                .forEach(found -> json.object(() -> {
                    json.member("description", found.message());
                    json.member("check_name", found.finding().rule());
                    json.member("fingerprint", found.fingerprint());
                    json.member("severity", severity(found.finding().severity()));
                    json.object("location", () -> {
                        json.member("path", found.file().path());
                        json.object(
                                "lines",
                                () -> json.member(
                                        "begin", Math.max(1, found.place().line())));
                    });
                })));
        return json.finished();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
