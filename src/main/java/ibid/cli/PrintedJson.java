package ibid.cli;

import com.google.gson.stream.JsonWriter;
import ibid.csl.Citation;
import ibid.csl.Entry;
import ibid.csl.output.RichText;
import ibid.csl.output.Tag;
import ibid.csl.render.Cite;
import ibid.style.CslEngine;
import ibid.style.Engine.Output;
import ibid.style.Style;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * Entries and citations for programs and web pages: an array of objects with {@code id} (of a citation {@code ids}),
 * {@code text} and {@code html}. Where the style has numbers in the margin, {@code left-margin} and {@code right-inline} are
 * the HTML of both columns. Used once.
 */
final class PrintedJson {
    private final StringWriter written = new StringWriter();
    private final JsonWriter json = new JsonWriter(written);

    PrintedJson() throws IOException {
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginArray();
    }

    /** Adds the entries of a bibliography. */
    PrintedJson entries(List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            entry(entry);
        }
        return this;
    }

    /** Adds a bibliography as an object of its own, with its style. */
    PrintedJson bibliography(Style style, List<Entry> entries) throws IOException {
        json.beginObject();
        json.name("style").value(style.id());
        json.name("title").value(style.title());
        json.name("entries").beginArray();
        entries(entries);
        json.endArray();
        json.endObject();
        return this;
    }

    private void entry(Entry entry) throws IOException {
        json.beginObject();
        json.name("id").value(entry.id());
        printed(entry.text(), 1);
        RichText margin = entry.text().inside(Tag.LEFT_MARGIN);
        if (!margin.isBlank()) {
            json.name("left-margin").value(html(margin));
            json.name("right-inline").value(html(entry.text().inside(Tag.RIGHT_INLINE)));
        }
        json.endObject();
    }

    /** Adds citations, each printed as the text at its place. */
    PrintedJson citations(List<Citation> citations, List<RichText> printed) throws IOException {
        for (int i = 0; i < printed.size(); i++) {
            json.beginObject();
            json.name("ids").beginArray();
            for (Cite cite : citations.get(i).cites()) {
                json.value(cite.id());
            }
            json.endArray();
            printed(printed.get(i), 0);
            json.endObject();
        }
        return this;
    }

    private void printed(RichText text, int number) throws IOException {
        json.name("text").value(CslEngine.written(text, number, Output.TEXT));
        json.name("html").value(CslEngine.written(text, number, Output.HTML));
    }

    private static String html(RichText text) {
        return CslEngine.written(text, 0, Output.HTML);
    }

    /** All that was added. */
    String text() throws IOException {
        json.endArray();
        return written.append("\n").toString();
    }
}
