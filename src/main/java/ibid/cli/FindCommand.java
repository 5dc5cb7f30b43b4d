package ibid.cli;

import ibid.Ibid;
import ibid.model.ReferenceList;
import ibid.read.Companions;
import ibid.read.ReadException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid find}: the references of articles as they are written. */
final class FindCommand implements Command {
    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        spec.usageMessage()
                .description("Prints the references of articles, one a line, as they are written.")
                .footer("%nExample:", "  ibid find article.html | ibid parse");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        new Inputs(options)
                .each(
                        console,
                        (name, content, beside, findings) -> find(name, content, beside),
                        (name, entries) -> print(console, name, entries));
    }

    private static List<ReferenceList.Entry> find(String name, byte[] content, Companions beside) throws ReadException {
        if (Ibid.formatOf(name, content).isPresent()) {
            throw new ReadException(name + ": is a library, not an article; ibid convert reads it");
        }
        return new Ibid()
                .find(name, content, beside).stream()
                        .flatMap(list -> list.entries().stream())
                        .toList();
    }

    private static void print(Console console, String name, List<ReferenceList.Entry> entries) {
        if (entries.isEmpty()) {
            Inputs.nothingFound(console, name);
        }
        for (ReferenceList.Entry entry : entries) {
            console.print(entry.text());
            console.print("\n");
        }
    }
}
