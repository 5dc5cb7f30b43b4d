package ibid.csl;

import ibid.csl.locale.CslLocale;
import ibid.csl.locale.LocaleSource;
import ibid.csl.render.Area;
import ibid.csl.render.Compiler;
import ibid.csl.render.Layout;
import ibid.csl.render.Sheet;
import ibid.csl.render.SortKey;
import ibid.csl.xml.CslException;
import ibid.csl.xml.CslXml;
import ibid.csl.xml.XmlElement;
import ibid.model.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A style in a language, ready to print. Immutable and thread-safe: compiled once, it serves any number of documents.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html">CSL 1.0.2</a>
 */
public final class CompiledStyle {
    private static final String AUTHORS = """
            <citation xmlns="http://purl.org/net/xbiblio/csl"><layout><names variable="author">
              <name form="short" and="text" et-al-min="3" et-al-use-first="1"/>
              <substitute><names variable="editor"/><text variable="title"/></substitute>
            </names></layout></citation>""";

    private final Sheet sheet;
    private final Options options;
    private final @Nullable Layout citation;
    private final @Nullable Layout bibliography;
    private final @Nullable Layout inSentence;
    private final Layout authors;
    private final List<SortKey> citationKeys;
    private final List<SortKey> bibliographyKeys;
    private final boolean numbersEntries;

    private CompiledStyle(String source, XmlElement style, Sheet sheet) throws CslException {
        this.sheet = sheet;
        this.options = Options.of(style);
        this.citation = layout(source, style, sheet, "citation", Area.CITATION, Map.of());
        this.bibliography = layout(source, style, sheet, "bibliography", Area.BIBLIOGRAPHY, Map.of());
        this.inSentence = usesSymbol(style)
                ? layout(source, style, sheet, "citation", Area.CITATION, Map.of("and", "text"))
                : citation;
        this.authors = authors(source, style, sheet);
        this.citationKeys = keys(source, style, sheet, "citation");
        this.bibliographyKeys = keys(source, style, sheet, "bibliography");
        this.numbersEntries = style.child("bibliography")
                .flatMap(root -> root.child("layout"))
                .filter(layout -> usesNumber(layout, style, new HashSet<>()))
                .isPresent();
    }

    /**
     * Compiles a style.
     *
     * @param source what messages call the style
     * @param style its root element; of a dependent style, that of its parent
     * @param locale language tag that goes before the style's own; empty to leave it to the style
     * @param locales where terms and dates come from
     * @throws CslException with the line, if the style is broken
     */
    public static CompiledStyle of(String source, XmlElement style, String locale, LocaleSource locales)
            throws CslException {
        String tag = locale.isBlank() ? style.attribute("default-locale") : locale;
        Sheet sheet = Sheet.of(style, CslLocale.of(style, tag, locales));
        try {
            return new CompiledStyle(source, style, sheet);
        } catch (StackOverflowError e) {
            throw new CslException(source + ": the style is nested too deeply; no style needs that");
        }
    }

    private static @Nullable Layout layout(
            String source, XmlElement style, Sheet sheet, String name, Area area, Map<String, String> overrides)
            throws CslException {
        Optional<XmlElement> root = style.child(name);
        return root.isEmpty()
                ? null
                : Layout.of(root.get(), new Compiler(source, style, sheet, area, root.get(), overrides));
    }

    /** Whether the number of an entry is printed, in the element itself or in a macro that it calls. */
    private static boolean usesNumber(XmlElement element, XmlElement style, Set<String> macros) {
        String macro = element.is("text") ? element.attribute("macro") : "";
        boolean called = !macro.isEmpty()
                && macros.add(macro)
                && style.children().stream()
                        .filter(child ->
                                child.is("macro") && child.attribute("name").equals(macro))
                        .anyMatch(child -> usesNumber(child, style, macros));
        return called
                || element.attribute("variable").equals("citation-number")
                || element.children().stream().anyMatch(child -> usesNumber(child, style, macros));
    }

    /** Whether names are joined by "&", which is for brackets: a sentence has "and". */
    private static boolean usesSymbol(XmlElement element) {
        return element.attribute("and").equals("symbol")
                || element.children().stream().anyMatch(CompiledStyle::usesSymbol);
    }

    /** For styles whose citations are numbers: how a sentence names the authors. */
    private static Layout authors(String source, XmlElement style, Sheet sheet) throws CslException {
        XmlElement citation = CslXml.parse(source, AUTHORS);
        return Layout.of(citation, new Compiler(source, style, sheet, Area.CITATION, citation, Map.of()));
    }

    private static List<SortKey> keys(String source, XmlElement style, Sheet sheet, String name) throws CslException {
        List<SortKey> keys = new ArrayList<>(3);
        Optional<XmlElement> root = style.child(name);
        Optional<XmlElement> sort = root.flatMap(element -> element.child("sort"));
        if (root.isPresent() && sort.isPresent()) {
            for (XmlElement key : sort.get().children()) {
                if (key.is("key")) {
                    keys.add(SortKey.of(source, key, style, root.get(), sheet));
                }
            }
        }
        return List.copyOf(keys);
    }

    /** Whether the style says how to print a bibliography; styles for footnotes may not. */
    public boolean hasBibliography() {
        return bibliography != null;
    }

    public boolean hasCitations() {
        return citation != null;
    }

    /** Whether the entries of its bibliography have numbers. */
    boolean numbersEntries() {
        return numbersEntries;
    }

    /** Whether citations stand in notes. */
    public boolean isForNotes() {
        return sheet.isNote();
    }

    /** Whether all lines of an entry but the first are indented. */
    public boolean hasHangingIndent() {
        return options.hangs();
    }

    /** What reads citations, with the words that the style's language has for pages and chapters. */
    public CitationReader citationReader() {
        return new CitationReader(new LocatorReader(new LocatorLabels(sheet.locale())));
    }

    /**
     * The entries of references that are cited nowhere in particular, in the order that the style asks for.
     *
     * @throws IllegalStateException if the style has no bibliography
     */
    public List<Entry> bibliography(List<Reference> references) {
        return document(references, List.of()).bibliography();
    }

    /**
     * A document.
     *
     * @param references all that the bibliography is to hold, in the order in which they are cited; ids are unique
     * @param citations in the order of the document; cites of unknown works are left out
     */
    public Document document(List<Reference> references, List<Citation> citations) {
        return new Document(this, references, citations);
    }

    Sheet sheet() {
        return sheet;
    }

    Options options() {
        return options;
    }

    @Nullable
    Layout citation() {
        return citation;
    }

    Layout bibliographyLayout() {
        if (bibliography == null) {
            throw new IllegalStateException("the style has no bibliography");
        }
        return bibliography;
    }

    /** The citation with its names joined as in a sentence. */
    @Nullable
    Layout inSentence() {
        return inSentence;
    }

    Layout authors() {
        return authors;
    }

    List<SortKey> citationKeys() {
        return citationKeys;
    }

    List<SortKey> bibliographyKeys() {
        return bibliographyKeys;
    }
}
