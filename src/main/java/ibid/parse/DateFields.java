package ibid.parse;

import ibid.model.Field;
import ibid.model.PartialDate;
import ibid.text.Folding;
import ibid.text.Punctuation;
import ibid.text.Span;
import java.util.Locale;
import java.util.Optional;

/** Puts the dates of a reference in their fields: published, first published, accessed; and the letter behind the year. */
final class DateFields {
    private DateFields() {}

    static void read(Draft draft, String text) {
        String printed = withoutEdition(draft, yearRange(withDigits(Punctuation.foldSpaces(text))));
        Optional<Availability.Access> access = Availability.access(printed);
        if (access.isPresent() && draft.putDate(Field.ACCESSED, access.get().date())) {
            printed = access.get().rest();
        }
        if (Draft.hasLetterOrDigit(printed)) {
            published(draft, printed);
        }
    }

    private static void published(Draft draft, String text) {
        Optional<PartialDate.Found> found = PartialDate.find(text);
        if (found.isEmpty()) {
            withoutYear(draft, text);
            return;
        }
        PartialDate date = found.get().date();
        Span span = found.get().span();
        Optional<PartialDate> before = draft.date(Field.ISSUED);
        if (before.isPresent()) {
            second(draft, before.get(), found.get(), text);
            return;
        }
        draft.replace(Field.ISSUED, date);
        String rest = suffix(draft, text, span.end());
        original(draft, date, text.substring(0, span.start()), rest);
    }

    /** The letter of "2004a" goes to its own field; gives back what stands behind it. */
    private static String suffix(Draft draft, String text, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        boolean letter = at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z' && at > 0;
        boolean single = letter && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
        boolean label = at + 1 < text.length() && text.charAt(at + 1) == '.' && at > end;
        if (!single || label || !Character.isDigit(text.charAt(end - 1))) {
            return text.substring(end);
        }
        draft.put(Field.YEAR_SUFFIX, text.substring(at, at + 1));
        return text.substring(at + 1);
    }

    /** A second date of the same segment: "1986 [1927]", "[1830], 2011", "1927/1986". */
    private static void original(Draft draft, PartialDate first, String before, String behind) {
        if (!Draft.hasLetterOrDigit(before) && !Draft.hasLetterOrDigit(behind)) {
            return;
        }
        Optional<PartialDate.Found> found = PartialDate.find(behind);
        if (found.isEmpty()) {
            leftover(draft, before + " " + behind);
            return;
        }
        PartialDate second = found.get().date();
        boolean stroke = behind.strip().startsWith("/");
        boolean bracket = Punctuation.trimStart(behind, "").startsWith("[")
                || Punctuation.trimStart(behind, "").startsWith("(");
        boolean firstIsOriginal = before.endsWith("[") || (stroke && second.year() > first.year());
        if (!firstIsOriginal && first.year() != second.year() && !(bracket && second.year() < first.year())) {
            leftover(draft, before + " " + behind);
            return;
        }
        if (first.year() == second.year()) {
            draft.replace(Field.ISSUED, precise(first, second));
        } else {
            draft.replace(Field.ISSUED, firstIsOriginal ? second : first);
            draft.put(Field.ORIGINAL_DATE, firstIsOriginal ? first : second);
        }
        Span span = found.get().span();
        leftover(draft, before + " " + behind.substring(0, span.start()) + " " + behind.substring(span.end()));
    }

    /** Numbers and words of some length beside a date say something; letters and marks around it do not. */
    private static void leftover(Draft draft, String text) {
        String rest = Draft.bare(text);
        int letters = 0;
        boolean digit = false;
        for (int i = 0; i < rest.length(); i++) {
            letters += Character.isLetterOrDigit(rest.charAt(i)) ? 1 : 0;
            digit |= Character.isDigit(rest.charAt(i));
        }
        if ((letters > 2 || digit) && !isOfDate(Folding.fold(rest))) {
            draft.note(rest);
        }
    }

    private static boolean isOfDate(String text) {
        return switch (text) {
            case "issue of",
                    "updated",
                    "orig",
                    "original",
                    "vol",
                    "first published",
                    "published",
                    "copyright",
                    "anno",
                    "year" -> true;
            default -> false;
        };
    }

