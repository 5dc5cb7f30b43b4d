package ibid.parse;

import ibid.text.Punctuation;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what the labeller cut in two where neither half can be what it is labelled: a label of a volume and its number
 * ("Nr." and "303."), a DOI and what stands behind a space in it ("10.1017/" and "s0144686x0300134x."), a list of editors and the initials of the last one with the word for their role ("Fuchs," and
 * "O. (Hrsg.)").
 */
final class BrokenSegments {
    private BrokenSegments() {}

    static List<Segment> mended(List<Segment> segments) {
        List<Segment> mended = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            int last = mended.size() - 1;
            if (last >= 0 && belongTogether(mended.get(last), segment)) {
                mended.set(last, joined(mended.get(last), segment));
            } else {
                mended.add(segment);
            }
        }
        return mended;
    }

    private static boolean belongTogether(Segment first, Segment second) {
        return switch (second.label()) {
            case EDITOR -> first.label() == Label.AUTHOR && isInitialWithRole(second.text());
            case PAGES ->
                isNumbering(first) && NumberWords.isLabelAlone(first.text()) && isNumber(second.text(), first.text());
            case NOTE ->
                first.label() == Label.DOI
                        && first.text().endsWith("/")
                        && second.text().indexOf(' ') < 0;
            default -> false;
        };
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
        String space =
                first.span().end() == second.span().start() || first.text().endsWith("-") ? "" : " ";
        return new Segment(
                first.label(),
                first.text() + space + second.text(),
                new Span(first.span().start(), second.span().end()));
    }
}
