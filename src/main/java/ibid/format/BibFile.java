package ibid.format;

import ibid.model.Reference;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A .bib file with the place of all that stands in it, to be edited without losing anything: whatever is no
 * {@link BibItem} is text that stays. Immutable but for what is read when first asked for; for one thread.
 *
 * @see <a href="https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf">BibTeXing, section 2</a>
 */
public final class BibFile {
    private final SourceText source;
    private final List<BibItem> items;
    private final List<Span> comments;
    private @Nullable Map<Integer, Reference> references;

    public BibFile(SourceText source) {
        this.source = source;
        BibScanner scanner = new BibScanner(source.text());
        items = scanner.segments().stream()
                .map(segment -> BibLayout.item(source.text(), segment))
                .toList();
        comments = List.copyOf(scanner.comments());
    }

    public SourceText source() {
        return source;
    }

    public String text() {
        return source.text();
    }

    /** In the order of the file. */
    public List<BibItem> items() {
        return items;
    }

    /** Entries that are well-formed: all that may be edited. */
    public List<BibItem> entries() {
        return items.stream()
                .filter(item -> item.isEntry() && item.wellFormed())
                .toList();
    }

    /** The {@code @comment}s. */
    public List<Span> comments() {
        return comments;
    }

    /** What an entry says, macros and inheritance resolved; empty for sets and containers of data. */
    public Optional<Reference> reference(BibItem item) {
        if (references == null) {
            references = references();
        }
        return Optional.ofNullable(references.get(item.span().start()));
    }

    /** All there are, by where they begin. */
    private Map<Integer, Reference> references() {
        Map<Integer, Reference> byStart = new HashMap<>();
        for (Reference reference : new BibTeX().read(source, finding -> {}).references()) {
            byStart.put(reference.origin().span().start(), reference);
        }
        return byStart;
    }

    /** The text of a field without its delimiters; empty if there is none, or it is a macro. */
    public String content(BibItem item, String name) {
        return item.slot(name)
                .flatMap(slot -> slot.content(text()))
                .map(span -> span.of(text()))
                .orElse("");
    }

    /** {@code file:line} of an item. */
    public String place(BibItem item) {
        return source.name() + ":" + source.lineOf(item.span().start());
    }
}
