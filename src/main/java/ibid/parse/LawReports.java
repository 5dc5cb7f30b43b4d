package ibid.parse;

import ibid.model.Field;
import ibid.model.Pages;
import ibid.model.Value;

/** Reads "31 Cardozo L. Rev. 267", as lawyers cite: volume, journal or reports, pages. */
final class LawReports {
    private LawReports() {}

    /** Whether the text is of that form, and the reference had no volume and no container before. */
    static boolean read(Draft draft, String text) {
        int first = text.indexOf(' ');
        int last = first;
        for (int i = first + 1; i > 0 && i < text.length() - 1; i++) {
            boolean number = text.charAt(i) == ' ' && Character.isDigit(text.charAt(i + 1));
            last = number && last == first ? i : last;
        }
        Value pages = last > first ? Pages.parse(text.substring(last + 1)) : null;
        boolean free = !draft.has(Field.VOLUME) && !draft.hasLabel(Label.JOURNAL) && !draft.has(Field.CONTAINER_TITLE);
        if (!free || !(pages instanceof Pages) || !isVolume(text.substring(0, first)) || !isTitle(text, first + 1)) {
            return false;
        }
        draft.putNumber(Field.VOLUME, text.substring(0, first));
        draft.put(Field.CONTAINER_TITLE, Titles.cleanContainer(text.substring(first + 1, last)));
        draft.put(Field.PAGE, pages);
        return true;
    }

    private static boolean isVolume(String text) {
        return text.length() < 5 && text.chars().allMatch(Character::isDigit);
    }

    private static boolean isTitle(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }
}
