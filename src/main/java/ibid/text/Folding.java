package ibid.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a word that compare equal where a reader would call two spellings the same. */
public final class Folding {
    /**
     * By character, what is left of it, for those below the ideographs and their punctuation; made when first asked for.
     * To decompose whole texts takes twice as long.
     */
    private static final String[] BASES = new String[0x2E80];

    private Folding() {}

    /** Lower case, without diacritics, compatibility forms resolved: {@code "Łódź"} becomes {@code "lodz"}. */
    public static String fold(String text) {
        if (isPlainAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder bases = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= BASES.length) {
                return bases(text).toLowerCase(Locale.ROOT);
            } else if (c < 0x80) {
                bases.append(c);
            } else {
                bases.append(base(c));
            }
        }
        return bases.toString().toLowerCase(Locale.ROOT);
    }

    private static String base(char c) {
        String base = BASES[c];
        if (base == null) {
            base = bases(String.valueOf(c));
            BASES[c] = base;
        }
        return base;
    }

    private static String bases(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bases = new StringBuilder(decomposed.length() + 4);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                appendBase(bases, c);
            }
        }
        return bases.toString();
    }

    /** The letters and digits of the folded text alone: what is left to compare two titles by. */
    public static String letters(String text) {
        String folded = fold(text);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString();
    }

    /** Letters that Unicode does not decompose. */
    private static void appendBase(StringBuilder to, char c) {
        switch (c) {
            case 'ł' -> to.append('l');
            case 'Ł' -> to.append('L');
            case 'ø' -> to.append('o');
            case 'Ø' -> to.append('O');
            case 'đ', 'ð' -> to.append('d');
            case 'Đ', 'Ð' -> to.append('D');
            case 'ı' -> to.append('i');
            case 'ß' -> to.append("ss");
            case 'æ' -> to.append("ae");
            case 'Æ' -> to.append("AE");
            case 'œ' -> to.append("oe");
            case 'Œ' -> to.append("OE");
            case 'þ' -> to.append("th");
            case 'Þ' -> to.append("TH");
            default -> to.append(c);
        }
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
