package ibid.report;

import ibid.model.Finding;
import ibid.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For servers that show tests: a file is a suite, each finding a test that fails, each clean reference one that passes. A
 * mere note fails nothing.
 *
 * @see <a href="https://github.com/testmoapp/junitxml">the common form</a>
 */
final class JUnitReport implements Report {
    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String write(Checked checked) {
        int tests = checked.files().stream().mapToInt(JUnitReport::tests).sum();
        XmlOutput xml = new XmlOutput()
                .open("testsuites", "name", "ibid", "tests", number(tests), "failures", number(checked.files()));
        checked.files().forEach(file -> suite(xml, file));
        return xml.close("testsuites").toString();
    }

    private static void suite(XmlOutput xml, CheckedFile file) {
        String failures = number(List.of(file));
        String tests = number(tests(file));
        xml.open("testsuite", "name", file.path(), "tests", tests, "failures", failures, "errors", "0");
        file.located().forEach(found -> found(xml, found));
        clean(file).forEach(key -> xml.empty("testcase", "classname", file.path(), "name", key));
        xml.close("testsuite");
    }

    private static void found(XmlOutput xml, Located found) {
        String rule = found.finding().rule();
        String line = found.place().hasLine() ? ":" + found.place().line() : "";
        String where = found.file().path() + line + ": " + found.message();
        xml.open("testcase", "classname", found.file().path(), "name", rule + " " + found.message());
        if (isFailure(found.finding())) {
            xml.element("failure", where, "type", rule, "message", found.message());
        } else {
            xml.element("system-out", where);
        }
        xml.close("testcase");
    }

    private static List<String> clean(CheckedFile file) {
        Set<String> broken = file.findings().stream().map(Finding::reference).collect(Collectors.toSet());
        return file.references().stream()
                .filter(printed -> !broken.contains(printed.reference().id()))
                .map(CheckedFile.Printed::name)
                .toList();
    }

    private static int tests(CheckedFile file) {
        return file.findings().size() + clean(file).size();
    }

    private static boolean isFailure(Finding finding) {
        return finding.severity() != Severity.INFO;
    }

    private static String number(List<CheckedFile> failing) {
        return Long.toString(failing.stream()
                .flatMap(file -> file.findings().stream())
                .filter(JUnitReport::isFailure)
                .count());
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
