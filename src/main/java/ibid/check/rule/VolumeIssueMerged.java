package ibid.check.rule;

import ibid.check.Subject;
import ibid.check.rule.BibFields.BibFieldPlace;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The issue in the volume's field, or an issue of no volume. */
final class VolumeIssueMerged extends ReferenceRule {
    private static final Pattern MERGED = Pattern.compile("(\\d+)\\s*\\(\\s*(\\d+)\\s*\\)");
    /** What stands in front of the field's value. */
    private static final Pattern HEAD = Pattern.compile("(?i),?(\\s*)volume(\\s*=\\s*[{\"])");

    VolumeIssueMerged() {
        super("VOL003", "volume-issue-merged", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String volume = reference.text(Field.VOLUME);
        if (volume.length() < 40 && volume.matches("\\d+\\s*(?:\\(\\s*\\d+\\s*\\)|[:,]\\s*\\d+).*")) {
            faults.accept("volume '" + volume + "' holds the issue too; give the issue a field of its own");
        }
        boolean journal = reference.type() == ItemType.ARTICLE_JOURNAL;
        if (journal && subject.article() == null && reference.has(Field.ISSUE) && volume.isEmpty()) {
            faults.accept("issue " + reference.text(Field.ISSUE) + ", but no volume");
        }
    }

    /** The issue gets its field in a .bib file that has none yet. */
    @Override
    Fix fix(Reference reference, Subject subject) {
        Matcher merged = MERGED.matcher(reference.text(Field.VOLUME));
        Written written = Written.of(reference, subject);
        if (!merged.matches() || !written.isBib() || reference.has(Field.ISSUE)) {
            return Fix.NONE;
        }
        return written.fields().stream()
                .filter(field -> field.name().equals("volume")
                        && field.value().of(written.text()).equals(merged.group()))
                .findFirst()
                .map(field -> parted(merged, field, written))
                .orElse(Fix.NONE);
    }

    /** The second field begins as the first does: the white space, the sign and the delimiter are its own. */
    private static Fix parted(Matcher merged, BibFieldPlace field, Written written) {
        Span value = field.value();
        String before = written.text().substring(field.whole().start(), value.start());
        Matcher head = HEAD.matcher(before);
        String close = written.text().substring(value.end(), value.end() + 1);
        if (!head.matches() || "}\"".indexOf(close) < 0) {
            return Fix.NONE;
        }
        String issue = head.group(1) + "number" + head.group(2) + merged.group(2);
        String parted = merged.group(1) + close + "," + issue;
        return Fix.safe(List.of(new Edit(written.place(value.start(), value.end()), parted)));
    }
}
