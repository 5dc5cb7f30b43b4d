package ibid.style;

import ibid.csl.Citation;
import ibid.csl.CitationReader;
import ibid.csl.CompiledStyle;
import ibid.csl.output.AsciiDoc;
import ibid.csl.output.Latex;
import ibid.csl.output.RichText;
import ibid.csl.output.Rtf;
import ibid.csl.output.Tag;
import ibid.csl.output.Typst;
import ibid.csl.xml.CslException;
import ibid.csl.xml.CslXml;
import ibid.csl.xml.XmlElement;
import ibid.model.Library;
import ibid.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Formats with ibid's own CSL processor. Thread-safe: a style is compiled once and shared. */
public final class CslEngine implements Engine {
    /** In columns. */
    private static final int HANGING = 4;

    private record Key(Style style, String locale) {}

    private final Map<Key, CompiledStyle> compiled = new ConcurrentHashMap<>();

    @Override
    public List<Entry> bibliography(Library library, Style style, String locale, Output output) throws StyleException {
        List<Entry> entries = new ArrayList<>(library.references().size());
        int hanging = compiled(style, locale).hasHangingIndent() ? HANGING : 0;
        for (ibid.csl.Entry entry : entries(library, style, locale)) {
            int label = entry.text().inside(Tag.LEFT_MARGIN).plain().strip().length();
            String written = written(entry.text(), entries.size() + 1, output);
            entries.add(new Entry(entry.id(), written, label > 0 ? label + 1 : hanging));
        }
        return entries;
    }

    /**
     * The entries before they are written in any output.
     *
     * @throws StyleException as {@link #bibliography}
     */
    public List<ibid.csl.Entry> entries(Library library, Style style, String locale) throws StyleException {
        CompiledStyle ready = compiled(style, locale);
        if (!ready.hasBibliography()) {
            throw new StyleException(
                    style.id() + ": the style is for notes and has no bibliography" + CiteprocEngine.sibling(style));
        }
        Map<String, Reference> byId = byId(library);
        return ready.bibliography(library.references()).stream()
                .map(entry -> entry.text().isBlank() ? fallback(entry, byId) : entry)
                .toList();
    }

    /**
     * The citations of documents, in their order; empty where the style prints nothing. In a style for notes each stands in
     * a note of its own.
     *
     * @throws StyleException if the style has no citations or the locale's language is unknown
     */
    public List<RichText> citations(Library library, Style style, String locale, List<List<Citation>> documents)
            throws StyleException {
        CompiledStyle ready = compiled(style, locale);
        if (!ready.hasCitations()) {
            throw new StyleException(style.id() + ": the style says nothing about citations");
        }
        Map<String, Reference> byId = byId(library);
        List<RichText> printed = new ArrayList<>();
        for (List<Citation> citations : documents) {
            List<Citation> placed = ready.isForNotes() ? inNotes(citations) : citations;
            printed.addAll(ready.document(cited(citations, byId), placed).citations());
        }
        return printed;
    }

    private static List<Reference> cited(List<Citation> citations, Map<String, Reference> byId) {
        return citations.stream()
                .flatMap(citation -> citation.cites().stream())
                .map(cite -> byId.get(cite.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Citation> inNotes(List<Citation> citations) {
        List<Citation> inNotes = new ArrayList<>(citations.size());
        for (Citation citation : citations) {
            inNotes.add(citation.inNote(inNotes.size() + 1));
        }
        return inNotes;
    }

    /** What reads citations in the style's language. */
    public CitationReader citationReader(Style style, String locale) throws StyleException {
        return compiled(style, locale).citationReader();
    }

    /** All that is known of a reference of which the style prints nothing, with its number if the others have theirs. */
    private static ibid.csl.Entry fallback(ibid.csl.Entry entry, Map<String, Reference> byId) {
        Reference reference = byId.get(entry.id());
        String plain = reference == null ? "" : FallbackText.plain(reference);
        String number = entry.number() > 0 ? entry.number() + ". " : "";
        return new ibid.csl.Entry(entry.id(), RichText.of(number + plain), entry.number());
    }

    /** @throws StyleException naming the line, if the style cannot be used */
    public void check(Style style) throws StyleException {
        compiled(style, "");
    }

    private static Map<String, Reference> byId(Library library) {
        Map<String, Reference> byId = new HashMap<>();
        library.references().forEach(reference -> byId.putIfAbsent(reference.id(), reference));
        return byId;
    }

    private CompiledStyle compiled(Style style, String locale) throws StyleException {
        Key key = new Key(style, locale);
        CompiledStyle known = compiled.get(key);
        if (known == null) {
            known = compile(style, locale);
            compiled.put(key, known);
        }
        return known;
    }

    private static CompiledStyle compile(Style style, String locale) throws StyleException {
        String tag = locale.isBlank() ? style.defaultLocale() : locale;
        if (!locale.isBlank() && !StyleLocale.isKnown(locale)) {
            throw StyleLocale.unknown(locale);
        }
        try {
            return CompiledStyle.of(style.id(), style.root(), tag, CslEngine::locale);
        } catch (CslException e) {
            throw new StyleException(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<XmlElement> locale(String tag) throws CslException {
        Optional<String> text = StyleTexts.locale(tag);
        return text.isEmpty() ? Optional.empty() : Optional.of(CslXml.parse("locales-" + tag + ".xml", text.get()));
    }

    /**
     * What was printed, in an output.
     *
     * @param number of the entry in the list, from 1; 0 for a citation
     */
    public static String written(RichText text, int number, Output output) {
        return switch (output) {
            case TEXT -> folded(text.write(new ibid.csl.output.PlainText()));
            case HTML -> html(text.write(new ibid.csl.output.Html(true)), number > 0);
            case MARKDOWN -> text.write(new ibid.csl.output.Markdown(number));
            case LATEX -> folded(text.write(new Latex()));
            case TYPST -> folded(text.write(new Typst()));
            case RTF -> folded(text.write(new Rtf()));
            case ASCIIDOC -> folded(text.write(new AsciiDoc()));
        };
    }

    private static String html(String html, boolean isEntry) {
        String line = folded(html.replaceAll("\n *", "").replace(" </div>", "</div>"));
        return isEntry ? "<div class=\"csl-entry\">" + line + "</div>" : line;
    }

    private static String folded(String text) {
        return PlainText.foldSpaces(text);
    }
}
