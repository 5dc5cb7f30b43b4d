package ibid.parse;

import ibid.model.Months;
import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins what the labeller cut in two where neither half can be what it is labelled: a label of a volume and its number
 * ("Nr." and "303."), a DOI and what stands behind a space in it ("10.1017/" and "s0144686x0300134x."), an address and the
 * numbers in it, a list of editors and the word for their role ("Fuchs," and "O. (Hrsg.)", "Friedman, S." and "(eds.)"), a
 * day and its year ("12.3." and "2009,"), an edition and the word for it ("2nd" and "ed."), a publisher of two names
 * ("Houghton," and "Mifflin."), a bracket and what it opens, "N." and "p." for no publisher, a month and its day.
 */
final class BrokenSegments {
    private static final Set<String> EDITIONS = Set.of("ed", "edn", "edition", "Ed", "Edition", "Aufl", "Auflage");

    private static final int SHORTEST_MONTH = 3;
    private static final int LONGEST_MONTH = 13;

    private BrokenSegments() {}

    static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            joinDayAndMonth(joined, segment);
            Segment whole = segment.as(isMonthMislabelled(segments, i) ? Label.DATE : labelAlone(segment, joined));
            while (!joined.isEmpty() && belongTogether(joined, whole)) {
                Segment first = joined.remove(joined.size() - 1);
                whole = first.with(whole).as(label(first, whole));
            }
            joined.add(whole);
        }
        return joined;
    }

    /** "12." and "3." glued to each other and to a year, "2009,". */
    private static void joinDayAndMonth(List<Segment> before, Segment next) {
        int last = before.size() - 1;
        if (next.label() == Label.DATE && last > 0 && before.get(last).label() == Label.ISSUE) {
            Segment day = before.get(last - 1);
            Segment month = before.get(last);
            if (isNumbering(day)
                    && day.touches(month)
                    && month.touches(next)
                    && isDayOfMonth(day.text() + month.text())) {
                before.remove(last);
                before.set(last - 1, day.with(month));
            }
        }
    }

    private static boolean belongTogether(List<Segment> before, Segment second) {
        Segment first = before.get(before.size() - 1);
        return belongTogether(first, second)
                || (second.label() == Label.LOCATION && isPublisherOfTwoNames(before, second))
                || (isMarkAlone(first) && first.touches(second));
    }

    private static boolean belongTogether(Segment first, Segment second) {
        return switch (second.label()) {
            case TITLE -> first.label() == Label.TITLE; // a law with its day, and what it is about
            case PUBLISHER, LOCATION -> first.label() == Label.EDITION && EDITIONS.contains(Draft.bare(second.text()));
            case EDITOR ->
                first.label() == Label.AUTHOR && (isInitialWithRole(second.text()) || isEditors(second.text()));
            case PAGES ->
                (isNumbering(first) && NumberWords.isLabelAlone(first.text()) && isNumber(second.text(), first.text()))
                        || isInAddress(first, second)
                        || isNoPublisher(first, second);
            case NOTE ->
                (first.label() == Label.DOI
                                && first.text().endsWith("/")
                                && second.text().indexOf(' ') < 0)
                        || (first.label() == Label.AUTHOR && isEditors(second.text()));
            case VOLUME, ISSUE ->
                isInAddress(first, second) || (isMonthAlone(first) && isUnmarked(first) && isDay(second));
            case DATE ->
                (isNumbering(first) && first.touches(second) && isDayOfMonth(first.text()))
                        || isSeen(first)
                        || (first.label() == Label.TITLE && first.text().endsWith(" de")) // "2 de março de" and "2009"
                        || isMonthAlone(first)
                        || (isMonthAlone(second) && isUnmarked(first) && isDay(first));
            default -> false;
        };
    }

    /** "Resolução nº 4, de 2 de março de 2009.", which is no date. */
    private static boolean isDatedLaw(Segment segment) {
        return segment.text().length() > 20
                && Character.isLetter(segment.text().charAt(0))
                && ItemTypes.isLaw(segment.text());
    }

    private static Label labelAlone(Segment segment, List<Segment> before) {
        return switch (segment.label()) {
            case DATE -> isDatedLaw(segment) ? Label.TITLE : Label.DATE;
            case NOTE -> before.isEmpty() && isDatedLaw(segment) ? Label.TITLE : Label.NOTE;
            default -> segment.label();
        };
    }

    /** "July", labelled as a journal or a place beside "4" or "1993,", or as a publisher without a place. */
    private static boolean isMonthMislabelled(List<Segment> segments, int at) {
        return switch (segments.get(at).label()) {
            case JOURNAL, CONTAINER_TITLE, LOCATION ->
                (isNumberOrDate(segments, at - 1) || isNumberOrDate(segments, at + 1))
                        && isMonth(segments.get(at).text());
            case PUBLISHER ->
                // Tammi is January, and a publisher in Helsinki.
                (at == 0 || segments.get(at - 1).label() != Label.LOCATION)
                        && isMonth(segments.get(at).text());
            default -> false;
        };
    }

    private static boolean isNumberOrDate(List<Segment> segments, int at) {
        return at >= 0
                && at < segments.size()
                && (isNumbering(segments.get(at)) || segments.get(at).label() == Label.DATE);
    }

    /** Nothing says that it ends there or stands apart: "4" in "4 January", not "12," or "(3)". */
    private static boolean isUnmarked(Segment segment) {
        return segment.text().indexOf('(') < 0 && !segment.text().endsWith(",");
    }

    private static boolean isMonthAlone(Segment segment) {
        return segment.label() == Label.DATE && segment.text().indexOf('(') < 0 && isMonth(segment.text());
    }

    private static boolean isMonth(String text) {
        String word = text.length() > LONGEST_MONTH ? "" : Draft.bare(text);
        return word.length() >= SHORTEST_MONTH && Character.isLowerCase(word.charAt(1)) && Months.number(word) > 0;
    }

    /** "4" or "19.", labelled as a volume beside a month. */
    private static boolean isDay(Segment segment) {
        return isNumbering(segment) && segment.text().indexOf('(') < 0 && isNumberUpTo(31, Draft.bare(segment.text()));
    }

    private static Label label(Segment first, Segment second) {
        if (isMarkAlone(first)) {
            return second.label();
        }
        return switch (second.label()) {
            case DATE -> isSeen(first) ? Label.NOTE : first.label() == Label.TITLE ? Label.TITLE : Label.DATE;
            case EDITOR -> Label.EDITOR;
            case NOTE -> first.label() == Label.AUTHOR ? Label.EDITOR : first.label();
            case PAGES -> isNoPublisher(first, second) ? Label.NOTE : first.label();
            default -> first.label();
        };
    }

    /** "(", but no dash, which stands for authors. */
    private static boolean isMarkAlone(Segment segment) {
        return segment.label() != Label.AUTHOR && !Draft.hasLetterOrDigit(segment.text());
    }

    /** "http://example.org/v15" and "n1/s2". */
    private static boolean isInAddress(Segment first, Segment second) {
        return first.label() == Label.URL && first.touches(second);
    }

    /** "Web.", in front of the date when it was seen there. */
    private static boolean isSeen(Segment medium) {
        return medium.label() == Label.MEDIUM && medium.text().equals(Availability.WEB.strip());
    }

    /** "N.p.", as MLA prints it. */
    private static boolean isNoPublisher(Segment first, Segment second) {
        return first.text().equals("N.")
                && first.touches(second)
                && Draft.bare(second.text()).equals("p");
    }

    /** "Boston: Houghton, Mifflin.": behind a place and a publisher, one word that is neither. */
    private static boolean isPublisherOfTwoNames(List<Segment> before, Segment second) {
        int last = before.size() - 1;
        return last > 0
                && before.get(last).label() == Label.PUBLISHER
                && before.get(last).text().endsWith(",")
                && before.get(last - 1).label() == Label.LOCATION
                && before.get(last - 1).text().endsWith(":")
                && second.text().endsWith(".")
                && second.text().indexOf(' ') < 0;
    }

    /** "12.3.", glued to the year. */
    private static boolean isDayOfMonth(String text) {
        int dot = text.indexOf('.');
        return dot > 0
                && dot < 3
                && text.length() > dot + 2
                && text.length() <= dot + 4
                && text.endsWith(".")
                && isNumberUpTo(31, text.substring(0, dot))
                && isNumberUpTo(12, text.substring(dot + 1, text.length() - 1));
    }

    private static boolean isNumberUpTo(int most, String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : most + 1;
        }
        return number > 0 && number <= most;
    }

    private static boolean isInitialWithRole(String text) {
        return text.length() > 4
                && Character.isUpperCase(text.charAt(0))
                && text.charAt(1) == '.'
                && (text.charAt(2) == '(' || text.charAt(3) == '(');
    }

    /** "(Eds.)." */
    private static boolean isEditors(String text) {
        return text.length() < 16 && Role.of(Folding.fold(Draft.bare(text))) == Role.EDITOR;
    }

    private static boolean isNumbering(Segment segment) {
        return segment.label() == Label.VOLUME || segment.label() == Label.ISSUE;
    }

    /** One number; a range, which mostly are pages, only behind "vols." or "Bde." */
    private static boolean isNumber(String text, String label) {
        boolean range = false;
        for (int i = 0; i < text.length(); i++) {
            range |= Punctuation.isDash(text.charAt(i));
        }
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && (!range || label.startsWith("vols") || label.startsWith("Bde"));
    }
}
