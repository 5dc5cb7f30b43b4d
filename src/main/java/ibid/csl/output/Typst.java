package ibid.csl.output;

/**
 * Typst markup.
 *
 * @see <a href="https://typst.app/docs/reference/syntax/">syntax</a>
 */
public final class Typst extends PairSink {
    @Override
    String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\#$*_`<>@[]=~".indexOf(c) >= 0 || (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '/')) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    @Override
    String begin(Tag tag, String address) {
        return switch (tag) {
            case ITALIC, OBLIQUE -> "#emph[";
            case BOLD -> "#strong[";
            case SMALL_CAPS -> "#smallcaps[";
            case UNDERLINE -> "#underline[";
            case SUPERSCRIPT -> "#super[";
            case SUBSCRIPT -> "#sub[";
            case LINK -> "#link(\"" + address.replace("\\", "%5C").replace("\"", "%22") + "\")[";
            case UPRIGHT -> "#text(style: \"normal\")[";
            case MEDIUM -> "#text(weight: \"regular\")[";
            default -> "#[";
        };
    }

    @Override
    String end(Tag tag) {
        return "]";
    }
}
