package ibid.csl.output;

/** LaTeX with the packages hyperref and, for underlines, ulem. */
public final class Latex extends PairSink {
    @Override
    String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '#', '$', '%', '&', '_', '{', '}' -> escaped.append('\\').append(c);
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\u00A0' -> escaped.append('~');
                case '\u202F' -> escaped.append("\\,");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    String begin(Tag tag, String address) {
        return switch (tag) {
            case ITALIC -> "\\textit{";
            case OBLIQUE -> "\\textsl{";
            case UPRIGHT -> "\\textup{";
            case SMALL_CAPS -> "\\textsc{";
            case FULL_CAPS, MEDIUM -> "\\textnormal{";
            case BOLD -> "\\textbf{";
            case UNDERLINE -> "\\underline{";
            case SUPERSCRIPT -> "\\textsuperscript{";
            case SUBSCRIPT -> "\\textsubscript{";
            case LINK -> "\\href{" + address(address) + "}{";
            default -> "{";
        };
    }

    /** Signs that end or change an address are written as it allows. */
    private static String address(String address) {
        return address.replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("%", "\\%")
                .replace("#", "\\#");
    }

    @Override
    String end(Tag tag) {
        return "}";
    }
}
