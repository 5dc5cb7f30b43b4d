package ibid.csl.render;

import ibid.csl.locale.CslLocale;
import ibid.csl.locale.TermForm;
import ibid.csl.text.NumberValue;
import ibid.csl.text.PageRanges;
import ibid.model.Field;
import ibid.model.RomanNumber;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Numbers as text: each in the form asked for, ranges with the locale's sign, the last page in the style's form.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#page-ranges">page ranges</a>
 */
final class NumberText {
    /** In these, a hyphen between two numbers is a range. */
    private static final Set<Field<?>> RANGES =
            Set.of(Field.LOCATOR, Field.ISSUE, Field.VOLUME, Field.EDITION, Field.NUMBER, Field.COLLECTION_NUMBER);

    private NumberText() {}

    static String of(NumberValue value, Field<?> field, NumberForm form, Rendering rendering) {
        List<String> parts = value.parts();
        CslLocale locale = rendering.sheet().locale();
        boolean isPage = field.equals(Field.PAGE)
                || (field.equals(Field.LOCATOR) && rendering.cite().labelTerm().equals("page"));
        if (parts.size() == 1) {
            return formed(parts.get(0), field, form, locale);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            boolean endsRange = i > 0 && isRange(value, i - 1) && !(i > 1 && isRange(value, i - 2));
            String part = parts.get(i);
            String shown = isPage && endsRange ? rendering.sheet().pageRanges().last(parts.get(i - 1), part) : part;
            text.append(formed(shown, field, form, locale));
            if (i < value.joins().size()) {
                text.append(join(value, i, field, isPage, locale));
            }
        }
        return text.toString();
    }

    private static boolean isRange(NumberValue value, int at) {
        String join = value.joins().get(at);
        return (join.equals(NumberValue.RANGE) || join.equals(NumberValue.DASH))
                && PageRanges.isRange(value.parts().get(at), value.parts().get(at + 1));
    }

    private static String join(NumberValue value, int at, Field<?> field, boolean isPage, CslLocale locale) {
        String join = value.joins().get(at);
        if (join.equals(NumberValue.HYPHEN)) {
            return "-";
        }
        if (join.equals(" & ")) {
            return " " + ampersand(locale) + " ";
        }
        if (isPage && join.equals(NumberValue.DASH) && !isRange(value, at)) {
            return NumberValue.RANGE;
        }
        if (!isRange(value, at) || !(isPage || (RANGES.contains(field) && value.isNumeric()))) {
            return join;
        }
        if (join.equals(NumberValue.DASH) && !isPage) {
            return join;
        }
        return field.equals(Field.COLLECTION_NUMBER) ? locale.yearRange() : locale.pageRange();
    }

    private static String ampersand(CslLocale locale) {
        String symbol = locale.term("and", TermForm.SYMBOL);
        return symbol.isEmpty() || symbol.equals(locale.term("and", TermForm.LONG)) ? "&" : symbol;
    }

    private static String formed(String part, Field<?> field, NumberForm form, CslLocale locale) {
        if (form == NumberForm.NUMERIC || !NumberValue.isArabic(part)) {
            return part;
        }
        int number = Integer.parseInt(part);
        String gender = locale.gender(field.name());
        return switch (form) {
            case ORDINAL -> locale.ordinals().ordinal(number, gender);
            case LONG_ORDINAL -> locale.ordinals().longOrdinal(number, gender);
            case ROMAN ->
                number > 0 && number < 4000 ? RomanNumber.format(number).toLowerCase(Locale.ROOT) : part;
            case NUMERIC -> part;
        };
    }
}
