package ibid.report;

import ibid.model.Severity;

/** For programs of a user's own: all that is known of each finding. */
final class JsonReport implements Report {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String write(Checked checked) {
        Json json = new Json();
        json.object(() -> {
            json.member("version", 1);
            json.object(
                    "summary",
                    () -> json.member("files", checked.files().size())
                            .member("references", checked.references())
                            .member("errors", checked.count(Severity.ERROR))
                            .member("warnings", checked.count(Severity.WARNING))
                            .member("notes", checked.count(Severity.INFO)));
            json.array("findings", () -> checked.findings().forEach(found -> write(json, found)));
        });
        return json.finished();
    }

    private static void write(Json json, Located found) {
        Place place = found.place();
        json.object(() -> json.member("file", found.file().name())
                .known("page", place.page())
                .known("line", place.line())
                .known("column", place.column())
                .known("endLine", place.endLine())
                .known("endColumn", place.endColumn())
                .member("severity", found.severity())
                .member("rule", found.finding().rule())
                .member("reference", found.finding().reference())
                .member("message", found.finding().message())
                .member("fingerprint", found.fingerprint())
                .array("fixes", () -> found.fixes().forEach(fix -> json.object(() -> fix(json, fix)))));
    }

    /** One at most: all of its edits, or none. */
    private static void fix(Json json, LocatedFix fix) {
        json.member("safe", fix.isSafe());
        json.array(
                "edits",
                () -> fix.edits()
                        .forEach(edit -> json.object(
                                () -> json.member("line", edit.place().line())
                                        .member("column", edit.place().column())
                                        .member("endLine", edit.place().endLine())
                                        .member("endColumn", edit.place().endColumn())
                                        .member("text", edit.text()))));
    }
}
