package ibid.csl;

import ibid.csl.Registry.Work;
import ibid.csl.output.RichText;
import ibid.csl.render.Cite;
import ibid.csl.render.Layout;
import ibid.csl.render.Place;
import ibid.csl.render.SortKey;
import ibid.model.Reference;
import java.util.List;
import java.util.Map;

/**
 * The citations and the bibliography of a document. All that takes one work to know another is done once: order, numbers,
 * disambiguation. Not thread-safe.
 */
public final class Document {
    private final CompiledStyle style;
    private final Registry registry;
    private final Collation collation;
    private final List<Citation> citations;
    private final List<Work> order;

    Document(CompiledStyle style, List<Reference> references, List<Citation> citations) {
        this.style = style;
        this.registry = new Registry(style, references);
        this.collation = new Collation(style.sheet().letters());
        this.citations = List.copyOf(citations);
        this.order = number();
        new Disambiguation(registry, style, order).run();
    }

    /** Sorts the works and numbers them, downwards if the style sorts by descending numbers. */
    private List<Work> number() {
        Sorter sorter = new Sorter(registry, style.bibliographyKeys(), collation);
        List<Work> sorted = sorter.isIdle() ? registry.works() : sorter.sort(registry.works());
        boolean countsDown = style.bibliographyKeys().stream().anyMatch(key -> key.isNumber() && key.isDescending());
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).setNumber(countsDown ? sorted.size() - i : i + 1);
        }
        return sorted;
    }

    /** The entries, in the order that the style asks for; works of which it prints nothing have an empty text. */
    public List<Entry> bibliography() {
        return new BibliographyPrinter(registry, style).print(order);
    }

    /**
     * The citations, in the order of the document.
     *
     * @throws IllegalStateException if the style has no citations
     */
    public List<RichText> citations() {
        List<Cluster> clusters = clusters(citations);
        new Positions(style.options().nearNotes()).assign(clusters);
        return print(clusters);
    }

    /** The ids of the works, in the order of the bibliography. */
    List<String> order() {
        return order.stream().map(Work::id).toList();
    }

    /** Citations each of which is the first of its document, unless it is said where its cites stand. */
    List<RichText> citations(List<Citation> apart, Map<Cite, Place> places) {
        List<Cluster> clusters = clusters(apart);
        for (Cluster cluster : clusters) {
            cluster.members().forEach(member -> member.setPlace(places.getOrDefault(member.cite(), Place.FIRST)));
        }
        return print(clusters);
    }

    private List<Cluster> clusters(List<Citation> unsorted) {
        List<SortKey> keys = style.citationKeys();
        ClusterSorter sorter = new ClusterSorter(new Sorter(registry, keys, collation), keys);
        return unsorted.stream()
                .map(citation -> sorter.sorted(new Cluster(citation, registry)))
                .toList();
    }

    private List<RichText> print(List<Cluster> clusters) {
        Layout layout = style.citation();
        if (layout == null) {
            throw new IllegalStateException("the style has no citations");
        }
        ClusterPrinter printer = new ClusterPrinter(registry, style, layout);
        return clusters.stream().map(printer::print).toList();
    }
}
