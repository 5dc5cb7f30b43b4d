package ibid.text;

import java.text.Normalizer;
import java.util.Map;

/** The commands of LaTeX's text mode that make a character. Thread-safe. */
final class LatexCommands {
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\u0300", "`"),
            Map.entry("\u0301", "'"),
            Map.entry("\u0302", "^"),
            Map.entry("\u0303", "~"),
            Map.entry("\u0304", "="),
            Map.entry("\u0306", "u "),
            Map.entry("\u0307", "."),
            Map.entry("\u0308", "\""),
            Map.entry("\u030a", "r "),
            Map.entry("\u030b", "H "),
            Map.entry("\u030c", "v "),
            Map.entry("\u0323", "d "),
            Map.entry("\u0327", "c "),
            Map.entry("\u0328", "k "),
            Map.entry("\u0331", "b "));
    private static final Map<Integer, String> OTHERS = Map.ofEntries(
            Map.entry((int) 'ß', "{\\ss}"),
            Map.entry((int) 'ø', "{\\o}"),
            Map.entry((int) 'Ø', "{\\O}"),
            Map.entry((int) 'ł', "{\\l}"),
            Map.entry((int) 'Ł', "{\\L}"),
            Map.entry((int) 'æ', "{\\ae}"),
            Map.entry((int) 'Æ', "{\\AE}"),
            Map.entry((int) 'œ', "{\\oe}"),
            Map.entry((int) 'Œ', "{\\OE}"),
            Map.entry((int) 'ð', "{\\dh}"),
            Map.entry((int) 'Ð', "{\\DH}"),
            Map.entry((int) 'þ', "{\\th}"),
            Map.entry((int) 'Þ', "{\\TH}"),
            Map.entry((int) 'đ', "{\\dj}"),
            Map.entry((int) 'Đ', "{\\DJ}"),
            Map.entry((int) 'ŋ', "{\\ng}"),
            Map.entry((int) 'Ŋ', "{\\NG}"),
            Map.entry((int) 'ı', "{\\i}"),
            Map.entry((int) '–', "--"),
            Map.entry((int) '—', "---"),
            Map.entry((int) '“', "``"),
            Map.entry((int) '”', "''"),
            Map.entry((int) '‘', "{\\textquoteleft}"),
            Map.entry((int) '’', "{\\textquoteright}"),
            Map.entry((int) '„', "{\\quotedblbase}"),
            Map.entry((int) '«', "{\\guillemotleft}"),
            Map.entry((int) '»', "{\\guillemotright}"),
            Map.entry((int) '…', "{\\textellipsis}"),
            Map.entry((int) '§', "{\\S}"),
            Map.entry((int) '©', "{\\textcopyright}"),
            Map.entry((int) '®', "{\\textregistered}"),
            Map.entry((int) '™', "{\\texttrademark}"),
            Map.entry((int) '°', "{\\textdegree}"),
            Map.entry((int) '±', "{\\textpm}"),
            Map.entry((int) '×', "{\\texttimes}"),
            Map.entry((int) 'µ', "{\\textmu}"),
            Map.entry((int) '£', "{\\pounds}"),
            Map.entry((int) '€', "{\\texteuro}"),
            Map.entry((int) '¿', "{\\textquestiondown}"),
            Map.entry((int) '¡', "{\\textexclamdown}"),
            Map.entry((int) '\u00a0', "~"));

    private LatexCommands() {}

    /** The command in braces of its own; the character itself if there is none. */
    static String of(int c) {
        String other = OTHERS.get(c);
        if (other != null) {
            return other;
        }
        String character = Character.toString(c);
        String parts = Normalizer.normalize(character, Normalizer.Form.NFD);
        String accent = parts.length() == 2 ? ACCENTS.get(parts.substring(1)) : null;
        if (accent == null || parts.charAt(0) >= 0x80) {
            return character;
        }
        boolean dotted = parts.charAt(0) == 'i' && !accent.equals("k ") && !accent.equals("d ");
        return "{\\" + (dotted ? accent.strip() + "\\i" : accent + parts.charAt(0)) + "}";
    }
}
