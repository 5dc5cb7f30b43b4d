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
 * Word's bibliography XML: {@code Sources.xml}, the master list of Word's Manage Sources, which is a part of its documents too.
 *
 * <p>{@code read(write(library))} equals the library, but for characters that XML has no place for: what Word has no element
 * for stands in {@code b:Comments}, line by line.
 *
 * @see <a href="https://learn.microsoft.com/en-us/openspecs/office_standards/ms-oe376/">ECMA-376, 22.6 Bibliography</a>
 */
public final class WordXml implements Format {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography";
    private static final Set<String> SOURCE = Set.of("Source");
    private static final int LOOKED_AT = 1 << 14;

    @Override
    public String name() {
        return "word-xml";
    }

    @Override
    public String suffix() {
        return "xml";
    }

    /** XML whose first element is {@code Sources}. */
    @Override
    public boolean recognises(SourceText source) {
        return XmlReader.rootName(source.head(LOOKED_AT)).equals("Sources");
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        List<Reference> references = new ArrayList<>();
        try {
            XmlNode root = XmlReader.read(source, entity -> findings.accept(Jats.unknown(source, entity)));
            for (XmlNode node : root.within(SOURCE)) {
                references.add(new WordReader(node).reference(Origin.of(source, node.span())));
            }
        } catch (XmlException e) {
            throw new FormatException(String.valueOf(e.getMessage()));
        }
        return new Library(references);
    }

    @Override
    public String write(Library library) {
        return WordWriter.write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return WordWriter.unsaid(reference).keySet();
    }
}
