package ibid.parse;

/** The number that an entry bears in its list: {@code [12]}, {@code 12.}, {@code (12)}. */
final class ListNumber {
    private static final int MOST_DIGITS = 4;

    private ListNumber() {}

    /** Where the entry itself begins, 0 if it bears no number. */
    static int end(String printed) {
        int start = !printed.isEmpty() && "[(".indexOf(printed.charAt(0)) >= 0 ? 1 : 0;
        int at = start;
        while (at < printed.length() && at - start <= MOST_DIGITS && isDigit(printed.charAt(at))) {
            at++;
        }
        if (at == start || at - start > MOST_DIGITS) {
            return 0;
        }
        int marks = at;
        while (at < printed.length() && "]).".indexOf(printed.charAt(at)) >= 0) {
            at++;
        }
        boolean closed = at > marks || start == 0;
        while (at < printed.length() && printed.charAt(at) == ' ') {
            at++;
        }
        return closed && at > marks ? at : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
