package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.text.SourceText;
import ibid.text.XmlException;
import ibid.text.XmlNode;
import ibid.text.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * MODS 3.8, the Metadata Object Description Schema of the Library of Congress: a {@code modsCollection} or one {@code mods}.
 *
 * <p>{@code read(write(library))} equals the library, but for characters that XML has no place for: what is not said by an
 * element stands in {@code <note type="csl:…">}.
 *
 * @see <a href="https://www.loc.gov/standards/mods/userguide/generalapp.html">MODS user guidelines</a>
 */
public final class Mods implements Format {
    private static final Set<String> MODS = Set.of("mods");
    private static final Set<String> ROOTS = Set.of("mods", "modsCollection");
    private static final int LOOKED_AT = 1 << 14;

    @Override
    public String name() {
        return "mods";
    }

    @Override
    public String suffix() {
        return "xml";
    }

    /** XML whose first element is one of MODS. */
    @Override
    public boolean recognises(SourceText source) {
        return ROOTS.contains(XmlReader.rootName(source.head(LOOKED_AT)));
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        List<Reference> references = new ArrayList<>();
        try {
            XmlNode root = XmlReader.read(source, entity -> findings.accept(Jats.unknown(source, entity)));
            for (XmlNode node : MODS.contains(root.name()) ? List.of(root) : root.within(MODS)) {
                references.add(new ModsReader(node).reference(Origin.of(source, node.span())));
            }
        } catch (XmlException e) {
            throw new FormatException(String.valueOf(e.getMessage()));
        }
        return new Library(references);
    }

    @Override
    public String write(Library library) {
        return ModsWriter.write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return ModsWriter.unsaid(reference).keySet();
    }
}
