package ibid.parse;

import ibid.text.Punctuation;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins what the labeller cut in two where neither half can be what it is labelled: a label of a volume and its number
 * ("Nr." and "303."), a DOI and what stands behind a space in it ("10.1017/" and "s0144686x0300134x."), a list of editors
 * and the initials of the last one with the word for their role ("Fuchs," and "O. (Hrsg.)"), a day and its year ("12.3." and
 * "2009,"), an edition and the word for it ("2nd" and "ed."). The series of an institute's papers and the number in it ("IAB
 * Discussion Paper" and "No. 12") are one genre to CSL. A reprint ("Nachdruck Tübingen") is no journal, publisher or volume but
 * a note, the name of a link no place, and a law with its day no date.
 */
final class BrokenSegments {
    private static final List<String> REPRINTS =
            List.of("Nachdruck", "Neudruck", "Nachdr", "Reprint", "Repr", "Ristampa", "Reimpresión", "Reimpressão");

    private static final Set<String> EDITIONS = Set.of("ed", "edn", "edition", "Ed", "Edition", "Aufl", "Auflage");
    private static final Set<String> LINKS = Set.of("Crossref", "CrossRef", "PubMed", "Google Scholar", "Scopus");

    private BrokenSegments() {}

    static List<Segment> mended(List<Segment> segments) {
        List<Segment> mended = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            joinDayAndMonth(mended, segment);
            int last = mended.size() - 1;
            if (last >= 0 && belongTogether(mended.get(last), segment)) {
                mended.set(last, joined(mended.get(last), segment));
            } else {
                mended.add(segment.as(label(segment)));
            }
        }
        return mended;
    }

    /** "12." and "3." glued to each other and to a year, "2009,". */
    private static void joinDayAndMonth(List<Segment> before, Segment next) {
        int last = before.size() - 1;
        if (next.label() == Label.DATE && last > 0 && before.get(last).label() == Label.ISSUE) {
            Segment day = before.get(last - 1);
            Segment month = before.get(last);
            if (isNumbering(day) && day.touches(month) && isDayOfMonth(day.text() + month.text())) {
                before.remove(last);
                before.set(last - 1, joined(day, month));
            }
        }
    }

    private static Label label(Segment segment) {
        return switch (segment.label()) {
            case JOURNAL, CONTAINER_TITLE, PUBLISHER, VOLUME ->
                startsWithReprint(segment.text()) ? Label.NOTE : segment.label();
            case LOCATION -> LINKS.contains(Draft.bare(segment.text())) ? Label.NOTE : Label.LOCATION;
            case DATE -> isDatedLaw(segment.text()) ? Label.TITLE : Label.DATE;
            default -> segment.label();
        };
    }

    /** "Resolução nº 4, de 2 de março de 2009." */
    private static boolean isDatedLaw(String text) {
        return text.length() > 20 && Character.isLetter(text.charAt(0)) && ItemTypes.isLaw(text);
    }

    private static boolean startsWithReprint(String text) {
        for (String word : REPRINTS) {
            if (text.regionMatches(true, 0, word, 0, word.length())
                    && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongTogether(Segment first, Segment second) {
        return switch (second.label()) {
            case TITLE -> first.label() == Label.TITLE; // a law with its day, and what it is about
            case PUBLISHER, LOCATION -> first.label() == Label.EDITION && EDITIONS.contains(Draft.bare(second.text()));
            case EDITOR -> first.label() == Label.AUTHOR && isInitialWithRole(second.text());
            case PAGES ->
                isNumbering(first) && NumberWords.isLabelAlone(first.text()) && isNumber(second.text(), first.text());
            case NOTE ->
                first.label() == Label.DOI
                        && first.text().endsWith("/")
                        && second.text().indexOf(' ') < 0;
            case VOLUME -> first.label() == Label.COLLECTION_TITLE && ItemTypes.isPaperSeries(first.text());
            case DATE -> isNumbering(first) && first.touches(second) && isDayOfMonth(first.text());
            default -> false;
        };
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

    private static Segment joined(Segment first, Segment second) {
        Label label = switch (second.label()) {
            case DATE -> Label.DATE;
            case VOLUME -> Label.GENRE;
            default -> first.label();
        };
        String space =
                first.span().end() == second.span().start() || first.text().endsWith("-") ? "" : " ";
        return new Segment(
                label,
                first.text() + space + second.text(),
                new Span(first.span().start(), second.span().end()));
    }
}
