package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.SourceText;
import ibid.text.Span;
import ibid.text.XmlException;
import ibid.text.XmlNode;
import ibid.text.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * References as JATS and its forerunner, the NLM DTD, have them: a {@code ref-list}, a {@code ref} or a single citation
 * is read; a {@code ref-list} of {@code element-citation}s is written. An article is no library, see {@code read}.
 *
 * <p>{@code read(write(library))} equals the library: what JATS has no element for is told in
 * {@code <named-content content-type="csl:…">}. Lost are only characters that XML has no place for, and in fields of
 * names, dates or pages text that these could have understood.
 *
 * @see <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/element-citation.html">element-citation</a>
 */
public final class Jats implements Format {
    private static final Set<String> CITATIONS =
            Set.of("element-citation", "mixed-citation", "citation", "nlm-citation");
    private static final Set<String> ROOTS = Set.of(
            "ref-list",
            "ref",
            "citation-alternatives",
            "element-citation",
            "mixed-citation",
            "nlm-citation",
            "citation");
    private static final int LOOKED_AT = 1 << 16;

    @Override
    public String name() {
        return "jats";
    }

    @Override
    public String suffix() {
        return "xml";
    }

    /** A list of references, at least the first of which are tagged; one that is but printed is an article's. */
    @Override
    public boolean recognises(SourceText source) {
        String head = source.head(LOOKED_AT);
        return ROOTS.contains(XmlReader.rootName(head))
                && (head.contains("<element-citation")
                        || head.contains("<nlm-citation")
                        || JatsTable.TITLES.stream().anyMatch(title -> head.contains("<" + title)));
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        List<Reference> references = new ArrayList<>();
        try {
            XmlNode root = XmlReader.read(source, entity -> findings.accept(unknown(source, entity)));
            collect(root, "", source, references);
        } catch (XmlException e) {
            throw new FormatException(String.valueOf(e.getMessage()));
        }
        return new Library(references);
    }

    static Finding unknown(SourceText source, String entity) {
        Span place = new Span(Math.max(0, source.text().indexOf("&" + entity + ";")), source.length());
        String message = "&" + entity + "; is no character that ibid knows; kept as it stands, write the character";
        return new Finding("XML001", Severity.WARNING, "", message, Origin.of(source, place));
    }

    private static void collect(XmlNode node, String id, SourceText source, List<Reference> references) {
        if (CITATIONS.contains(node.name())) {
            String own = node.attribute("id");
            Origin origin = Origin.of(source, node.span());
            references.add(new JatsCitation(node, own.isEmpty() ? id : own, origin).reference());
            return;
        }
        String inner = node.name().equals("ref") ? node.attribute("id") : id;
        for (XmlNode citation : alternative(node).map(List::of).orElse(node.elements())) {
            collect(citation, inner, source, references);
        }
    }

    /** Of a reference that is tagged and also printed, the tagged one; empty if there is no such choice. */
    private static Optional<XmlNode> alternative(XmlNode node) {
        boolean chooses = node.name().equals("citation-alternatives")
                || (node.all("element-citation").size() == 1
                        && node.all("mixed-citation").size() == 1);
        return chooses ? node.first("element-citation").or(() -> node.first("mixed-citation")) : Optional.empty();
    }

    @Override
    public String write(Library library) {
        return JatsWriter.write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return JatsWriter.unsaid(reference).keySet();
    }
}
