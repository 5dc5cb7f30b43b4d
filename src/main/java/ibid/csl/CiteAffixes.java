package ibid.csl;

import ibid.csl.text.Markup;
import ibid.csl.text.Scripts;

/** Text that writers put before and behind a cite: "see", "p. 5". Spaces come by themselves. */
final class CiteAffixes {
    private static final String CLOSERS = "\"'”’»\u202F\u00A0 ";

    private CiteAffixes() {}

    /** Whether what follows the prefix goes on in the same sentence. */
    static boolean continues(String prefix) {
        if (prefix.isEmpty()) {
            return false;
        }
        char last = last(prefix);
        boolean endsSentence = ":.;!?".indexOf(last) >= 0 && prefix.strip().indexOf(' ') > 0;
        return !endsSentence;
    }

    /** The last character, closing quotes left out. */
    private static char last(String prefix) {
        String plain = Markup.strip(prefix);
        int end = plain.length();
        while (end > 0 && CLOSERS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? 0 : plain.charAt(end - 1);
    }

    static String spacedPrefix(String prefix) {
        if (prefix.isEmpty()) {
            return "";
        }
        char last = last(prefix);
        boolean needsSpace = Scripts.isAlphabetic(last) || ".;:!?)],".indexOf(last) >= 0 || Character.isDigit(last);
        return (prefix + (needsSpace ? " " : "")).replaceAll("\\s+", " ");
    }

    /** How many punctuation marks a suffix begins with. */
    static int marks(String suffix) {
        int marks = 0;
        while (marks < suffix.length() && ".,;:!?".indexOf(suffix.charAt(marks)) >= 0) {
            marks++;
        }
        return marks;
    }

    static String spacedSuffix(String suffix) {
        if (suffix.isEmpty()) {
            return "";
        }
        char first = suffix.charAt(0);
        return Scripts.isAlphabetic(first) || first == '[' || first == '(' ? " " + suffix : suffix;
    }
}
