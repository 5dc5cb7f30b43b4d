package ibid.check.rule;

import ibid.check.Subject;
import ibid.check.rule.BibFields.BibFieldPlace;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The issue in the volume's field, or an issue of no volume. */
final class VolumeIssueMerged extends ReferenceRule {
    private static final Pattern MERGED = Pattern.compile("(\\d+)\\s*\\(\\s*(\\d+)\\s*\\)");

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
        for (BibFieldPlace field : written.fields()) {
            if (field.name().equals("volume")
                    && field.value().of(written.text()).equals(merged.group())) {
                String before = written.text()
                        .substring(field.whole().start(), field.value().start());
                String name = before.substring(before.indexOf("volume")).replaceFirst("volume", "number");
                String gap = before.substring(
                        before.indexOf("volume") > 0 && before.startsWith(",") ? 1 : 0, before.indexOf("volume"));
                String close = written.text()
                        .substring(field.value().end(), field.value().end() + 1);
                String parted = merged.group(1) + close + "," + gap + name + merged.group(2);
                return Fix.safe(List.of(new Edit(
                        written.place(field.value().start(), field.value().end()), parted)));
            }
        }
        return Fix.NONE;
    }
}
