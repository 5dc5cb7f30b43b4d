package ibid.style;

import ibid.csl.Citation;
import ibid.csl.CompiledStyle;
import ibid.csl.output.AsciiDoc;
import ibid.csl.output.Latex;
import ibid.csl.output.RichText;
import ibid.csl.output.Rtf;
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
import org.jspecify.annotations.Nullable;

/** Formats with ibid's own CSL processor. Thread-safe: a style is compiled once and shared. */
public final class CslEngine implements Engine {
    private record Key(Style style, String locale) {}

    private final Map<Key, CompiledStyle> compiled = new ConcurrentHashMap<>();

    @Override
    public List<Entry> bibliography(Library library, Style style, String locale, Output output) throws StyleException {
        CompiledStyle ready = compiled(style, locale);
        if (!ready.hasBibliography()) {
            throw new StyleException(
                    style.id() + ": the style is for notes and has no bibliography" + CiteprocEngine.sibling(style));
        }
        Map<String, Reference> byId = byId(library);
        List<Entry> entries = new ArrayList<>(library.references().size());
        for (ibid.csl.Entry entry : ready.bibliography(library.references())) {
            RichText text = entry.text().isBlank() ? fallback(byId.get(entry.id())) : entry.text();
            entries.add(new Entry(entry.id(), written(text, entries.size() + 1, output)));
        }
        return entries;
    }

    /**
     * Citations, each in a document of its own, in the order given; empty where the style prints nothing.
     *
     * @throws StyleException if the style has no citations or the locale's language is unknown
     */
    public List<String> citations(Library library, Style style, String locale, Output output, List<Citation> citations)
            throws StyleException {
        CompiledStyle ready = compiled(style, locale);
        if (!ready.hasCitations()) {
            throw new StyleException(style.id() + ": the style says nothing about citations");
        }
        Map<String, Reference> byId = byId(library);
        List<String> printed = new ArrayList<>(citations.size());
        for (Citation citation : citations) {
            List<Reference> cited = citation.cites().stream()
                    .map(cite -> byId.get(cite.id()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            RichText text = ready.document(cited, List.of(citation)).citations().get(0);
            printed.add(written(text, 0, output));
        }
        return printed;
    }

    private static RichText fallback(@Nullable Reference reference) {
        return reference == null ? RichText.EMPTY : RichText.of(FallbackText.plain(reference));
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

    /** @param number of the entry in the list, from 1; 0 for a citation */
    private static String written(RichText text, int number, Output output) {
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
