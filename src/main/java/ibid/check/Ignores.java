package ibid.check;

import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import ibid.text.SourceText;
import ibid.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The comments of a file that ask for silence. One is about the line it stands on and the next one that says anything, and
 * about the reference that stands there or that it stands in. Not thread-safe.
 */
final class Ignores {
    static final String UNUSED = "IGN001";
    static final String WITHOUT_REASON = "IGN002";

    /** An ignore with the line that follows it and the references it is about. */
    private record Reach(Ignore ignore, int line, int next, Set<String> references) {
        boolean covers(Finding finding) {
            Origin origin = finding.origin();
            return ignore.isAbout(finding.rule())
                    && (ignore.wholeFile()
                            || origin.line() == line
                            || origin.line() == next
                            || holds(origin.span(), ignore.span())
                            || references.contains(finding.reference()));
        }
    }

    private final SourceText source;
    private final LocalDate today;
    private final List<Reach> reaches = new ArrayList<>();
    private final Set<Ignore> used = new HashSet<>();

    /** @param today the day from which on ignores that end before it do nothing */
    Ignores(SourceText source, Library library, LocalDate today) {
        this.source = source;
        this.today = today;
        for (Ignore ignore : Ignore.in(source)) {
            int line = source.lineOf(ignore.span().start());
            int next = next(line);
            reaches.add(new Reach(ignore, line, next, references(library, ignore, line, next)));
        }
    }

    /** The reason of the comment that asks for silence about the finding, which counts as a use of it; empty if none does. */
    Optional<String> silence(Finding finding) {
        Optional<String> reason = Optional.empty();
        for (Reach reach : reaches) {
            if (reach.covers(finding) && reach.ignore().holds(today)) {
                used.add(reach.ignore());
                reason = Optional.of(reach.ignore().reason());
            }
        }
        return reason;
    }

    /** Tells of comments that were of no use, though their rules were asked, and of those that give no reason. */
    void report(Predicate<String> asked, Consumer<Finding> findings) {
        for (Reach reach : reaches) {
            Ignore ignore = reach.ignore();
            Origin origin = Origin.of(source, ignore.span());
            if (ignore.codes().isEmpty()) {
                String message =
                        "'" + ignore.text().strip() + "' names no rule; write ibid-ignore CIT002 and the reason";
                findings.accept(new Finding(UNUSED, Severity.WARNING, "", message, origin));
            } else if (!ignore.holds(today)) {
                findings.accept(new Finding(UNUSED, Severity.WARNING, "", ended(ignore), origin));
            } else if (!used.contains(ignore) && ignore.codes().stream().allMatch(asked)) {
                String message = "'" + ignore.text() + "' silences nothing here; remove it";
                findings.accept(new Finding(UNUSED, Severity.WARNING, "", message, origin, removal(ignore.span())));
            } else if (ignore.reason().isEmpty()) {
                String message = "'" + ignore.text() + "' gives no reason; write one behind the code";
                findings.accept(new Finding(WITHOUT_REASON, Severity.INFO, "", message, origin));
            }
        }
    }

    private static String ended(Ignore ignore) {
        return ignore.lastDay().isPresent()
                ? "'" + ignore.text() + "' ended on " + ignore.until() + "; mend what it silenced, or write another day"
                : "'until=" + ignore.until() + "' is no day; write one as until=2027-01-31";
    }

    /** A comment that ends some lines below says more than that. */
    private Fix removal(Span comment) {
        String text = source.text();
        boolean whole = !text.startsWith("<!--", comment.start()) || text.startsWith("-->", comment.end());
        return whole ? Fix.safe(List.of(Edit.delete(withItsLine(comment)))) : Fix.NONE;
    }

    /** The line goes with the comment if there is nothing else on it. */
    private Span withItsLine(Span comment) {
        String text = source.text();
        int end = comment.end() + (text.startsWith("-->", comment.end()) ? 3 : 0);
        Span line = source.line(source.lineOf(comment.start()));
        boolean alone = text.substring(line.start(), comment.start()).isBlank()
                && text.substring(end, Math.max(end, line.end())).isBlank();
        return alone ? new Span(line.start(), Math.min(text.length(), line.end() + 1)) : new Span(comment.start(), end);
    }

    private static Set<String> references(Library library, Ignore ignore, int line, int next) {
        Set<String> references = new HashSet<>();
        for (Reference reference : library.references()) {
            int start = reference.origin().line();
            if (start > 0
                    && (start == line
                            || start == next
                            || holds(reference.origin().span(), ignore.span()))) {
                references.add(reference.id());
            }
        }
        return references;
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.start() < outer.end();
    }

    /** The next line that is neither blank nor another such comment. */
    private int next(int line) {
        int next = line + 1;
        while (next <= source.lineCount()) {
            String text = source.substring(source.line(next)).strip();
            if (!text.isEmpty() && !text.matches("(?:%|<!--)\\s*ibid-ignore.*")) {
                return next;
            }
            next++;
        }
        return line;
    }
}
