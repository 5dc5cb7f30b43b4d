package ibid.check.rule;

import ibid.model.Pages;
import ibid.model.RomanNumber;

/** Pages as numbers, where they are. */
final class PageNumbers {
    /** Of pages that are no numbers of one kind, as S12–e4, or an article number as e0123–14. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private PageNumbers() {}

    /** How many pages a range has, not positive if its end stands before its beginning; or {@link #UNKNOWN}. */
    static long length(Pages.Range range) {
        long first = number(range.first());
        long last = number(range.last());
        boolean alike = prefix(range.first()).equals(prefix(range.last()))
                || (prefix(range.last()).isEmpty() && !isArticleNumber(range));
        boolean numbers = endsWithDigit(range.first()) == endsWithDigit(range.last());
        return first < 0 || last < 0 || !alike || !numbers ? UNKNOWN : last - first + 1;
    }

    private static boolean endsWithDigit(String page) {
        return !page.isEmpty() && Character.isDigit(page.charAt(page.length() - 1));
    }

    /** {@code e01075–17}, as some journals number their articles: the year behind the hyphen is no page. */
    private static boolean isArticleNumber(Pages.Range range) {
        return range.last().length() == 2 && range.first().length() > 5;
    }

    private static String prefix(String page) {
        return page.isEmpty() || Character.isDigit(page.charAt(0)) ? "" : page.substring(0, 1);
    }

    /** The number behind a letter at most, -1 if it is something else. */
    static long number(String page) {
        String digits = prefix(page).isEmpty() ? page : page.substring(1);
        if (!digits.isEmpty() && digits.length() < 12 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Long.parseLong(digits);
        }
        return RomanNumber.parse(page).orElse(-1);
    }
}
