package ibid.csl.output;

import java.text.Normalizer;

/** Characters that are raised by themselves, which many fonts lack. */
final class Superscripts {
    private static final String OTHERS = "ª²³¹º\u02C0\u02C1\u06E5\u06E6\u2070\u2071\u2120\u2122";

    private Superscripts() {}

    static boolean isOne(char c) {
        return c >= 0xAA
                && (OTHERS.indexOf(c) >= 0
                        || (c >= 0x2B0 && c <= 0x2B8)
                        || (c >= 0x2E0 && c <= 0x2E4)
                        || (c >= 0x1D2C && c <= 0x1D61 && c != 0x1D2F && c != 0x1D3B && c != 0x1D4E)
                        || (c >= 0x2074 && c <= 0x207F)
                        || (c >= 0x3192 && c <= 0x319F));
    }

    /** What is raised. */
    static String base(char c) {
        return switch (c) {
            case 0x2C0 -> "\u0294";
            case 0x2C1, 0x2E4 -> "\u0295";
            case 0x6E5 -> "\u0648";
            case 0x6E6 -> "\u064A";
            default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        };
    }
}
