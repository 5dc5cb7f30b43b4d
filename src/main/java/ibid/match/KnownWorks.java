package ibid.match;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of the works that an article holds data on a printed reference is: the one most of whose title, first
 * author, year, volume and first page stand in it. Immutable, thread-safe.
 */
public final class KnownWorks {
    /** Letters of a title that hardly stand in a reference by chance. */
    private static final int TELLING = 12;

    /** What a title counts, where one of the others counts 1. */
    private static final int TITLE = 3;

    /** A telling title and one thing more, or all the others. */
    private static final int ENOUGH = 4;

    private final List<Work> works = new ArrayList<>();

    /** What is looked for in a printed reference, as letters and digits; empty where nothing is known. */
    private record Work(Reference reference, String title, String author, List<String> numbers) {}

    public KnownWorks(List<Reference> references) {
        for (Reference reference : references) {
            String title = reference.text(Field.TITLE).replaceAll("<[^>]*>", "");
            works.add(new Work(reference, Folding.letters(title), firstAuthor(reference), numbers(reference)));
        }
    }

    /** The work that is printed; empty if it is none of those known, or could be either of two. */
    public Optional<Reference> find(String printed) {
        String letters = Folding.letters(printed);
        String words = " " + printed.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        Optional<Reference> best = Optional.empty();
        int most = ENOUGH - 1;
        for (Work work : works) {
            int likeness = likeness(work, letters, words);
            if (likeness > most) {
                best = Optional.of(work.reference());
                most = likeness;
            } else if (likeness == most && best.filter(work.reference()::sameAs).isEmpty()) {
                best = Optional.empty();
            }
        }
        return best;
    }

    private static int likeness(Work work, String letters, String words) {
        boolean titled = !work.title().isEmpty() && letters.contains(work.title());
        int likeness = titled ? work.title().length() >= TELLING ? TITLE : 1 : 0;
        likeness += !work.author().isEmpty() && letters.contains(work.author()) ? 1 : 0;
        for (String number : work.numbers()) {
            likeness += words.contains(" " + number + " ") ? 1 : 0;
        }
        return likeness;
    }

    private static String firstAuthor(Reference reference) {
        List<Name> names = reference
                .get(reference.has(Field.AUTHOR) ? Field.AUTHOR : Field.EDITOR)
                .map(Names::list)
                .orElse(List.of());
        if (names.isEmpty()) {
            return "";
        }
        Name first = names.get(0);
        return Folding.letters(first.isLiteral() ? first.literal() : first.family());
    }

    private static List<String> numbers(Reference reference) {
        List<String> numbers = new ArrayList<>();
        reference
                .get(Field.ISSUED)
                .map(PartialDate::year)
                .filter(year -> year > 0)
                .ifPresent(year -> numbers.add("" + year));
        if (!reference.text(Field.VOLUME).isEmpty()) {
            numbers.add(reference.text(Field.VOLUME));
        }
        reference
                .get(Field.PAGE)
                .map(Pages::first)
                .filter(page -> !page.isEmpty())
                .ifPresent(numbers::add);
        return numbers;
    }
}