    /** A date in another segment: more exact, or of access if it follows the address, or of another edition. */
    private static void second(Draft draft, PartialDate first, PartialDate.Found found, String text) {
        PartialDate date = found.date();
        String behind = text.substring(found.span().end());
        boolean online = draft.has(Field.URL) || draft.has(Field.DOI);
        if (online && date.start().day() > 0 && !draft.has(Field.ACCESSED)) {
            draft.put(Field.ACCESSED, date);
        } else if (date.year() == first.year()) {
            draft.replace(Field.ISSUED, precise(first, date));
            behind = suffix(draft, text, found.span().end());
        } else if (online && !draft.has(Field.ACCESSED)) {
            draft.put(Field.ACCESSED, date);
        } else {
            draft.note(text);
            return;
        }
        leftover(draft, text.substring(0, found.span().start()) + " " + behind);
    }

    private static PartialDate precise(PartialDate first, PartialDate second) {
        boolean better = second.start().month() > 0
                && (first.start().month() == 0 || second.start().day() > 0);
        boolean season = first.start().month() == 0 && first.season() == 0 && second.season() > 0;
        return better || season ? second : first;
    }

    /** "20 October" beside a year in another segment; or no date at all: "in press" is a status, "n.d." for the notes. */
    private static void withoutYear(Draft draft, String text) {
        Optional<PartialDate> issued = draft.date(Field.ISSUED);
        Optional<PartialDate.Found> together =
                issued.isEmpty() || issued.get().start().month() > 0
                        ? Optional.empty()
                        : PartialDate.find(Draft.bare(text) + " " + issued.get().year());
        if (together.isPresent() && !together.get().date().equals(issued.get())) {
            draft.replace(Field.ISSUED, together.get().date());
        } else if (Notes.isStatus(text)) {
            draft.put(Field.STATUS, Draft.bare(text).toLowerCase(Locale.ROOT));
        } else {
            draft.leave(text);
        }
    }

    /** A date of publication with a month from another part, if the year is known without one. */
    static boolean refine(Draft draft, PartialDate date) {
        Optional<PartialDate> issued = draft.date(Field.ISSUED);
        if (issued.isEmpty() || issued.get().year() != date.year()) {
            return false;
        }
        draft.replace(Field.ISSUED, precise(issued.get(), date));
        return true;
    }

    /** "I902", "l988": a letter where a scanner should have read the 1 of a year. */
    private static String withDigits(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            if ("Il|".indexOf(text.charAt(i)) < 0) {
                continue;
            }
            boolean one = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean ends = i + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 4));
            if (one && ends && text.substring(i + 1, i + 4).chars().allMatch(Character::isDigit)) {
                return text.substring(0, i) + "1" + text.substring(i + 1);
            }
        }
        return text;
    }

    /** "Bari 19812", "Venezia 32005": the edition, a small figure in print, has grown to the year. */
    private static String withoutEdition(Draft draft, String text) {
        int start = 0;
        int digits = 0;
        for (int i = 0; i < text.length() && digits != 5; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            start = digits == 1 ? i : start;
        }
        boolean five = digits == 5 && (start + 5 == text.length() || !Character.isDigit(text.charAt(start + 5)));
        if (!five) {
            return text;
        }
        int year = isYear(text, start) ? start : isYear(text, start + 1) ? start + 1 : -1;
        int edition = year == start ? start + 4 : start;
        if (year < 0 || text.charAt(edition) == '0') {
            return text;
        }
        draft.putNumber(Field.EDITION, text.substring(edition, edition + 1));
        return text.substring(0, start) + text.substring(year, year + 4) + text.substring(start + 5);
    }

    private static boolean isYear(String text, int at) {
        int year = Integer.parseInt(text.substring(at, at + 4));
        return year >= 1450 && year < 2030;
    }

    /** Printed, 1921-23 is a range of years; with the hyphen alone the model's form of a date would be a season. */
    private static String yearRange(String text) {
        int hyphen = text.indexOf('-');
        boolean years = hyphen >= 4
                && hyphen + 2 < text.length()
                && text.charAt(hyphen + 1) == '2'
                && Character.isDigit(text.charAt(hyphen - 1));
        return years ? text.substring(0, hyphen) + "–" + text.substring(hyphen + 1) : text;
    }
}
