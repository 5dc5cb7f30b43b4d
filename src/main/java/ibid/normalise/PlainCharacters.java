package ibid.normalise;

import ibid.model.Reference;
import ibid.text.Punctuation;
import java.text.Normalizer;

/**
 * Characters as a reader sees them: composed (NFC), ligatures as letters, no invisible ones, white space as single
 * spaces.
 *
 * @see <a href="https://unicode.org/reports/tr15/">Unicode normalisation forms</a>
 */
final class PlainCharacters implements Normaliser {
    @Override
    public Reference apply(Reference reference) {
        return Values.eachText(reference, PlainCharacters::plain);
    }

    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            append(plain, text.charAt(i));
        }
        return Punctuation.foldSpaces(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !isPlain(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Whether the character stays as it is, whatever stands beside it: Latin, Cyrillic, ideographs, dashes, quotes. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F)
                || (c > '\u00AD' && c < 0x300)
                || (c >= 0x400 && c < 0x482)
                || (c >= 0x2010 && c < 0x2028)
                || (c >= 0x4E00 && c < 0xA000);
    }

    private static void append(StringBuilder to, char c) {
        switch (c) {
            case 'ﬀ' -> to.append("ff");
            case 'ﬁ' -> to.append("fi");
            case 'ﬂ' -> to.append("fl");
            case 'ﬃ' -> to.append("ffi");
            case 'ﬄ' -> to.append("ffl");
            case 'ﬅ', 'ﬆ' -> to.append("st");
            case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200E', '\u200F', '\u007F' -> {
                // Soft hyphens, zero-width spaces and marks of direction show nothing.
            }
            default -> to.append(c);
        }
    }
}
