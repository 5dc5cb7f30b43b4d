package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.model.Verbatim;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A year before there was such a thing, or text that is no year. */
final class YearImplausible extends ReferenceRule {
    private static final int FIRST_JOURNALS = 1660;
    private static final int FIRST_PRINTS = 1450;
    private static final Set<ItemType> PRINTED = EnumSet.of(ItemType.BOOK, ItemType.CHAPTER, ItemType.REPORT);
    private static final Set<ItemType> LATER =
            EnumSet.of(ItemType.ARTICLE_JOURNAL, ItemType.PAPER_CONFERENCE, ItemType.WEBPAGE, ItemType.DATASET);
    private static final Pattern WORDS = Pattern.compile(
            "(?iu).*(?:press|appear|submitted|forthcoming|n\\.?\\s?d|s\\.?\\s?[ad]|o\\.?\\s?j|undated|printing|review|prep|\\d{4}).*");

    YearImplausible() {
        super("DAT005", "year-implausible", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        if (reference.fields().get(Field.ISSUED) instanceof Verbatim text
                && !WORDS.matcher(text.text().toLowerCase(Locale.ROOT)).matches()) {
            faults.accept("'" + text.text() + "' is no year");
        }
        int year = Texts.year(reference);
        boolean early = (PRINTED.contains(reference.type()) && year < FIRST_PRINTS)
                || (LATER.contains(reference.type()) && year < FIRST_JOURNALS);
        if (early && year != 0) {
            faults.accept("published in " + year + ", when there was no "
                    + reference.type().id());
        }
    }
}
