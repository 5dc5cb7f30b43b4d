package ibid.csl.output;

/**
 * AsciiDoc. Formats are written so that they hold inside words, too.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/text/">text formatting</a>
 */
public final class AsciiDoc extends PairSink {
    /** Signs that begin markup are passed through as character references. */
    @Override
    String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("*_`#^~+{[<&|\\".indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    String begin(Tag tag, String address) {
        return switch (tag) {
            case ITALIC, OBLIQUE -> "__";
            case BOLD -> "**";
            case SMALL_CAPS -> "[.small-caps]##";
            case UNDERLINE -> "[.underline]##";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "~";
            case LINK -> "link:++" + address.replace("+", "%2B") + "++[";
            default -> "";
        };
    }

    @Override
    String end(Tag tag) {
        return switch (tag) {
            case ITALIC, OBLIQUE -> "__";
            case BOLD -> "**";
            case SMALL_CAPS, UNDERLINE -> "##";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "~";
            case LINK -> "]";
            default -> "";
        };
    }
}
