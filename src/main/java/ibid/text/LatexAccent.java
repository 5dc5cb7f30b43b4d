package ibid.text;

import java.text.Normalizer;

/** Accents of LaTeX, which stand before their letter, as Unicode has them. */
final class LatexAccent {
    private LatexAccent() {}

    /**
     * The letters with an accent on the first.
     *
     * @param name of the command, which stays if there is no letter for it to stand on
     */
    static String on(String letters, String name, String combining) {
        if (letters.isEmpty() || !Character.isLetter(letters.codePointAt(0))) {
            return (LatexReader.isLetter(name.charAt(0)) ? "" : name) + letters;
        }
        String base = dotted(letters, combining);
        int end = base.offsetByCodePoints(0, 1);
        while (end < base.length() && Character.getType(base.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        String accented = Normalizer.normalize(base.substring(0, end) + combining, Normalizer.Form.NFC);
        return accented + base.substring(end);
    }

    /** TeX puts accents on the dotless letters, Unicode on those with a dot. */
    private static String dotted(String letters, String combining) {
        boolean above = "\u0327\u0328\u0323\u0331".indexOf(combining) < 0;
        char first = letters.charAt(0);
        if (!above || (first != 'ı' && first != 'ȷ')) {
            return letters;
        }
        return (first == 'ı' ? "i" : "j") + letters.substring(1);
    }
}
