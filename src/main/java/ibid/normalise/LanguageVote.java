package ibid.normalise;

/**
 * Words, their endings and letters of a text vote for the languages that have them, each with the more weight the fewer
 * these are. Not thread-safe.
 */
final class LanguageVote {
    /** Weight of a sign by how many languages have it; the last entry is that of all more. */
    private static final int[] WORD = {0, 6, 4, 3, 2, 1};

    private static final int[] ENDING = {0, 3, 2, 1, 0};
    private static final int[] LETTER = {0, 4, 2, 1, 0};

    /** Fewer votes are not sure. */
    private static final int ENOUGH = 7;

    private static final int LONGEST_ENDING = 6;
    private static final int LONGEST_WORD = 40;

    private final LanguageSigns signs = LanguageSigns.SHIPPED;
    private final int[] votes = new int[signs.languages().size()];

    LanguageVote(String text) {
        boolean mixedCase = hasLowerCase(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isWordCharacter(c)) {
                continue;
            }
            if (counts(text, start, i, mixedCase)) {
                word(text, start, i);
            }
            i = c == '<' ? endOfMarkup(text, i) : i;
            start = i + 1;
        }
    }

    /** The language with by far most votes, empty if there is none. */
    String winner() {
        int best = 0;
        int second = -1;
        for (int i = 1; i < votes.length; i++) {
            if (votes[i] > votes[best]) {
                second = best;
                best = i;
            } else if (second < 0 || votes[i] > votes[second]) {
                second = i;
            }
        }
        return votes[best] >= ENOUGH && 2 * votes[best] >= 3 * votes[second]
                ? signs.languages().get(best)
                : "";
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x80 && Character.isLetter(c));
    }

    private static boolean hasLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where {@code <i>} ends, {@code at} if that is no markup. */
    private static int endOfMarkup(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_WORD);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i;
            }
        }
        return at;
    }

    /** Abbreviations, initials and the letter after an apostrophe are no words. */
    private static boolean counts(String text, int start, int end, boolean mixedCase) {
        if (end <= start || end - start > LONGEST_WORD) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        if (end - start == 1) {
            return !capital && (start == 0 || !isApostrophe(text.charAt(start - 1)));
        }
        return !mixedCase || !capital || !Character.isUpperCase(text.charAt(start + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private void word(String text, int start, int end) {
        // Capitals mark names, which are of all languages.
        boolean name = Character.isUpperCase(text.charAt(start));
        long hash = SignTable.NOTHING;
        for (int i = end - 1; i >= start; i--) {
            char c = Character.toLowerCase(text.charAt(i));
            hash = SignTable.before(c, hash);
            if (i < end - 1 && i > start + 1 && end - i <= LONGEST_ENDING) {
                vote(signs.endings().languages(hash), ENDING);
            }
            if (c >= 0x80 && !name) {
                vote(signs.letters().languages(SignTable.before(c, SignTable.NOTHING)), LETTER);
            }
        }
        vote(signs.words().languages(hash), WORD);
    }

    private void vote(long languages, int[] weights) {
        int weight = weights[Math.min(Long.bitCount(languages), weights.length - 1)];
        for (long rest = weight == 0 ? 0 : languages; rest != 0; rest &= rest - 1) {
            votes[Long.numberOfTrailingZeros(rest)] += weight;
        }
    }
}
