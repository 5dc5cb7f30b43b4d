package ibid.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes of what fonts print the letters that are meant: of ligatures, of accents beside their letters, of fonts' own signs. */
final class Letters {
    /** Accents that take room of their own, and the combining ones. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("\u00B4", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("\u02C6", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("\u02DC", "\u0303"),
            Map.entry("\u00AF", "\u0304"),
            Map.entry("\u02D8", "\u0306"),
            Map.entry("\u02D9", "\u0307"),
            Map.entry("\u00A8", "\u0308"),
            Map.entry("\u02DA", "\u030A"),
            Map.entry("\u02DD", "\u030B"),
            Map.entry("\u02C7", "\u030C"),
            Map.entry("\u00B8", "\u0327"),
            Map.entry("\u02DB", "\u0328"));

    private Letters() {}

    /** What a glyph says, without its font's ways to print it; U+FFFD if nobody can tell. */
    static String of(String unicode) {
        if (unicode.length() == 1 && unicode.charAt(0) > ' ' && unicode.charAt(0) < '\u007F') {
            return unicode;
        }
        StringBuilder letters = new StringBuilder(unicode.length());
        unicode.codePoints().forEach(c -> append(c, letters));
        return letters.toString();
    }

    private static void append(int c, StringBuilder to) {
        if (c == 0xAD || c == 0x2010 || c == 0x2011) {
            to.append('-');
        } else if (c >= 0xFB00 && c <= 0xFB06) {
            to.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (Character.isSpaceChar(c) || c == '\t') {
            to.append(' ');
        } else if (c >= 0xE000 && c <= 0xF8FF) {
            to.append(ownSign(c));
        } else if (c >= ' ' && (c < 0x7F || c >= 0xA0) && c != 0xFEFF && (c < 0x200B || c > 0x200F)) {
            to.appendCodePoint(c);
        } else if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
            to.append('\uFFFD');
        }
    }

    /**
     * A sign that a font has of its own: a digit or small capital in the places that Adobe's fonts have for them, or one of
     * Microsoft's symbol fonts.
     */
    private static char ownSign(int c) {
        if (c >= 0xF730 && c <= 0xF739) {
            return (char) (c - 0xF730 + '0');
        }
        if (c >= 0xF761 && c <= 0xF77A) {
            return (char) (c - 0xF761 + 'A');
        }
        if (c == 0xF0B7 || c == 0xF0A7) {
            return '•';
        }
        return c >= 0xF020 && c < 0xF07F ? (char) (c - 0xF000) : '\uFFFD';
    }

    /** With accents that are printed over a neighbour joined to it. */
    static List<Glyph> composed(List<Glyph> glyphs) {
        List<Glyph> composed = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            String accent = ACCENTS.get(glyph.text());
            int last = composed.size() - 1;
            if (accent != null && i + 1 < glyphs.size() && isOver(glyph, glyphs.get(i + 1))) {
                composed.add(joined(glyphs.get(i + 1), accent));
                i++;
            } else if (accent != null && last >= 0 && isOver(glyph, composed.get(last))) {
                composed.set(last, joined(composed.get(last), accent));
            } else {
                composed.add(glyph);
            }
        }
        return composed;
    }

    private static boolean isOver(Glyph accent, Glyph letter) {
        float tolerance = letter.width() / 10;
        return Character.isLetter(letter.text().codePointAt(0))
                && accent.middle() > letter.x() - tolerance
                && accent.middle() < letter.end() + tolerance
                && Math.abs(accent.y() - letter.y()) < letter.size() / 2;
    }

    private static Glyph joined(Glyph letter, String accent) {
        String dotted = letter.text().equals("ı") ? "i" : letter.text().equals("ȷ") ? "j" : letter.text();
        return letter.withText(Normalizer.normalize(dotted + accent, Normalizer.Form.NFC));
    }
}
