package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How titles of works and of journals are printed. */
final class TitleForms {
    private static final int FEWEST_WORDS = 4;
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?i)(?:\\p{L}\\.(?:\\s|$))|\\b(?:j|proc|rev|int|am|biol|chem|phys|med|sci|eur|res|ann|clin|mol|trans|natl|acad|env|eng|exp|appl|pharmacol|surg|psychol)\\b");
    private static final Pattern FULL = Pattern.compile(
            "(?i)\\b(?:journal|review|proceedings|annals|international|american|european|transactions|research|of|and|the)\\b");

    private TitleForms() {}

    /** Whether the title of a journal is abbreviated, if it is one that could be. */
    static Optional<String> journal(Reference reference, Subject subject) {
        String journal = reference.text(Field.CONTAINER_TITLE);
        if (reference.type() != ItemType.ARTICLE_JOURNAL || journal.indexOf(' ') < 0) {
            return Optional.empty();
        }
        boolean full = FULL.matcher(journal).find();
        if (ABBREVIATED.matcher(journal).find() && !full) {
            return Optional.of("the journal abbreviated");
        }
        return full ? Optional.of("the journal in full") : Optional.empty();
    }

    /** Title case or sentence case, of articles with an English title. */
    static Optional<String> letterCase(Reference reference, Subject subject) {
        boolean english = Set.of("", "en", "en-us", "en-gb")
                .contains(reference.text(Field.LANGUAGE).toLowerCase(Locale.ROOT));
        if (!english || reference.type() != ItemType.ARTICLE_JOURNAL) {
            return Optional.empty();
        }
        int words = 0;
        int capitals = 0;
        String[] all = reference.text(Field.TITLE).split("[^\\p{L}\\p{N}'’-]+");
        for (int i = 1; i < all.length; i++) {
            boolean counts = all[i].length() > 3 && Character.isLetter(all[i].charAt(0));
            words += counts ? 1 : 0;
            capitals += counts && Character.isUpperCase(all[i].charAt(0)) ? 1 : 0;
        }
        if (words < FEWEST_WORDS || (capitals * 10 > words * 4 && capitals * 10 < words * 7)) {
            return Optional.empty();
        }
        return Optional.of(capitals * 2 > words ? "the title in title case" : "the title in sentence case");
    }

    /** Whether the DOI of an article is given. */
    static Optional<String> doi(Reference reference, Subject subject) {
        return reference.type() != ItemType.ARTICLE_JOURNAL
                ? Optional.empty()
                : Optional.of(reference.has(Field.DOI) ? "a DOI" : "no DOI");
    }

    /** Whether the place of a publisher is given. */
    static Optional<String> place(Reference reference, Subject subject) {
        return reference.type() != ItemType.BOOK || !reference.has(Field.PUBLISHER)
                ? Optional.empty()
                : Optional.of(
                        reference.has(Field.PUBLISHER_PLACE) ? "a place of publication" : "no place of publication");
    }

    /** Whether the reference ends with a full stop; behind an address none is expected. */
    static Optional<String> end(Reference reference, Subject subject) {
        String printed = subject.printed(reference).strip();
        String tail = printed.substring(Math.max(0, printed.lastIndexOf(' ') + 1));
        if (printed.isEmpty() || tail.indexOf('/') >= 0 || tail.indexOf('@') >= 0) {
            return Optional.empty();
        }
        return Optional.of(printed.endsWith(".") ? "a full stop at the end" : "no full stop at the end");
    }
}
