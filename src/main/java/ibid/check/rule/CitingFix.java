package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Cite;
import ibid.model.Fix;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.text.Edit;
import ibid.text.EditDistance;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a citation say what its list says, which may be the one that is wrong. */
final class CitingFix {
    private static final int SLIPS = 2;

    private CitingFix() {}

    static Fix of(Cite cite, Map<String, Reference> byId, Subject subject) {
        Reference listed =
                cite.referenceIds().size() == 1 ? byId.get(cite.referenceIds().get(0)) : null;
        if (listed == null || subject.article() == null) {
            return Fix.NONE;
        }
        SourceText source = subject.article().source();
        return switch (cite.match()) {
            case YEAR -> year(cite, listed, source);
            case SPELLING, DIACRITICS -> name(cite, listed, source);
            default -> Fix.NONE;
        };
    }

    private static Fix year(Cite cite, Reference listed, SourceText source) {
        int year = Texts.year(listed);
        boolean plain = cite.date().matches("\\d{4}") && year > 0;
        return plain ? replace(source, cite.span(), cite.date(), Integer.toString(year)) : Fix.NONE;
    }

    /** The one author who is not as listed becomes the listed one who is nearest. */
    private static Fix name(Cite cite, Reference listed, SourceText source) {
        List<String> families = Texts.authors(listed).stream()
                .map(Name::family)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        List<String> odd = cite.authors().stream()
                .filter(author -> !families.contains(author))
                .toList();
        Optional<String> meant = odd.size() != 1
                ? Optional.empty()
                : families.stream()
                        .filter(family -> !cite.authors().contains(family))
                        .filter(family -> EditDistance.between(family, odd.get(0), SLIPS) <= SLIPS)
                        .findFirst();
        return meant.map(family -> replace(source, cite.span(), odd.get(0), family))
                .orElse(Fix.NONE);
    }

    private static Fix replace(SourceText source, Span within, String piece, String other) {
        if (within.end() > source.length()) {
            return Fix.NONE;
        }
        List<MatchResult> found = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(piece) + "(?![\\p{L}\\d])")
                .matcher(source.text())
                .region(within.start(), within.end())
                .useTransparentBounds(true)
                .results()
                .limit(2)
                .toList();
        return found.size() == 1
                ? Fix.unsafe(List.of(
                        new Edit(new Span(found.get(0).start(), found.get(0).end()), other)))
                : Fix.NONE;
    }
}
