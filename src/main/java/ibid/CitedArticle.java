package ibid;

import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An article, its reference lists, and where its text cites them.
 *
 * @param source the article's text, into which the origins point
 * @param entries of its lists, as printed, without the numbers or labels in front of them
 * @param references what each entry is, with citation keys unique in the article; none or several if it is not one work
 * @param mentions linked to the references, in the order of the article
 */
public record CitedArticle(
        SourceText source, List<String> entries, List<List<Reference>> references, List<CitationMention> mentions) {
    public CitedArticle {
        entries = List.copyOf(entries);
        references = references.stream().map(List::copyOf).toList();
        mentions = List.copyOf(mentions);
    }

    /** The references that the text does not cite. */
    public List<Reference> uncited() {
        Set<String> cited = new HashSet<>();
        mentions.forEach(mention -> cited.addAll(mention.referenceIds()));
        return references.stream()
                .filter(entry -> entry.stream().noneMatch(reference -> cited.contains(reference.id())))
                .flatMap(entry -> entry.stream().limit(1))
                .toList();
    }

    /** What the text cites and the lists do not have. */
    public Stream<Cite> unlisted() {
        return mentions.stream()
                .flatMap(mention -> mention.cites().stream())
                .filter(cite -> cite.referenceIds().isEmpty());
    }
}
