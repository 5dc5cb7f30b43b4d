package ibid.csl;

import ibid.text.Folding;
import java.text.Collator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of words in a language. Letter case, accents and punctuation do not count, a space comes before any letter, and
 * numbers go by their size. Not thread-safe.
 */
final class Collation {
    /** Languages whose letters with marks stand where their letters without do. */
    private static final Set<String> PLAIN = Set.of("en", "de", "fr", "it", "nl", "pt", "la", "id", "af");

    private static final int DIGITS = 14;

    private final @Nullable Collator collator;

    Collation(Locale locale) {
        this.collator = PLAIN.contains(locale.getLanguage()) ? null : Collator.getInstance(locale);
        if (collator != null) {
            collator.setStrength(Collator.PRIMARY);
        }
    }

    /** What to compare instead of the text; empty for text without letters and digits. */
    Comparable<?> key(String text) {
        String normalised = normalised(text);
        return collator == null ? normalised : collator.getCollationKey(normalised);
    }

    private String normalised(String text) {
        String folded = collator == null ? Folding.fold(text) : text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            if (Character.isDigit(c)) {
                int end = at;
                while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
                    end++;
                }
                key.append("0".repeat(Math.max(0, DIGITS - (end - at)))).append(folded, at, end);
                at = end;
            } else {
                append(key, c);
                at++;
            }
        }
        return key.toString();
    }

    private void append(StringBuilder key, char c) {
        if (c == ' ' || c == '\u00A0' || c == '|') {
            key.append(collator == null ? ' ' : '_');
        } else if (Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            key.append(c);
        }
    }
}
