package ibid;

import ibid.check.Checks;
import ibid.check.Declared;
import ibid.check.Subject;
import ibid.check.Told;
import ibid.format.FormatException;
import ibid.format.Printed;
import ibid.model.Article;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.report.CheckedFile;
import ibid.text.Decoding;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks files by rules. Thread-safe.
 *
 * @param declared what the user declares about the references
 * @param checks the rules that are asked
 */
public record Checking(Ibid ibid, Declared declared, Checks checks) {
    /**
     * What is wrong with a file.
     *
     * @throws ReadException if it is no article that can be read
     * @throws FormatException if it is in an exchange format, but nothing can be read
     */
    public CheckedFile check(String name, byte[] content, Companions beside) throws ReadException, FormatException {
        List<Finding> read = new ArrayList<>();
        Subject subject = ibid.subject(name, content, beside, read::add).with(declared);
        if (checks.policy().selection().asksFor(Subject.LOW_CONFIDENCE)) {
            subject = subject.withConfidence(confidence(subject));
        }
        Article article = subject.article();
        SourceText source = article == null ? Decoding.decode(name, content) : article.source();
        List<CheckedFile.Printed> references = references(subject);
        boolean isText = !Decoding.looksBinary(Ibid.head(content));
        Told told = checks.run(subject, source, read);
        List<Finding> findings = fixable(told.findings(), name, content, source);
        return new CheckedFile(source, isText, references, findings, told.silenced());
    }

    private static List<CheckedFile.Printed> references(Subject subject) {
        return subject.library().references().stream()
                .map(reference ->
                        new CheckedFile.Printed(reference, subject.name(reference), printed(subject, reference)))
                .toList();
    }

    /** Only where a file's text is what its reader saw do edits of the one fit the other. */
    private static List<Finding> fixable(List<Finding> findings, String name, byte[] content, SourceText source) {
        boolean any = findings.stream().anyMatch(finding -> !finding.fix().isNone());
        boolean fits = !any || Decoding.decode(name, content).text().equals(source.text());
        return fits
                ? findings
                : findings.stream().map(finding -> finding.with(Fix.NONE)).toList();
    }

    /** How sure the fields are of each reference that was parsed. */
    private Map<String, Map<Field<?>, Double>> confidence(Subject subject) {
        Map<String, Map<Field<?>, Double>> confidence = new HashMap<>();
        for (Reference reference : subject.library().references()) {
            String printed = subject.printed(reference);
            if (!printed.isEmpty()) {
                confidence.put(reference.id(), ibid.parseWithConfidence(printed).confidence());
            }
        }
        return confidence;
    }

    /** As the article has it, or a library would. */
    private static String printed(Subject subject, Reference reference) {
        String printed = subject.printed(reference);
        return printed.isEmpty() ? Printed.line(reference) : printed;
    }
}
