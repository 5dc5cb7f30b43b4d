package ibid.text;

/**
 * The number of letters to insert, delete, replace or swap with their neighbour to make one word of another
 * (<a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string alignment</a>).
 */
public final class EditDistance {
    private EditDistance() {}

    /** The distance, or {@code limit + 1} if it is greater than {@code limit}. */
    public static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int best = fill(row, last, beforeLast, a, b, i);
            if (best > limit) {
                return limit + 1;
            }
            int[] reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    /** Fills the row of {@code a}'s i-th letter and returns its least distance. */
    private static int fill(int[] row, int[] last, int[] beforeLast, String a, String b, int i) {
        row[0] = i;
        int best = i;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            int distance = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                distance = Math.min(distance, beforeLast[j - 2] + 1);
            }
            row[j] = distance;
            best = Math.min(best, distance);
        }
        return best;
    }
}
