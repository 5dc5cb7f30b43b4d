package ibid.report;

import ibid.model.ItemType;
import ibid.text.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the parts of the HTML page share. */
final class Html {
    private Html() {}

    /** Text for elements and quoted attributes. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Xml.appendEscaped(escaped, text);
        return escaped.toString().replace("\"", "&quot;");
    }

    /** A file that travels with ibid. */
    static String resource(String name) {
        try (InputStream in = Html.class.getResourceAsStream("/ibid/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What readers call a kind of work. */
    static String kind(ItemType type) {
        return switch (type) {
            case ARTICLE -> "preprint";
            case ARTICLE_JOURNAL -> "journal article";
            case ARTICLE_MAGAZINE -> "magazine article";
            case ARTICLE_NEWSPAPER -> "newspaper article";
            case PAPER_CONFERENCE -> "conference paper";
            case WEBPAGE -> "web page";
            case POST_WEBLOG -> "blog post";
            default -> type.id().replace('-', ' ').replace('_', ' ');
        };
    }
}
