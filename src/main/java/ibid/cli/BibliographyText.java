package ibid.cli;

import ibid.model.Library;
import ibid.style.Engine;
import ibid.style.Engine.Output;
import ibid.style.Style;
import ibid.style.StyleException;
import java.util.List;

/**
 * Bibliographies as people read them, one style after the other.
 *
 * @param width of a line of text, 0 for an entry on one line
 */
record BibliographyText(Engine engine, String locale, Output output, int width) {
    String of(Library library, List<Style> styles) throws StyleException {
        StringBuilder text = new StringBuilder();
        for (Style style : styles) {
            if (styles.size() > 1) {
                text.append(text.length() > 0 ? "\n" : "").append(heading(style));
            }
            append(text, engine.bibliography(library, style, locale, output));
        }
        return text.toString();
    }

    /** What tells the lists of several styles apart. */
    private String heading(Style style) {
        return switch (output) {
            case MARKDOWN -> "## " + style.title() + "\n\n";
            case ASCIIDOC, TYPST -> "== " + style.title() + "\n\n";
            case HTML -> "<h2>" + style.title().replace("&", "&amp;").replace("<", "&lt;") + "</h2>\n";
            default -> style.title() + "\n\n";
        };
    }

    private void append(StringBuilder text, List<Engine.Entry> entries) {
        boolean isApart = output != Output.TEXT && output != Output.HTML;
        String between = "";
        for (Engine.Entry entry : entries) {
            text.append(between).append(lines(entry)).append('\n');
            between = isApart ? "\n" : "";
        }
    }

    private String lines(Engine.Entry entry) {
        boolean isBroken = width > 0 && output == Output.TEXT;
        return isBroken ? new HangingText(width, entry.indent()).fold(entry.text()) : entry.text();
    }
}
