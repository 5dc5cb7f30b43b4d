package ibid.find;

import ibid.model.Cite;
import java.util.List;

/** A number, or two of a range, {@code 3–5}. */
record NumberRun(int first, int last, int start, int end) {
    static final String DASHES = "-‐‑‒–—―−";

    /** The run that begins with a digit, 0 to 0 if it is too long for the number of a work. */
    static NumberRun at(String text, int start, int limit) {
        int end = digits(text, start, limit);
        int first = number(text, start, end);
        int next = skipSpace(text, end, limit);
        if (next < limit && DASHES.indexOf(text.charAt(next)) >= 0) {
            int from = skipSpace(text, next + 1, limit);
            int to = digits(text, from, limit);
            if (to > from) {
                return new NumberRun(first, number(text, from, to), start, to);
            }
        }
        return new NumberRun(first, first, start, end);
    }

    void addTo(List<Mention.Piece> pieces) {
        for (int number = first; number <= last; number++) {
            pieces.add(new Mention.Piece(Cite.Kind.NUMBER, "" + number, start, end));
        }
    }

    private static int number(String text, int from, int to) {
        return to - from > 4 || text.charAt(from) == '0' ? 0 : Integer.parseInt(text, from, to, 10);
    }

    private static int skipSpace(String text, int from, int limit) {
        int at = from;
        while (at < limit && at < from + 2 && AuthorRun.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int digits(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
