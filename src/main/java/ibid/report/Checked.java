package ibid.report;

import ibid.model.Finding;
import ibid.model.Severity;
import ibid.model.Silenced;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that was checked, and by which rules.
 *
 * @param files in the order in which they were named
 * @param rules that could have found something
 */
public record Checked(List<CheckedFile> files, List<RuleInfo> rules) {
    public Checked {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
    }

    /** In the order of the files, and of places in each. */
    public Stream<Located> findings() {
        return files.stream().flatMap(file -> file.located().stream());
    }

    public int count(Severity severity) {
        return (int) files.stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** How many references were checked. */
    int references() {
        return files.stream().mapToInt(file -> file.references().size()).sum();
    }

    /** The rules that found something, by code; those of which nothing else is known too. */
    Map<String, RuleInfo> broken() {
        return broken(files.stream().flatMap(file -> file.findings().stream()));
    }

    /** The same with those whose findings are silenced. */
    Map<String, RuleInfo> brokenOrSilenced() {
        return broken(files.stream()
                .flatMap(file -> Stream.concat(
                        file.findings().stream(), file.silenced().stream().map(Silenced::finding))));
    }

    private Map<String, RuleInfo> broken(Stream<Finding> findings) {
        Map<String, RuleInfo> known = new LinkedHashMap<>();
        rules.forEach(rule -> known.put(rule.code(), rule));
        Map<String, RuleInfo> broken = new LinkedHashMap<>();
        findings.sorted(Comparator.comparing(Finding::rule))
                .forEach(finding -> broken.put(
                        finding.rule(),
                        known.getOrDefault(finding.rule(), RuleInfo.unknown(finding.rule(), finding.severity()))));
        return broken;
    }

    /** {@code 2 errors, 1 warning in 40 references}. */
    public String summary() {
        int errors = count(Severity.ERROR);
        int warnings = count(Severity.WARNING);
        int notes = count(Severity.INFO);
        String found = errors + warnings + notes == 0
                ? "nothing found"
                : counted(errors, "error") + ", " + counted(warnings, "warning") + ", " + counted(notes, "note");
        return found + " in " + counted(references(), "reference")
                + (files.size() == 1 ? "" : " of " + counted(files.size(), "file"));
    }

    /** {@code 3 fixable with --fix, 1 more with --unsafe-fixes}, on a line; empty if nothing is. */
    String fixable() {
        long safe = fixable(true);
        long unsafe = fixable(false);
        String line = (safe > 0 ? safe + " fixable with --fix" : "")
                + (safe > 0 && unsafe > 0 ? ", " : "")
                + (unsafe > 0 ? unsafe + (safe > 0 ? " more" : " fixable") + " with --fix --unsafe-fixes" : "");
        return line.isEmpty() ? "" : line + "\n";
    }

    /** How many findings have a fix, one that is safe or one that is not. */
    public long fixable(boolean isSafe) {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .map(Finding::fix)
                .filter(fix -> !fix.isNone() && fix.isSafe() == isSafe)
                .count();
    }

    /** All findings of all files. */
    public int count() {
        return files.stream().mapToInt(file -> file.findings().size()).sum();
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
