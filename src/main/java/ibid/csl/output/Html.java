package ibid.csl.output;

import java.util.Locale;

/** HTML as citeproc-js and the CSL test suite write it. All text is escaped; only web addresses become links. */
public final class Html implements Sink {
    private static final String MARGIN = "\n    <div class=\"csl-left-margin\">";

    /** Space at the beginning of an entry stands before its boxes. */
    private static final String SPACED_MARGIN = MARGIN + " ";

    private final StringBuilder written = new StringBuilder();
    private final boolean hasLinks;
    private boolean isLinked;

    /** @param hasLinks whether addresses can be followed */
    public Html(boolean hasLinks) {
        this.hasLinks = hasLinks;
    }

    @Override
    public void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> written.append("&#38;");
                case '<' -> written.append("&#60;");
                case '>' -> written.append("&#62;");
                default -> plain(c);
            }
        }
    }

    private void plain(char c) {
        if (Superscripts.isOne(c)) {
            written.append("<sup>").append(Superscripts.base(c)).append("</sup>");
        } else {
            written.append(c);
        }
    }

    @Override
    public void open(Tag tag, String address) {
        if (tag == Tag.LINK) {
            isLinked = hasLinks && isWebAddress(address);
            if (isLinked) {
                written.append("<a href=\"");
                text(address.replace("\"", "%22"));
                written.append("\">");
            }
        } else {
            written.append(begin(tag));
        }
    }

    @Override
    public void close(Tag tag) {
        if (tag != Tag.LINK) {
            written.append(end(tag));
        } else if (isLinked) {
            written.append("</a>");
        }
    }

    @Override
    public String finish() {
        String html = written.toString();
        return html.startsWith(SPACED_MARGIN) ? " " + MARGIN + html.substring(SPACED_MARGIN.length()) : html;
    }

    /** Whether a browser may be sent there. */
    static boolean isWebAddress(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("ftp://");
    }

    private static String begin(Tag tag) {
        return switch (tag) {
            case ITALIC -> "<i>";
            case OBLIQUE -> "<em>";
            case UPRIGHT -> "<span style=\"font-style:normal;\">";
            case SMALL_CAPS -> "<span style=\"font-variant:small-caps;\">";
            case FULL_CAPS -> "<span style=\"font-variant:normal;\">";
            case BOLD -> "<b>";
            case LIGHT -> "<span style=\"font-weight:lighter;\">";
            case MEDIUM -> "<span style=\"font-weight:normal;\">";
            case UNDERLINE -> "<span style=\"text-decoration:underline;\">";
            case PLAIN_LINE -> "<span style=\"text-decoration:none;\">";
            case SUPERSCRIPT -> "<sup>";
            case SUBSCRIPT -> "<sub>";
            case BASELINE -> "<span style=\"vertical-align:baseline;\">";
            case BLOCK -> "\n\n    <div class=\"csl-block\">";
            case LEFT_MARGIN -> MARGIN;
            case RIGHT_INLINE -> "<div class=\"csl-right-inline\">";
            case INDENT -> "<div class=\"csl-indent\">";
            case LINK -> "";
        };
    }

    private static String end(Tag tag) {
        return switch (tag) {
            case ITALIC -> "</i>";
            case OBLIQUE -> "</em>";
            case BOLD -> "</b>";
            case SUPERSCRIPT -> "</sup>";
            case SUBSCRIPT -> "</sub>";
            case BLOCK -> "</div>\n";
            case LEFT_MARGIN -> "</div>";
            case RIGHT_INLINE, INDENT -> "</div>\n  ";
            case LINK -> "";
            default -> "</span>";
        };
    }
}
