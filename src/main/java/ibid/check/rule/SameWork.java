package ibid.check.rule;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Pages;
import ibid.model.Reference;
import ibid.text.EditDistance;
import ibid.text.Folding;
import java.util.List;

/** Whether two references are of one work: by what they say, not by how they are written. */
final class SameWork {
    private static final int BEGINNING = 12;
    /** Shorter titles ("Editorial", "Introduction") are shared by many works. */
    private static final int TELLING = 15;

    private static final int NAME_SLIPS = 2;

    private SameWork() {}

    /** The same for references that could be of one work. */
    static String bucket(Reference reference) {
        String title = Texts.title(reference);
        return Texts.firstName(reference) + " " + title.substring(0, Math.min(BEGINNING, title.length()));
    }

    static boolean is(Reference a, Reference b) {
        return isTitle(Texts.title(a), Texts.title(b))
                && Texts.firstName(a).equals(Texts.firstName(b))
                && (a.type() == ItemType.THESIS) == (b.type() == ItemType.THESIS)
                && !areOthers(coauthors(a), coauthors(b))
                && isYear(a, b)
                && !differ(a, b, Field.VOLUME)
                && !differ(a, b, Field.ISSUE)
                && !differ(a, b, Field.EDITION)
                && !differ(a, b, Field.NUMBER)
                && firstPage(a, b);
    }

    /** Behind the first author, as far as letters go. */
    private static List<String> coauthors(Reference reference) {
        return Texts.authors(reference).stream()
                .skip(1)
                .map(name -> Folding.letters(name.family() + name.literal()))
                .toList();
    }

    /** Not one of them is nearly the same. */
    private static boolean areOthers(List<String> some, List<String> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream()
                        .noneMatch(one -> others.stream()
                                .anyMatch(other -> EditDistance.between(one, other, NAME_SLIPS) <= NAME_SLIPS));
    }

    /** Printed the year after it was online, or, with a short title, the next of its kind: an annual report. */
    private static boolean isYear(Reference a, Reference b) {
        int apart = Math.abs(Texts.year(a) - Texts.year(b));
        boolean told = apart == 0 && differ(a, b, Field.YEAR_SUFFIX) && !a.has(Field.PAGE);
        return !told && (apart == 0 || (apart == 1 && Texts.title(a).length() >= 2 * TELLING));
    }

    /** A slip of the keys may part them, a number not: "Part 1" and "Part 2" are two works. */
    private static boolean isTitle(String a, String b) {
        if (a.length() < TELLING || b.length() < TELLING) {
            return !a.isEmpty() && a.equals(b);
        }
        int slips = Math.min(a.length(), b.length()) / 25;
        return a.equals(b)
                || (slips > 0 && numbers(a).equals(numbers(b)) && EditDistance.between(a, b, slips) <= slips);
    }

    /** Digits, and the roman numbers that parts end with. */
    private static String numbers(String letters) {
        int end = letters.length();
        while (end > 0 && "ivx".indexOf(letters.charAt(end - 1)) >= 0) {
            end--;
        }
        return letters.replaceAll("[^0-9]", "") + letters.substring(end);
    }

    private static boolean differ(Reference a, Reference b, Field<?> field) {
        return a.has(field) && b.has(field) && !a.text(field).equals(b.text(field));
    }

    private static boolean firstPage(Reference a, Reference b) {
        String first = a.get(Field.PAGE).map(Pages::first).orElse("");
        String second = b.get(Field.PAGE).map(Pages::first).orElse("");
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }
}
