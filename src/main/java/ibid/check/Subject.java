package ibid.check;

import ibid.model.Article;
import ibid.model.CitationMention;
import ibid.model.Field;
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
 * @param declared what the user declares: what a reference must have, and more
 * @param confidence how sure each field of a printed reference is, by its id, 0 to 1; empty unless that was asked for
 * @param today the day from which on dates lie in the future
 */
public record Subject(
        Library library,
        @Nullable Article article,
        List<CitationMention> mentions,
        @Nullable SourceText source,
        Map<String, String> printed,
        Declared declared,
        Map<String, Map<Field<?>, Double>> confidence,
        LocalDate today) {
    /** The code of the rule that the confidence is for. */
    public static final String LOW_CONFIDENCE = "PAR001";

    public Subject {
        mentions = List.copyOf(mentions);
        printed = Map.copyOf(printed);
        confidence = Map.copyOf(confidence);
    }

    /** By the usual profile, on this day. */
    public Subject(Library library, @Nullable Article article, List<CitationMention> mentions) {
        this(
                library,
                article,
                mentions,
                null,
                Map.of(),
                Declared.of(Profile.usual()),
                Map.of(),
                LocalDate.now(ZoneOffset.UTC));
    }

    /** With the text of the library's file. */
    public Subject withSource(SourceText text) {
        return new Subject(library, article, mentions, text, printed, declared, confidence, today);
    }

    /** With what the lists print for the references that were read from them. */
    public Subject withPrinted(List<ReferenceList> lists) {
        Map<Origin, String> texts = new HashMap<>();
        lists.forEach(list -> list.entries().forEach(entry -> texts.put(entry.origin(), entry.text())));
        Map<String, String> byId = new HashMap<>();
        for (Reference reference : library.references()) {
            byId.put(reference.id(), texts.getOrDefault(reference.origin(), ""));
        }
        return new Subject(library, article, mentions, source, byId, declared, confidence, today);
    }

    public Subject with(Declared other) {
        return new Subject(library, article, mentions, source, printed, other, confidence, today);
    }

    /** With how sure the fields of printed references are. */
    public Subject withConfidence(Map<String, Map<Field<?>, Double>> byId) {
        return new Subject(library, article, mentions, source, printed, declared, byId, today);
    }

    /** What a reference must have. */
    public Profile profile() {
        return declared.profile();
    }

    /** How sure each field of a reference is, 0 to 1; empty if that is not known. */
    public Map<Field<?>, Double> confidence(Reference reference) {
        return confidence.getOrDefault(reference.id(), Map.of());
    }

    public Subject withToday(LocalDate day) {
        return new Subject(library, article, mentions, source, printed, declared, confidence, day);
    }

    /** The reference as its article prints it; empty if there is no article. */
    public String printed(Reference reference) {
        return printed.getOrDefault(reference.id(), "");
    }

    /** What messages call a reference: by its key if its author gave it one, else as a text would cite it. */
    public String name(Reference reference) {
        return printed(reference).isEmpty() ? reference.id() : CitedAs.name(reference);
    }

    /** The reference as its library file has it, {@code @article{…}}; empty if that is not known. */
    public String encoded(Reference reference) {
        int end = reference.origin().span().end();
        return source == null || end > source.length()
                ? ""
                : source.substring(reference.origin().span());
    }
}
