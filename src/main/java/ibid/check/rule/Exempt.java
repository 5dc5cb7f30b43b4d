package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Reference;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reference need not have, whatever its profile says, for what else is known of it. */
final class Exempt {
    /** What stands in a journal, of which a work has nothing that is not published yet. */
    private static final Set<Field<?>> PLACED = Set.of(Field.CONTAINER_TITLE, Field.VOLUME, Field.PAGE, Field.ISSUED);

    private static final Pattern UNPUBLISHED = Pattern.compile(
            "(?i)\\b(?:submitted|in press|in preparation|forthcoming|to appear|accepted|preprint|under review)\\b");

    /**
     * Manuals and proceedings are books to CSL, but not to BibTeX.
     *
     * @see <a href="https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf">BibTeXing, section 3.1</a>
     */
    private static final Pattern WITHOUT_AUTHOR = Pattern.compile("(?i)^@(?:manual|proceedings)\\b");

    private Exempt() {}

    static boolean is(Field<?> field, Reference reference, Subject subject) {
        if (field.equals(Field.ACCESSED)) {
            return !reference.has(Field.URL) || reference.has(Field.DOI);
        } else if (field.equals(Field.AUTHOR)) {
            return WITHOUT_AUTHOR.matcher(subject.encoded(reference)).find();
        } else if (PLACED.contains(field) && isUnpublished(reference)) {
            return true;
        } else if (field.equals(Field.CONTAINER_TITLE)) {
            return reference.has(Field.ARCHIVE_LOCATION);
        }
        return (field.equals(Field.VOLUME) || field.equals(Field.PAGE)) && isOnline(reference);
    }

    private static boolean isUnpublished(Reference reference) {
        return reference.has(Field.STATUS)
                || UNPUBLISHED.matcher(reference.text(Field.NOTE)).find()
                || UNPUBLISHED.matcher(reference.text(Field.VOLUME)).find();
    }

    /** Published online before it has a volume. */
    private static boolean isOnline(Reference reference) {
        boolean unplaced = !reference.has(Field.VOLUME) && !reference.has(Field.ISSUE) && !reference.has(Field.PAGE);
        return unplaced && (reference.has(Field.DOI) || reference.has(Field.URL));
    }
}
