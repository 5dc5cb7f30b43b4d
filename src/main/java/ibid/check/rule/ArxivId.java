package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier that cannot be one.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
 */
final class ArxivId extends ReferenceRule {
    private static final String BARE =
            "(?:\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3})(?:v[1-9]\\d*)?";

    private static final Pattern ID = Pattern.compile("(?i)(?:arxiv:)?" + BARE + "(?:\\s*\\[[a-z.-]+\\])?");

    /** {@code https://arxiv.org/abs/2101.01234}, {@code arXiv preprint arXiv:2101.01234} */
    private static final Pattern WITH_MORE =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.)?arxiv(?:\\.org/(?:abs|pdf)/|\\s(?:preprint\\s)?(?:arxiv:)?)("
                    + BARE + ")(?:\\.pdf)?");

    ArxivId() {
        super("IDN006", "arxiv-id", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String id = reference.text(Field.ARCHIVE_LOCATION);
        boolean arxiv = reference.text(Field.ARCHIVE).equalsIgnoreCase("arXiv");
        if (arxiv && !id.isEmpty() && !ID.matcher(id).matches()) {
            Matcher more = WITH_MORE.matcher(id);
            faults.accept(
                    more.matches()
                            ? "'" + id + "' is more than an arXiv identifier; write " + more.group(1)
                            : "'" + id + "' is no arXiv identifier; one looks like 2101.01234 or hep-th/9901001");
        }
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        String id = reference.text(Field.ARCHIVE_LOCATION);
        Matcher more = WITH_MORE.matcher(id);
        return more.matches()
                ? Fix.safe(Written.of(reference, subject).replace(Field.ARCHIVE_LOCATION, id, more.group(1)))
                : Fix.NONE;
    }
}
