package ibid.check.rule;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import java.util.regex.Pattern;

/** Tells what an article prints in a reference though it was not understood, from what the reference lacks. */
final class Misread {
    /** With fewer it is no reference. */
    private static final int FEWEST_LETTERS = 15;

    private static final Pattern DATED = Pattern.compile(
            "(?iu)\\b(?:1[5-9]|20)\\d\\d|\\b(?:in (?:press|prep|revision)|press|forthcoming|to appear|accepted|submitted|n\\.\\s?d|s\\.\\s?[ad]|o\\.\\s?[jd]"
                    + "|no prelo|en prensa|im druck|im erscheinen|sous presse|unpublished|undated)\\b");

    /** Laws, cases, software and what is found on the web seldom name who wrote them. */
    private static final Pattern WITHOUT_AUTHOR = Pattern.compile(
            "(?iu)\\[(?:internet|online|computer|software)|\\bsoftware\\b|\\b(?:version|release|v\\.) ?\\d|\\sv\\. \\p{Lu}"
                    + "|^\\W*\\d{0,3}\\W*(?:resolução|resolución|lei|ley|decreto|portaria|directive|regulation|gesetz|verordnung"
                    + "|code of|public law|law no)\\b|\\b(?:act|amendments) of \\d{4}\\b|\\b(?:lei|ley|law|decreto|portaria) (?:n[º°.o]|no)");

    /** A journal that was read as the end of the title: {@code … against bacteria? Front Microbiol}. */
    private static final Pattern JOURNAL_IN_TITLE = Pattern.compile("[.?!] \\p{Lu}[^.?!]{2,70}$");

    private static final Pattern ACCESSED = Pattern.compile(
            "(?iu)\\b(?:acc?ess|acess|retriev|cited|visited|viewed|consult|zugriff|abgerufen|aufgerufen|stand:|letzter|últim)");

    /** {@code 1830:5075}, {@code 12(3): e17} */
    private static final Pattern PLACED =
            Pattern.compile("\\d\\s?(?:\\([^()]{1,20}\\))?\\s?[:,]\\s?(?:pp?\\.\\s?)?[A-Za-z]{0,2}\\d");

    private static final Pattern PAGED =
            Pattern.compile("(?iu)\\b(?:pp?|s|págs?|art(?:icle)?|no)\\b\\.?\\s?\\w?\\d|\\d\\s?(?:pp?|s)\\b");

    private static final Pattern IN_BOOK = Pattern.compile("(?iu)\\b(?:in|em|en|dans|w|eds?|org|hrsg)\\b[.:]?");

    private Misread() {}

    /**
     * Whether the field may be there after all.
     *
     * @param printed the reference as its article prints it; empty if it is in a library, which tells its fields apart
     */
    static boolean mayBe(Field<?> field, Reference reference, String printed) {
        return !printed.isEmpty()
                && (printed.chars().filter(Character::isLetter).count() < FEWEST_LETTERS
                        || (reference.type() == ItemType.CHAPTER
                                && !IN_BOOK.matcher(printed).find())
                        || mayBePrinted(field, reference, printed));
    }

    private static boolean mayBePrinted(Field<?> field, Reference reference, String printed) {
        if (field.equals(Field.ISSUED)) {
            return DATED.matcher(printed).find();
        } else if (field.equals(Field.AUTHOR)) {
            return WITHOUT_AUTHOR.matcher(printed).find();
        } else if (field.equals(Field.ACCESSED)) {
            return ACCESSED.matcher(printed).find();
        } else if (field.equals(Field.TITLE)) {
            return reference.has(Field.CONTAINER_TITLE) && !reference.has(Field.VOLUME) && !reference.has(Field.PAGE);
        } else if (field.equals(Field.CONTAINER_TITLE)) {
            return isJournalMisread(reference);
        }
        return (field.equals(Field.VOLUME) || field.equals(Field.PAGE)) && isPlaced(field, reference, printed);
    }

    /** Taken for a part of the title, or for an author. */
    private static boolean isJournalMisread(Reference reference) {
        return !reference.has(Field.TITLE)
                || JOURNAL_IN_TITLE.matcher(reference.text(Field.TITLE)).find();
    }

    /** What has neither volume nor pages is seldom from a journal; of what has one of them the other may be printed. */
    private static boolean isPlaced(Field<?> field, Reference reference, String printed) {
        boolean journal = reference.type() == ItemType.ARTICLE_JOURNAL;
        boolean alone = journal && !reference.has(field.equals(Field.PAGE) ? Field.VOLUME : Field.PAGE);
        return alone
                || PLACED.matcher(printed).find()
                || (field.equals(Field.PAGE) && PAGED.matcher(printed).find());
    }
}
