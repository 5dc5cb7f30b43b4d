package ibid.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the styles of a Word file say about its paragraphs. A style has what the one that it is based on has, unless it
 * says otherwise. Immutable.
 *
 * @see <a href="https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.wordprocessing.style">ISO/IEC 29500-1,
 *     17.7.4 Style</a>
 */
final class WordStyles {
    /** Outline levels are counted from 0; this one is body text. */
    private static final int BODY = 9;

    private static final int UNKNOWN = -1;
    private static final int DEEPEST_HEADING = 6;
    private static final int LONGEST_CHAIN = 50;

    /** Names and ids of built-in headings; programs in other languages translate the ids, and drop their accents. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:heading|(?:ü|u)?berschrift|titre|t[ií]?tulo|titolo|titol|kop|rubrik|otsikko|nag(?:ł|l)?[oó]?wek"
                    + "|nadpis|naslov|overskrift|ba(?:ş|s)?l(?:ı|i)?k|c[iî]msor|titlu|заголовок|заглавие|επικεφαλίδα|标题|標題"
                    + "|見出し|제목|عنوان)\\s?([1-9])");

    private static final Pattern TITLE =
            Pattern.compile("title|titel|titre|endnotebibliographytitle|endnote bibliography title");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|verzeichnis|contents) ?[1-9]");

    /** Of a file without styles. */
    static final WordStyles NONE = new WordStyles(Map.of());

    private final Map<String, Style> styles;

    private WordStyles(Map<String, Style> styles) {
        this.styles = styles;
    }

    /** What a style says itself. */
    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private int outline = UNKNOWN;
        private int list = UNKNOWN;
        private int listLevel = UNKNOWN;
        private @Nullable Boolean hidden;
    }

    static WordStyles read(XmlPart xml) throws ReadException {
        Map<String, Style> styles = new HashMap<>();
        while (xml.next()) {
            if (xml.begins("w:style")) {
                styles.put(xml.attribute("styleId"), style(xml));
            }
        }
        return new WordStyles(styles);
    }

    private static Style style(XmlPart xml) throws ReadException {
        Style style = new Style();
        int own = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == own)) {
            if (xml.isStart()) {
                property(style, xml);
            }
        }
        return style;
    }

    private static void property(Style style, XmlPart xml) {
        String value = xml.attribute("val");
        switch (xml.name()) {
            case "w:name" -> style.name = value;
            case "w:basedOn" -> style.basedOn = value;
            case "w:outlineLvl" -> style.outline = number(value);
            case "w:numId" -> style.list = number(value);
            case "w:ilvl" -> style.listLevel = number(value);
            case "w:vanish" -> style.hidden = isOn(value);
            default -> {}
        }
    }

    /** Level 1 to 6 of the headings in that style, 0 if they are none. */
    int headingLevel(String id) {
        Style style = styles.get(id);
        int named = named(style == null ? id : style.name, id);
        String at = id;
        for (int i = 0; named == UNKNOWN && style != null && i < LONGEST_CHAIN; i++) {
            if (style.outline != UNKNOWN) {
                return headingLevel(style.outline);
            }
            at = style.basedOn;
            style = styles.get(at);
            named = style == null ? UNKNOWN : named(style.name, at);
        }
        return Math.max(named, 0);
    }

    /** The level of headings of that outline level. */
    static int headingLevel(int outline) {
        return outline < 0 || outline >= BODY ? 0 : Math.min(outline + 1, DEEPEST_HEADING);
    }

    private static int named(String name, String id) {
        for (String called : new String[] {name, id}) {
            String lower = called.toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(lower);
            if (heading.matches()) {
                return Math.min(number(heading.group(1)), DEEPEST_HEADING);
            } else if (TITLE.matcher(lower).matches()) {
                return 1;
            }
        }
        return UNKNOWN;
    }

    /** Whether paragraphs in that style are the lines of a table of contents. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        String name = style == null ? id : style.name;
        return CONTENTS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Number of the list whose items paragraphs in that style are, 0 if of none. */
    int list(String id) {
        return Math.max(0, inherited(id, style -> style.list));
    }

    /** Depth of these items in the list, from 0. */
    int listLevel(String id) {
        return Math.max(0, inherited(id, style -> style.listLevel));
    }

    boolean isHidden(String id) {
        return inherited(id, style -> style.hidden == null ? UNKNOWN : style.hidden ? 1 : 0) > 0;
    }

    private int inherited(String id, ToIntFunction<Style> property) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            int value = property.applyAsInt(style);
            if (value != UNKNOWN) {
                return value;
            }
            style = styles.get(style.basedOn);
        }
        return UNKNOWN;
    }

    /** A switch is on unless it says that it is off. */
    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** The number that an attribute holds, -1 if it holds none. */
    static int number(String value) {
        try {
            return value.isEmpty() ? UNKNOWN : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }
}
