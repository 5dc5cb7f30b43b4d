package ibid.match;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a citation in the text repeats of a listed work.
 *
 * @param reference the work
 * @param names its authors, else its editors, as a citation names them: family names, with their particles, or
 *     organisations
 * @param folded the same as letters and digits
 * @param beginning of the entry as printed
 * @param head the same as letters and digits; where no authors could be read, they are here
 * @param years the date of publication first, then all others printed, with suffixes
 */
record ListedWork(
        Reference reference,
        List<String> names,
        List<String> folded,
        String beginning,
        String head,
        List<String> years) {
    private static final int HEAD = 160;

    static ListedWork of(Reference reference, String printed) {
        List<String> names = names(reference);
        String beginning = printed.substring(0, Math.min(HEAD, printed.length()));
        return new ListedWork(
                reference,
                names,
                names.stream().map(Folding::letters).toList(),
                beginning,
                Folding.letters(beginning),
                years(reference, printed));
    }

    private static List<String> names(Reference reference) {
        return reference
                .get(reference.has(Field.AUTHOR) ? Field.AUTHOR : Field.EDITOR)
                .map(Names::list)
                .orElse(List.of())
                .stream()
                .map(ListedWork::cited)
                .toList();
    }

    private static String cited(Name name) {
        String particle = name.nonDroppingParticle().isEmpty() ? name.droppingParticle() : name.nonDroppingParticle();
        return name.isLiteral() ? name.literal() : (particle + " " + name.family()).strip();
    }

    private static List<String> years(Reference reference, String printed) {
        List<String> years = new ArrayList<>();
        reference
                .get(Field.ISSUED)
                .map(PartialDate::year)
                .ifPresent(year -> years.add(year + reference.text(Field.YEAR_SUFFIX)));
        for (int i = 0; i + 4 <= printed.length(); i++) {
            if (Character.isDigit(printed.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(printed.charAt(i - 1)))) {
                addYear(printed, i, years);
            }
        }
        return years;
    }

    private static void addYear(String printed, int start, List<String> years) {
        int end = start;
        while (end < printed.length() && Character.isDigit(printed.charAt(end))) {
            end++;
        }
        if (end - start != 4) {
            return;
        }
        String year = printed.substring(start, end);
        boolean suffixed = end < printed.length()
                && printed.charAt(end) >= 'a'
                && printed.charAt(end) <= 'z'
                && (end + 1 == printed.length() || !Character.isLetterOrDigit(printed.charAt(end + 1)));
        String date = suffixed ? year + printed.charAt(end) : year;
        boolean first = years.size() == 1 && suffixed && years.get(0).equals(year);
        if (first) {
            years.set(0, date);
        } else {
            years.add(date);
        }
    }

    /** The year of publication, with its suffix; empty if it has none. */
    String date() {
        return years.isEmpty() ? "" : years.get(0);
    }
}
