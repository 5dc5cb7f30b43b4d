package ibid.normalise;

import java.nio.charset.Charset;

/**
 * Tells Chinese from Japanese where a text is all ideographs: the character sets of the countries hold the forms that
 * their schools teach. What both write alike tells nothing.
 */
final class Ideographs {
    private static final Charset JAPAN = Charset.forName("Shift_JIS");
    private static final Charset CHINA = Charset.forName("GB2312");
    private static final Charset TAIWAN = Charset.forName("Big5");

    /** The first lead byte of JIS X 0208 level 2, rare and old forms. */
    private static final int LEVEL_2 = 0x98;

    private Ideographs() {}

    /** {@code zh}, {@code ja} or, if it could be either, nothing. */
    static String language(String text) {
        int chinese = 0;
        int japanese = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3400 && c < 0xA000) {
                int sign = sign(String.valueOf(c));
                chinese += Math.max(sign, 0);
                japanese += Math.max(-sign, 0);
            }
        }
        if (chinese > 1 && japanese == 0) {
            return "zh";
        }
        return japanese > 1 && chinese < 2 ? "ja" : "";
    }

    /** How much the character speaks for Chinese; negative if for Japanese. */
    private static int sign(String c) {
        byte[] japan = c.getBytes(JAPAN);
        boolean chinese = c.getBytes(CHINA).length == 2 || c.getBytes(TAIWAN).length == 2;
        if (japan.length < 2) {
            return chinese ? 2 : 0;
        }
        if (!chinese) {
            return -2;
        }
        return (japan[0] & 0xFF) > LEVEL_2 ? 1 : 0;
    }
}
