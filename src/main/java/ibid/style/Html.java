package ibid.style;

/**
 * An entry as HTML, with the class names that citation processors share
 * ({@code csl-entry}, {@code csl-left-margin}, …).
 */
final class Html implements RichText.Sink {
    private final StringBuilder out = new StringBuilder("<div class=\"csl-entry\">");

    @Override
    public void text(String text, int formats, String address) {
        boolean isLink = RichText.isWebAddress(address);
        if (isLink) {
            out.append("<a href=\"").append(escape(address)).append("\">");
        }
        appendFormatted(escape(text), formats);
        if (isLink) {
            out.append("</a>");
        }
    }

    private void appendFormatted(String html, int formats) {
        StringBuilder ends = new StringBuilder();
        begin(formats & RichText.BOLD, "b", ends);
        begin(formats & RichText.ITALIC, "i", ends);
        begin(formats & RichText.UNDERLINE, "u", ends);
        begin(formats & RichText.SUPERSCRIPT, "sup", ends);
        begin(formats & RichText.SUBSCRIPT, "sub", ends);
        if ((formats & RichText.SMALL_CAPS) != 0) {
            out.append("<span style=\"font-variant: small-caps\">");
            ends.insert(0, "</span>");
        }
        out.append(html).append(ends);
    }

    private void begin(int format, String tag, StringBuilder ends) {
        if (format != 0) {
            out.append('<').append(tag).append('>');
            ends.insert(0, "</" + tag + ">");
        }
    }

    @Override
    public void open(char group) {
        String name = switch (group) {
            case Marks.LEFT_MARGIN -> "left-margin";
            case Marks.RIGHT_INLINE -> "right-inline";
            case Marks.INDENT -> "indent";
            default -> "block";
        };
        out.append("<div class=\"csl-").append(name).append("\">");
    }

    @Override
    public void close(char group) {
        out.setLength(out.toString().stripTrailing().length());
        out.append("</div>");
    }

    @Override
    public String finish() {
        return PlainText.foldSpaces(out.append("</div>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
