package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Article;
import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A citation in the text that fits its list only so far: how far tells which rule it breaks. Each work is told once, where
 * it is first cited.
 */
final class Citing extends NamedRule {
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:\\p{Lu}[.-])+\\p{Lu}?\\.?$|\\s(?:\\p{Lu}\\.)+$|^(?:In|On|By|Since|Until|From|Im|Bis|Seit|En|Em)\\b");

    /** So many citations without a reference are no sign that the list is not all there is. */
    private static final int FEW = 2;

    private final Set<Cite.Match> matches;
    private final String message;

    /** @param message {@code %s} is what is printed, {@code %r} what it was taken for */
    Citing(String code, String name, String message, Cite.Match... matches) {
        super(code, name, Severity.ERROR);
        this.matches = Set.of(matches);
        this.message = message;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Map<String, Reference> byId = new HashMap<>();
        subject.library().references().forEach(reference -> byId.put(reference.id(), reference));
        boolean whole = isWholeList(subject.mentions());
        Set<String> told = new HashSet<>();
        for (CitationMention mention : subject.mentions()) {
            for (Cite cite : mention.cites()) {
                if (matches.contains(cite.match()) && isMeant(cite, byId) && told.add(told(cite, byId, subject))) {
                    Severity severity = isSure(mention, cite, whole) ? Severity.ERROR : Severity.WARNING;
                    Fix fix = CitingFix.of(cite, byId, subject);
                    Origin place = place(subject, mention, cite);
                    findings.accept(new Finding(code(), severity, "", told(cite, byId, subject), place, fix));
                }
            }
        }
    }

    /** Where the list has not most of what is cited, it is not all there is, or what looks like citations is none. */
    private static boolean isWholeList(List<CitationMention> mentions) {
        List<Cite> cites =
                mentions.stream().flatMap(mention -> mention.cites().stream()).toList();
        long absent =
                cites.stream().filter(cite -> cite.match() == Cite.Match.ABSENT).count();
        return absent <= FEW || absent * 4 <= cites.size();
    }

    /** An author more or less may be a matter of style, and a mark too. */
    private static boolean isSure(CitationMention mention, Cite cite, boolean whole) {
        return switch (cite.match()) {
            case ABSENT -> whole && !isMisread(cite) && !mayBeThing(mention, cite);
            case AUTHORS, DIACRITICS -> false;
            default -> true;
        };
    }

    /** {@code Calgary (1983)}, {@code Science and Engineering 2018}: a name in a sentence may be of anything with a year. */
    private static boolean mayBeThing(CitationMention mention, Cite cite) {
        boolean enclosed = mention.text().startsWith("(") || mention.text().startsWith("[");
        boolean bare = mention.text().indexOf('(') < 0 && mention.text().indexOf('[') < 0;
        return cite.kind() == Cite.Kind.AUTHOR_DATE
                && !enclosed
                && !cite.others()
                && (bare || cite.authors().size() == 1);
    }

    /** Initials taken for an author, or a word that begins a sentence. */
    private static boolean isMisread(Cite cite) {
        return cite.authors().stream()
                .anyMatch(author -> NO_NAME.matcher(author).find());
    }

    /** Works that differ in name or year cannot be taken for each other, whatever else was found alike. */
    private static boolean isMeant(Cite cite, Map<String, Reference> byId) {
        return cite.match() != Cite.Match.AMBIGUOUS
                || (cite.kind() == Cite.Kind.AUTHOR_DATE
                        && cite.referenceIds().stream()
                                        .map(byId::get)
                                        .filter(Objects::nonNull)
                                        .map(work -> Texts.firstName(work) + Texts.year(work))
                                        .distinct()
                                        .count()
                                == 1
                        && !areOne(cite.referenceIds(), byId));
    }

    /** A work that is listed twice is told as that. */
    private static boolean areOne(List<String> ids, Map<String, Reference> byId) {
        Reference first = byId.get(ids.get(0));
        return ids.stream()
                .map(byId::get)
                .allMatch(other -> first != null && other != null && SameWork.is(first, other));
    }

    private String told(Cite cite, Map<String, Reference> byId, Subject subject) {
        boolean alike = cite.match() == Cite.Match.AMBIGUOUS;
        String works = cite.referenceIds().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(work -> named(work, alike, subject))
                .distinct()
                .collect(Collectors.joining("' or '"));
        return message.replace("%s", printed(cite)).replace("%r", works);
    }

    /** Of works that are cited alike, the titles tell. */
    private static String named(Reference work, boolean alike, Subject subject) {
        String title = work.text(Field.TITLE);
        boolean byTitle = alike && !title.isEmpty() && !subject.printed(work).isEmpty();
        return byTitle ? title : subject.name(work);
    }

    private static String printed(Cite cite) {
        if (!cite.label().isEmpty()) {
            return cite.label();
        }
        String authors = String.join(" and ", cite.authors()) + (cite.others() ? " et al." : "");
        return (authors + " " + cite.date()).strip();
    }

    /** The piece's place, which may be some lines below where the mention begins. */
    private static Origin place(Subject subject, CitationMention mention, Cite cite) {
        Origin whole = mention.origin();
        Article article = subject.article();
        int line = article == null || whole.line() == 0
                ? whole.line()
                : article.source().lineOf(cite.span().start());
        return new Origin(whole.source(), whole.page(), line, cite.span());
    }
}
