package ibid.cli;

import ibid.Ibid;
import ibid.format.Format;
import ibid.format.Formats;
import ibid.model.Library;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid convert}: the references of articles, or a library, in an exchange format. */
final class ConvertCommand implements Command {
    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        OutputFile.declare(spec);
        spec.addOption(Command.required("--to", "FORMAT", "bibtex, biblatex, csl-json or another that ibid knows."));
        spec.usageMessage()
                .description("Writes the references of articles, or a library, in an exchange format.")
                .footer(
                        "%nExamples:",
                        "  ibid convert article.html --to bibtex -o article.bib",
                        "  ibid convert library.bib --to csl-json");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        String name = options.matchedOptionValue("--to", "");
        List<String> known = Formats.ALL.stream().map(Format::name).toList();
        Format format = Formats.byName(name).orElseThrow(() -> Command.unknown(options, "--to", name, known));
        List<Library> libraries = new Inputs(options).libraries(console);
        if (!libraries.isEmpty()) {
            OutputFile.write(console, options, format.write(Ibid.join(libraries)));
        }
    }
}
