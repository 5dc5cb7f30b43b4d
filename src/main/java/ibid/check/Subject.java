package ibid.check;

import ibid.model.Article;
import ibid.model.CitationMention;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.ReferenceList;
import ibid.text.SourceText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is checked.
 *
 * @param library the references, each with its origin
 * @param article that they stand in; null if the library is a file of its own
 * @param mentions where the article cites; none if there is no article
 * @param source the text of the library's file, for what reading it smooths out; null if unknown or if it is an article
 * @param printed the references as the article prints them, by id; empty if unknown
 * @param profile what a reference must have
 * @param today the day from which on dates lie in the future
 */
public record Subject(
        Library library,
        @Nullable Article article,
        List<CitationMention> mentions,
        @Nullable SourceText source,
        Map<String, String> printed,
        Profile profile,
        LocalDate today) {
    public Subject {
        mentions = List.copyOf(mentions);
        printed = Map.copyOf(printed);
    }

    /** By the usual profile, on this day. */
    public Subject(Library library, @Nullable Article article, List<CitationMention> mentions) {
        this(library, article, mentions, null, Map.of(), Profile.usual(), LocalDate.now(ZoneOffset.UTC));
    }

    /** With the text of the library's file. */
    public Subject withSource(SourceText text) {
        return new Subject(library, article, mentions, text, printed, profile, today);
    }

    /** With what the lists print for the references that were read from them. */
    public Subject withPrinted(List<ReferenceList> lists) {
        Map<Origin, String> texts = new HashMap<>();
        lists.forEach(list -> list.entries().forEach(entry -> texts.put(entry.origin(), entry.text())));
        Map<String, String> byId = new HashMap<>();
        for (Reference reference : library.references()) {
            byId.put(reference.id(), texts.getOrDefault(reference.origin(), ""));
        }
        return new Subject(library, article, mentions, source, byId, profile, today);
    }

    public Subject withProfile(Profile other) {
        return new Subject(library, article, mentions, source, printed, other, today);
    }

    public Subject withToday(LocalDate day) {
        return new Subject(library, article, mentions, source, printed, profile, day);
    }

    /** The reference as its article prints it; empty if there is no article. */
    public String printed(Reference reference) {
        return printed.getOrDefault(reference.id(), "");
    }

    /** The reference as its library file has it, {@code @article{…}}; empty if that is not known. */
    public String encoded(Reference reference) {
        int end = reference.origin().span().end();
        return source == null || end > source.length()
                ? ""
                : source.substring(reference.origin().span());
    }
}
