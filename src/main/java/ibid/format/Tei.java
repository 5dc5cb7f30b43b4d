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
 * References as TEI has them: a {@code listBibl}, a {@code biblStruct} or a tagged {@code bibl} is read; a {@code listBibl}
 * of {@code biblStruct}s is written. A text is no library, see {@code read}.
 *
 * <p>{@code read(write(library))} equals the library: what TEI has no element for is told in
 * {@code <note type="csl:…">}. Lost are only characters that XML has no place for, and in fields of names, dates or pages
 * text that these could have understood.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#COBI">TEI P5, 3.12 Bibliographic Citations</a>
 */
public final class Tei implements Format {
    private static final Set<String> ROOTS = Set.of("listBibl", "biblStruct", "bibl");
    private static final Set<String> CITATIONS = Set.of("biblStruct", "bibl");
    private static final int LOOKED_AT = 1 << 16;

    @Override
    public String name() {
        return "tei";
    }

    @Override
    public String suffix() {
        return "xml";
    }

    /** A list of references, at least the first of which are tagged; one that is but printed is an article's. */
    @Override
    public boolean recognises(SourceText source) {
        String head = source.head(LOOKED_AT);
        return ROOTS.contains(XmlReader.rootName(head)) && (head.contains("<biblStruct") || head.contains("<title"));
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        List<Reference> references = new ArrayList<>();
        try {
            XmlNode root = XmlReader.read(source, entity -> findings.accept(Jats.unknown(source, entity)));
            for (XmlNode node : CITATIONS.contains(root.name()) ? List.of(root) : root.within(CITATIONS)) {
                references.add(new TeiBibl(node, Origin.of(source, node.span())).reference());
            }
        } catch (XmlException e) {
            throw new FormatException(String.valueOf(e.getMessage()));
        }
        return new Library(references);
    }

    @Override
    public String write(Library library) {
        return TeiWriter.write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return TeiWriter.unsaid(reference).keySet();
    }
}
