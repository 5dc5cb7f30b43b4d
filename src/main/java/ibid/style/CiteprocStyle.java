package ibid.style;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import ibid.csl.xml.CslXml;
import ibid.csl.xml.XmlElement;
import ibid.model.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A style and a locale, ready for citeproc-java. It is driven through the objects behind its class {@code CSL}: that
 * parses style text without the guards of {@link CslXml}, drops the dialect's locale, and sorts in quadratic time.
 *
 * <p>Not thread-safe: citeproc-java keeps the date that it prints in its style.
 */
final class CiteprocStyle {
    private final XmlElement style;
    private final StyleLocale locale;
    private final ItemData items;
    private final MarkedFormat format = new MarkedFormat();

    /** By all that makes a difference to a style: there are far fewer of these than references. */
    private final Map<List<Object>, SStyle> compiled = new HashMap<>();

    CiteprocStyle(Style style, StyleLocale locale) {
        this.style = Repairs.ofStyle(style.root(), locale.dates());
        this.locale = locale;
        this.items = new ItemData(style.root());
    }

    StyleLocale locale() {
        return locale;
    }

    /** The elements that say what the bibliography is sorted by. */
    List<XmlElement> sortKeys() {
        return style.child("bibliography")
                .flatMap(bibliography -> bibliography.child("sort"))
                .map(XmlElement::children)
                .orElse(List.of());
    }

    /**
     * The reference's entry as text with {@link Marks}, empty if the style prints nothing of it.
     *
     * @param number its place in the list, from 1
     */
    String entry(Reference reference, int number) {
        Map<String, Object> item = items.of(reference, number);
        Map<String, Integer> cutOff = CutOffNames.of(reference);
        boolean hasNameParts = NameParts.has(reference);
        SStyle rendering = compiled.computeIfAbsent(
                List.of("layout", Branches.facts(item), cutOff, hasNameParts),
                key -> layout(item, cutOff, hasNameParts));
        RenderContext context = context(rendering, item);
        rendering.getBibliography().render(context);
        return Finish.apply(format.formatBibliographyEntry(context, number - 1), locale.ordinals());
    }

    /** What to sort a reference by, ready to be asked for macros and variables. */
    RenderContext sorting(Reference reference, int number) {
        Map<String, Object> item = items.forSorting(reference, number);
        SStyle rendering = compiled.computeIfAbsent(
                List.of("sort", Branches.facts(item)),
                key -> compile(SortForms.rewrite(Branches.taken(style, "sort", item), sortKeys())));
        return context(rendering, item);
    }

    private SStyle layout(Map<String, Object> item, Map<String, Integer> cutOff, boolean hasNameParts) {
        XmlElement taken = CutOffNames.rewrite(Branches.taken(style, "layout", item), cutOff);
        return compile(hasNameParts ? NameParts.rewrite(taken) : taken);
    }

    private RenderContext context(SStyle rendering, Map<String, Object> item) {
        return new RenderContext(rendering, locale.terms(), CSLItemData.fromJson(item), null);
    }

    private static SStyle compile(XmlElement rewritten) {
        return new SStyle(Dom.of(rewritten));
    }
}
