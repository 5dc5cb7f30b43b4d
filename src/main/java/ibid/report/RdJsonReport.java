package ibid.report;

import ibid.report.LocatedFix.LocatedEdit;
import ibid.text.SourceText;
import java.util.List;

/**
 * For reviewdog, which comments on changes on many servers.
 *
 * @see <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog Diagnostic Format</a>
 */
final class RdJsonReport implements Report {
    @Override
    public String name() {
        return "rdjson";
    }

    @Override
    public String write(Checked checked) {
        Json json = new Json();
        json.object(() -> {
            json.object("source", () -> json.member("name", "ibid"));
            json.array("diagnostics", () -> checked.findings().forEach(found -> write(json, found)));
        });
        return json.finished();
    }

    private static void write(Json json, Located found) {
        json.object(() -> {
            json.member("message", found.message());
            json.object("location", () -> location(json, found));
            json.member("severity", found.finding().severity().name());
            json.object("code", () -> json.member("value", found.finding().rule()));
            List<LocatedEdit> edits = found.fixes().stream()
                    .flatMap(fix -> fix.joined(found.file()).stream())
                    .toList();
            if (!edits.isEmpty()) {
                json.array("suggestions", () -> edits.forEach(edit -> suggestion(json, found.file(), edit)));
            }
        });
    }

    /** Several would be alternatives, so all edits of a fix are one. */
    private static void suggestion(Json json, CheckedFile file, LocatedEdit edit) {
        Place place = edit.place();
        json.object(() -> {
            json.object("range", () -> {
                position(json, "start", file.source(), place.line(), place.column());
                position(json, "end", file.source(), place.endLine(), place.endColumn());
            });
            json.member("text", edit.text());
        });
    }

    private static void location(Json json, Located found) {
        Place place = found.place();
        json.member("path", found.file().path());
        if (place.hasLine()) {
            json.object("range", () -> {
                position(json, "start", found.file().source(), place.line(), place.column());
                if (place.hasColumn()) {
                    position(json, "end", found.file().source(), place.endLine(), place.endColumn());
                }
            });
        }
    }

    /** Reviewdog counts columns in bytes. */
    private static void position(Json json, String name, SourceText source, int line, int column) {
        json.object(
                name,
                () -> json.member("line", line).known("column", column > 0 ? Place.inBytes(source, line, column) : 0));
    }
}
