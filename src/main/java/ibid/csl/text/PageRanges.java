package ibid.csl.text;

/**
 * How the last page of a range is shortened.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#page-ranges">page ranges</a>
 */
public enum PageRanges {
    AS_IS,
    EXPANDED,
    MINIMAL,
    MINIMAL_TWO,
    CHICAGO_15,
    CHICAGO_16;

    public static PageRanges of(String name) {
        return switch (name) {
            case "expanded" -> EXPANDED;
            case "minimal" -> MINIMAL;
            case "minimal-two" -> MINIMAL_TWO;
            case "chicago", "chicago-15" -> CHICAGO_15;
            case "chicago-16" -> CHICAGO_16;
            default -> AS_IS;
        };
    }

    /** Whether these are two ends of a range: plain numbers, roman ones, or numbers with the same letters before. */
    public static boolean isRange(String first, String last) {
        int firstDigits = digits(first);
        int lastDigits = digits(last);
        if (firstDigits == first.length() || lastDigits == last.length()) {
            return NumberValue.isRoman(first) && NumberValue.isRoman(last);
        }
        return first.substring(0, firstDigits).equals(last.substring(0, lastDigits));
    }

    /** The last page as it is printed behind the first; both may have the same letters before their digits. */
    public String last(String first, String last) {
        String prefix = first.substring(0, digits(first));
        if (this == AS_IS || !isRange(first, last)) {
            return last;
        }
        String begin = first.substring(prefix.length());
        String end = last.substring(prefix.length());
        if (!NumberValue.isArabic(begin) || !NumberValue.isArabic(end)) {
            return last;
        }
        String full = end.length() < begin.length() ? begin.substring(0, begin.length() - end.length()) + end : end;
        return Integer.parseInt(begin) >= Integer.parseInt(full) ? last : shorten(prefix, begin, full);
    }

    private String shorten(String prefix, String begin, String end) {
        return switch (this) {
            case MINIMAL -> minimal(begin, end, 1);
            case MINIMAL_TWO -> minimal(begin, end, 2);
            case CHICAGO_15 -> chicago15(begin, end);
            case CHICAGO_16 -> chicago16(begin, end);
            default -> prefix + end;
        };
    }

    private static String minimal(String begin, String end, int least) {
        if (begin.length() != end.length()) {
            return end;
        }
        int from = 0;
        while (from < end.length() - least && begin.charAt(from) == end.charAt(from)) {
            from++;
        }
        return end.substring(from);
    }

    private static String chicago15(String begin, String end) {
        int first = Integer.parseInt(begin);
        int last = Integer.parseInt(end);
        if (first > 100 && first % 100 != 0 && first / 100 == last / 100) {
            return Integer.toString(last % 100);
        }
        return first >= 10000 ? Integer.toString(last % 1000) : end;
    }

    private static String chicago16(String begin, String end) {
        int first = Integer.parseInt(begin);
        int last = Integer.parseInt(end);
        if (first > 100 && first % 100 != 0) {
            int divisor = 100;
            for (int i = 2; i < end.length(); i++) {
                if (first / divisor == last / divisor) {
                    return Integer.toString(last % divisor);
                }
                divisor *= 10;
            }
        }
        return end;
    }

    /** Where the digits at the end begin; the length if there are none. */
    private static int digits(String page) {
        int at = page.length();
        while (at > 0 && page.charAt(at - 1) >= '0' && page.charAt(at - 1) <= '9') {
            at--;
        }
        return at;
    }
}
