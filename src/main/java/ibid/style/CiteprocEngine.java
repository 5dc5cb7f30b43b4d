package ibid.style;

import ibid.model.Library;
import ibid.model.Reference;
import ibid.style.BibliographyOrder.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Formats with <a href="https://github.com/michel-kraemer/citeproc-java">citeproc-java</a>. Thread-safe: each call has a
 * compiled style of its own, which later calls use again.
 */
public final class CiteprocEngine implements Engine {
    private record Key(Style style, String locale) {}

    private static final Set<Output> OUTPUTS = Set.of(Output.TEXT, Output.HTML, Output.MARKDOWN);

    private final Map<Key, Queue<CiteprocStyle>> idle = new ConcurrentHashMap<>();

    @Override
    public List<Entry> bibliography(Library library, Style style, String locale, Output output) throws StyleException {
        if (!OUTPUTS.contains(output)) {
            throw new StyleException(
                    "citeproc-java writes text, html and markdown; leave --engine out for other outputs");
        }
        Queue<CiteprocStyle> pool = idle.computeIfAbsent(new Key(style, locale), key -> new ConcurrentLinkedQueue<>());
        CiteprocStyle pooled = pool.poll();
        CiteprocStyle compiled = pooled == null ? compile(style, locale) : pooled;
        try {
            return entries(BibliographyOrder.of(library.references(), compiled), compiled, style, output);
        } finally {
            pool.add(compiled);
        }
    }

    private static CiteprocStyle compile(Style style, String locale) throws StyleException {
        if (!style.hasBibliography()) {
            throw new StyleException(style.id() + ": the style is for notes and has no bibliography" + sibling(style));
        }
        try {
            return new CiteprocStyle(style, StyleLocale.of(style, locale));
        } catch (RuntimeException | StackOverflowError e) {
            throw broken(style, e);
        }
    }

    private static List<Entry> entries(List<Numbered> references, CiteprocStyle compiled, Style style, Output output)
            throws StyleException {
        List<Entry> entries = new ArrayList<>(references.size());
        @Nullable Throwable failure = null;
        int failures = 0;
        for (Numbered numbered : references) {
            Reference reference = numbered.reference();
            String marked = "";
            try {
                marked = compiled.entry(reference, numbered.number());
            } catch (RuntimeException | StackOverflowError e) {
                failure = e;
                failures++;
            }
            String text = Marks.strip(marked).isBlank() ? FallbackText.of(reference) : marked;
            entries.add(new Entry(reference.id(), RichText.write(text, numbered.number(), output)));
        }
        if (failure != null && failures == references.size()) {
            throw broken(style, failure);
        }
        return entries;
    }

    private static StyleException broken(Style style, Throwable cause) {
        String message = cause instanceof StackOverflowError ? "it is nested too deeply" : cause.getMessage();
        return new StyleException(style.id() + ": the style cannot be used: "
                + (message == null ? cause.getClass().getSimpleName() : message) + "; correct it or choose another");
    }

    /** Advice to take the style of that name which has a bibliography, empty if there is none. */
    static String sibling(Style style) {
        String sibling = StyleSearch.siblingWithBibliography(style.id());
        return sibling.isEmpty() ? "" : "; use " + sibling + " instead";
    }
}
