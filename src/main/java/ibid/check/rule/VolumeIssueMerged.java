package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** The issue in the volume's field, or an issue of no volume. */
final class VolumeIssueMerged extends ReferenceRule {
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
            faults.accept("issue " + reference.text(Field.ISSUE) + " of no volume");
        }
    }
}
