package ibid.csl.output;

/** Rich Text Format, to be put into a document that has a header. */
public final class Rtf extends PairSink {
    @Override
    String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                escaped.append('\\').append(c);
            } else if (c < 0x80) {
                escaped.append(c);
            } else {
                escaped.append("\\uc0\\u").append((int) (short) c).append("{}");
            }
        }
        return escaped.toString();
    }

    @Override
    String begin(Tag tag, String address) {
        return switch (tag) {
            case ITALIC, OBLIQUE -> "{\\i ";
            case UPRIGHT -> "{\\i0 ";
            case SMALL_CAPS -> "{\\scaps ";
            case FULL_CAPS -> "{\\scaps0 ";
            case BOLD -> "{\\b ";
            case MEDIUM -> "{\\b0 ";
            case UNDERLINE -> "{\\ul ";
            case PLAIN_LINE -> "{\\ulnone ";
            case SUPERSCRIPT -> "{\\super ";
            case SUBSCRIPT -> "{\\sub ";
            case LINK -> "{\\field{\\*\\fldinst HYPERLINK \"" + escape(address.replace("\"", "%22")) + "\"}{\\fldrslt ";
            default -> "{";
        };
    }

    @Override
    String end(Tag tag) {
        return tag == Tag.LINK ? "}}" : "}";
    }
}
