package ibid.report;

import ibid.model.Severity;
import ibid.model.Silenced;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * For the code scanning of GitHub and others. Only rules that found something are told; fingerprints keep alerts the
 * same while lines move.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String write(Checked checked) {
        Map<String, RuleInfo> rules = checked.brokenOrSilenced();
        List<String> codes = new ArrayList<>(rules.keySet());
        Json json = new Json();
        json.object(() -> json.member("$schema", SCHEMA)
                .member("version", "2.1.0")
                .array(
                        "runs",
                        () -> json.object(() -> {
                            json.object("tool", () -> json.object("driver", () -> driver(json, rules)));
                            json.member("columnKind", "utf16CodeUnits");
                            json.array("results", () -> checked.files().forEach(file -> results(json, file, codes)));
                        })));
        return json.finished();
    }

    private static void driver(Json json, Map<String, RuleInfo> rules) {
        json.member("name", "ibid");
        json.array("rules", () -> rules.values().forEach(rule -> json.object(() -> rule(json, rule))));
    }

    private static void rule(Json json, RuleInfo rule) {
        json.member("id", rule.code()).member("name", rule.name());
        json.object("shortDescription", () -> json.member("text", rule.summary()));
        json.object("help", () -> json.member("text", rule.help()).member("markdown", rule.help()));
        json.object("defaultConfiguration", () -> json.member("level", level(rule.severity())));
        json.object(
                "properties",
                () -> json.array("tags", () -> json.value("references").value(group(rule.code()))));
    }

    /** {@code CIT} of {@code CIT001}. */
    private static String group(String code) {
        return code.replaceFirst("\\d+$", "");
    }

    private static void results(Json json, CheckedFile file, List<String> codes) {
        file.located().forEach(found -> json.object(() -> result(json, found, codes)));
        List<Located> silenced = file.locatedSilenced();
        for (int i = 0; i < silenced.size(); i++) {
            Located found = silenced.get(i);
            Silenced silence = file.silenced().get(i);
            json.object(() -> {
                result(json, found, codes);
                json.array("suppressions", () -> json.object(() -> suppression(json, silence)));
            });
        }
    }

    private static void result(Json json, Located found, List<String> codes) {
        String rule = found.finding().rule();
        json.member("ruleId", rule).member("ruleIndex", codes.indexOf(rule));
        json.member("level", level(found.finding().severity()));
        json.object("message", () -> json.member("text", found.message()));
        json.array("locations", () -> json.object(() -> location(json, found)));
        json.object("partialFingerprints", () -> json.member("ibid/v1", found.fingerprint()));
        if (!found.fixes().isEmpty()) {
            json.array("fixes", () -> found.fixes().forEach(fix -> json.object(() -> fix(json, found, fix))));
        }
    }

    private static void fix(Json json, Located found, LocatedFix fix) {
        String how = fix.isSafe() ? "ibid check --fix" : "ibid check --fix --unsafe-fixes, to be looked at";
        json.object("description", () -> json.member("text", how));
        json.array(
                "artifactChanges",
                () -> json.object(() -> {
                    json.object(
                            "artifactLocation",
                            () -> json.member("uri", uri(found.file().path())));
                    json.array(
                            "replacements",
                            () -> fix.edits()
                                    .forEach(edit -> json.object(() -> {
                                        json.object("deletedRegion", () -> region(json, edit.place()));
                                        json.object("insertedContent", () -> json.member("text", edit.text()));
                                    })));
                }));
    }

    private static void suppression(Json json, Silenced silence) {
        json.member("kind", silence.isInSource() ? "inSource" : "external");
        if (!silence.reason().isEmpty()) {
            json.member("justification", silence.reason());
        }
    }

    private static void location(Json json, Located found) {
        json.object("physicalLocation", () -> {
            json.object(
                    "artifactLocation",
                    () -> json.member("uri", uri(found.file().path())));
            if (found.place().hasLine()) {
                json.object("region", () -> region(json, found.place()));
            }
        });
    }

    private static void region(Json json, Place place) {
        json.member("startLine", place.line())
                .known("startColumn", place.column())
                .known("endLine", place.endLine())
                .known("endColumn", place.endColumn());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Slashes stay, whatever could mean something else does not. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (part & 0xff);
            boolean plain = (c < 0x80 && Character.isLetterOrDigit(c)) || "/-._~".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }
}
