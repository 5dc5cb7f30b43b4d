package ibid.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The YAML that pandoc has for {@link CslJson}: its items in a list, mostly under {@code references}, as they stand in the front
 * matter of an article too. Dates may be texts, and texts hold Markdown, see {@link PandocMarkdown}.
 *
 * <p>{@code read(write(library))} equals the library, but for what {@link CslJson} cannot say either.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#specifying-bibliographic-data">pandoc: specifying bibliographic data</a>
 */
public final class CslYaml implements Format {
    private static final int LOOKED_AT = 1 << 14;
    private static final Pattern START = Pattern.compile(
            "\\A\\ufeff?(?:---[ \\t]*\\n)?(?:#[^\\n]*\\n|[ \\t]*\\n)*+(?:references:[ \\t]*\\n(?:[ \\t]*\\n|[ \\t]*#[^\\n]*\\n)*+)?"
                    + "[ \\t]*-[ \\t]+(?:id|type|title|author|issued|abstract|DOI|URL|ISBN|container-title|accessed|note|citation-key):");

    @Override
    public String name() {
        return "csl-yaml";
    }

    @Override
    public String suffix() {
        return "yaml";
    }

    /** A list of items at the beginning, whatever the file is called. */
    @Override
    public boolean recognises(SourceText source) {
        return START.matcher(source.head(LOOKED_AT)).find();
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        List<Reference> references = new ArrayList<>();
        for (YamlItems.Item item : YamlItems.list(source, findings)) {
            JsonObject json = PandocMarkdown.read(item.content());
            Origin origin = new Origin(source.name(), 0, item.line(), Span.EMPTY);
            SourceText one = SourceText.of(source.name(), json.toString());
            new CslJsonReader(one, finding -> findings.accept(at(finding, origin)))
                    .read()
                    .references()
                    .forEach(reference -> references.add(reference.withOrigin(origin)));
        }
        return new Library(references);
    }

    private static Finding at(Finding finding, Origin origin) {
        return new Finding(finding.rule(), finding.severity(), finding.reference(), finding.message(), origin);
    }

    /** A metadata block that pandoc takes for a bibliography. */
    @Override
    public String write(Library library) {
        List<JsonElement> items = new ArrayList<>();
        for (Reference reference : library.references()) {
            items.add(PandocMarkdown.write(
                    JsonParser.parseString(CslJson.writeItem(reference)).getAsJsonObject()));
        }
        String references = items.isEmpty() ? "references: []\n" : "references:\n" + YamlOutput.items(items, 0);
        return "---\n" + references + "...\n";
    }
}
