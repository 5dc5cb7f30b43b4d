package ibid.report;

import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.ItemType;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.model.Silenced;
import ibid.text.Edit;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What the tests of reports report. */
final class CheckedFiles {
    /** What breaks out of every format that does not escape: markup, quotes, controls, lone surrogates, commands. */
    static final String HOSTILE =
            "</script><b>\"'&amp;]]>\n::error::%0A|`*_\u001b[31m\u0000\u202e\ud800 {\"a\":1},\r\nend";

    private static final List<RuleInfo> RULES = List.of(
            new RuleInfo("REQ003", "missing-year", Severity.ERROR, "A reference has a year.", "# REQ003\n\nWhy."),
            new RuleInfo("STY001", "mixed-name-form", Severity.WARNING, "Names are of one form.", "# STY001\n\nWhy."));

    private CheckedFiles() {}

    /** Two files: one with a finding of each severity, one with nothing. */
    static Checked two() {
        String text = "@book{coase, title = {Größe 𝔊 mal}}\n@book{akerlof,\n  title = {Lemons}\n}\n";
        SourceText source = SourceText.of("refs/my library.bib", text);
        Origin title = Origin.of(source, span(text, "Größe 𝔊 mal"));
        Origin entry = Origin.of(source, span(text, "@book{akerlof,\n  title = {Lemons}\n}\n"));
        List<Finding> findings = List.of(
                new Finding("REQ003", Severity.ERROR, "coase", "no year is given; add one", title),
                new Finding("STY001", Severity.WARNING, "akerlof", "initials, where 9 of 10 are names", entry)
                        .with(Fix.unsafe(List.of(
                                new Edit(span(text, "{Lemons"), "{The Lemons"),
                                new Edit(span(text, "akerlof"), "Akerlof")))),
                new Finding(
                        "ZZZ999",
                        Severity.INFO,
                        "",
                        "something about all",
                        new Origin(source.name(), 0, 1, Span.EMPTY)));
        List<Silenced> silenced = List.of(
                new Silenced(findings.get(0), true, "nobody knows it"),
                new Silenced(findings.get(1).with(Severity.ERROR), false, ""));
        CheckedFile broken = new CheckedFile(source, true, printed("coase", "akerlof"), findings, silenced);
        CheckedFile clean = new CheckedFile(SourceText.of("clean.bib", ""), true, printed("smith"), List.of());
        return new Checked(List.of(broken, clean), RULES);
    }

    /** One file whose names, text and messages are all {@link #HOSTILE}. */
    static Checked hostile() {
        SourceText source = SourceText.of("a,b:c" + HOSTILE, "before " + HOSTILE);
        Origin origin = Origin.of(source, new Span(7, source.length()));
        Finding finding = new Finding("REQ003", Severity.ERROR, HOSTILE, HOSTILE, origin);
        return new Checked(List.of(new CheckedFile(source, true, printed(HOSTILE), List.of(finding))), RULES);
    }

    /** As many findings of each severity, the mildest first. */
    static Checked many(int each) {
        SourceText source = SourceText.of("many.bib", "x\n".repeat(each * 3));
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (int i = 0; i < each; i++) {
                Origin origin = Origin.of(source, new Span(findings.size() * 2, findings.size() * 2 + 1));
                findings.add(new Finding("REQ003", severity, "", "number " + i, origin));
            }
        }
        return new Checked(List.of(new CheckedFile(source, true, List.of(), findings)), RULES);
    }

    private static List<CheckedFile.Printed> printed(String... keys) {
        List<CheckedFile.Printed> printed = new ArrayList<>();
        for (String key : keys) {
            Reference reference =
                    Reference.of(key, ItemType.BOOK).with(Field.ISSUED, PartialDate.of(1970 + printed.size()));
            printed.add(new CheckedFile.Printed(reference, key, "Printed " + key + "."));
        }
        return printed;
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
