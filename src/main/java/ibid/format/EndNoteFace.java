package ibid.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The faces that EndNote styles text with, and CSL's mark-up for them. */
enum EndNoteFace {
    ITALIC("i"),
    BOLD("b"),
    SUBSCRIPT("sub"),
    SUPERSCRIPT("sup");

    /** Marked text without other mark-up in it. */
    private static final Pattern MARKED = Pattern.compile("<(i|b|sub|sup)>([^<]+)</\\1>");

    private final String tag;

    EndNoteFace(String tag) {
        this.tag = tag;
    }

    boolean isIn(String faces) {
        return faces.contains(name().toLowerCase(Locale.ROOT));
    }

    String marked(String text) {
        return "<" + tag + ">" + text + "</" + tag + ">";
    }

    static EndNoteFace of(String tag) {
        for (EndNoteFace face : values()) {
            if (face.tag.equals(tag)) {
                return face;
            }
        }
        throw new IllegalArgumentException(tag);
    }

    static Matcher find(String text) {
        return MARKED.matcher(text);
    }
}
