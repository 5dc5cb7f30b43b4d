package ibid.report;

import ibid.model.Severity;
import java.util.List;

/**
 * Workflow commands, which GitHub shows beside the lines of a change. It shows ten of a kind a step: the worst come
 * first, and how many are left out is told in the log.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">workflow commands</a>
 */
final class GitHubReport implements Report {
    private static final int SHOWN = 10;

    @Override
    public String name() {
        return "github";
    }

    @Override
    public String write(Checked checked) {
        StringBuilder commands = new StringBuilder();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            checked.findings()
                    .filter(found -> found.finding().severity() == severity)
                    .limit(SHOWN)
                    .forEach(found -> commands.append(command(found)).append('\n'));
        }
        return commands.append(checked.summary())
                .append(left(checked))
                .append('\n')
                .toString();
    }

    private static String left(Checked checked) {
        int left = 0;
        for (Severity severity : Severity.values()) {
            left += Math.max(0, checked.count(severity) - SHOWN);
        }
        return left == 0 ? "" : "; " + left + " are not shown as annotations";
    }

    private static String command(Located found) {
        Place place = found.place();
        String kind = found.finding().severity() == Severity.INFO ? "notice" : found.severity();
        return "::" + kind + " file=" + property(found.file().path())
                + known("line", place.line())
                + known("endLine", place.endLine())
                // Columns are for places within a line.
                + (place.line() == place.endLine()
                        ? known("col", place.column()) + known("endColumn", place.endColumn())
                        : "")
                + ",title=" + property(found.finding().rule())
                + "::" + data(found.message() + " [" + found.finding().rule() + "]");
    }

    private static String known(String name, int value) {
        return value > 0 ? "," + name + "=" + value : "";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
