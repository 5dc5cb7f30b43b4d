package ibid.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a word that compare equal where a reader would call two spellings the same. */
public final class Folding {
    private Folding() {}

    /** Lower case, without diacritics, compatibility forms resolved: {@code "Łódź"} becomes {@code "lodz"}. */
    public static String fold(String text) {
        if (isPlainAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length() + 4);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                appendBase(folded, c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The letters and digits of the folded text alone: what is left to compare two titles by. */
    public static String letters(String text) {
        String folded = fold(text);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
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
