package ibid.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import ibid.FoundLists;
import ibid.Ibid;
import ibid.model.Origin;
import ibid.model.ReferenceList;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid find}: the references of articles as they are written. */
final class FindCommand implements Command {
    private static final String JSON = "--json";

    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        spec.addOption(OptionSpec.builder(JSON)
                .description(
                        "Print {\"file\", \"list\", \"page\", \"line\", \"start\", \"end\", \"text\"} a line: where in the"
                                + " article's text, its lines counted from 1, its characters from 0, each reference stands.")
                .build());
        spec.usageMessage()
                .description("Prints the references of articles, one a line, as they are written.")
                .footer(
                        "%nExamples:",
                        "  ibid find article.html | ibid parse",
                        "  ibid find thesis.pdf --list 2",
                        "  ibid find handbook.docx --section 'Further reading|Sources' --json");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        Ibid ibid = new Ibid(Inputs.lists(options));
        boolean json = options.hasMatchedOption(JSON);
        new Inputs(options)
                .each(
                        console,
                        (name, content, beside, findings) -> find(ibid, name, content, beside),
                        (name, found) -> print(console, name, found, json));
    }

    private static FoundLists find(Ibid ibid, String name, byte[] content, Companions beside) throws ReadException {
        if (Ibid.formatOf(name, content).isPresent()) {
            throw new ReadException(name + ": is a library, not an article; ibid convert reads it");
        }
        return ibid.find(name, content, beside);
    }

    private static void print(Console console, String name, FoundLists found, boolean json) {
        if (found.entries().findAny().isEmpty()) {
            Inputs.nothingFound(console, name);
        }
        int number = 0;
        for (ReferenceList list : found.lists()) {
            number++;
            for (ReferenceList.Entry entry : list.entries()) {
                console.print(json ? json(found, number, entry) : entry.text());
                console.print("\n");
            }
        }
    }

    private static String json(FoundLists found, int list, ReferenceList.Entry entry) {
        Origin origin = entry.origin();
        Span span = origin.span();
        String text = found.source().text();
        StringWriter line = new StringWriter();
        JsonWriter json = new JsonWriter(line);
        json.setHtmlSafe(false);
        json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
        try {
            json.beginObject();
            json.name("file").value(origin.source());
            json.name("list").value(list);
            if (origin.page() > 0) {
                json.name("page").value(origin.page());
            }
            json.name("line").value(origin.line());
            json.name("start").value(text.codePointCount(0, span.start()));
            json.name("end").value(text.codePointCount(0, span.end()));
            json.name("text").value(entry.text());
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string cannot fail to be written
        }
        return line.toString();
    }
}
