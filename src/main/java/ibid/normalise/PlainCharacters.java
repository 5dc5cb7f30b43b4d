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
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 0x7F;
        }
        if (ascii) {
            return Punctuation.foldSpaces(text);
        }
        StringBuilder plain = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            append(plain, text.charAt(i));
        }
        return Punctuation.foldSpaces(Normalizer.normalize(plain, Normalizer.Form.NFC));
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
