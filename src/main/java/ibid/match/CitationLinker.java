package ibid.match;

import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Cite.Match;
import ibid.model.Reference;
import ibid.model.ReferenceList;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which listed works the citations in an article's text are, and what is wrong where a citation is nearly, but not
 * quite, as the list has it. Immutable, thread-safe.
 */
public final class CitationLinker {
    /** Works of one first author that are looked through for one citation. */
    private static final int MOST = 200;

    private static final List<Match> BEST_FIRST =
            List.of(Match.EXACT, Match.DIACRITICS, Match.AUTHORS, Match.SPELLING, Match.YEAR);

    private final Map<String, List<ListedWork>> byName = new HashMap<>();
    private final Map<Integer, List<ListedWork>> byInitial = new HashMap<>();
    private final Map<String, List<String>> byKey = new HashMap<>();
    private final EntryLabels labels;
    private final List<String> entries;

    /**
     * @param entries of the list
     * @param references what each of them is, none or several if it is not one work
     */
    public CitationLinker(List<ReferenceList.Entry> entries, List<List<Reference>> references) {
        List<String> printed = entries.stream().map(ReferenceList.Entry::text).toList();
        labels = EntryLabels.of(printed, references);
        this.entries = printed.stream().map(labels::withoutLabel).toList();
        for (int i = 0; i < entries.size(); i++) {
            addKey(entries.get(i).key(), references.get(i));
            for (Reference reference : references.get(i)) {
                add(ListedWork.of(reference, this.entries.get(i)));
            }
        }
    }

    /** The entries without the numbers or labels that the list prints in front of them. */
    public List<String> entries() {
        return entries;
    }

    private void addKey(String key, List<Reference> works) {
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, works.stream().map(Reference::id).toList());
        }
    }

    private void add(ListedWork work) {
        addKey(work.reference().id(), List.of(work.reference()));
        Set<String> names = new LinkedHashSet<>();
        if (!work.names().isEmpty()) {
            names.add(work.folded().get(0));
            names.add(AuthorLikeness.family(work.names().get(0)));
        }
        if (work.folded().size() == 2) {
            names.add(work.folded().get(1));
        }
        names.addAll(AuthorLikeness.abbreviations(work));
        for (String name : names) {
            byName.computeIfAbsent(name, none -> new ArrayList<>()).add(work);
        }
        String first = work.folded().isEmpty() ? work.head() : work.folded().get(0);
        if (!first.isEmpty()) {
            byInitial
                    .computeIfAbsent((int) first.charAt(0), none -> new ArrayList<>())
                    .add(work);
        }
    }

    /** The mentions, each work that they cite linked as far as it is listed. */
    public List<CitationMention> link(List<CitationMention> mentions) {
        return mentions.stream()
                .map(mention -> new CitationMention(
                        mention.text(), mention.cites().stream().map(this::link).toList(), mention.origin()))
                .toList();
    }

    private Cite link(Cite cite) {
        return switch (cite.kind()) {
            case AUTHOR_DATE -> authorDate(cite);
            case NUMBER -> exactly(cite, labels.numbered(cite.label()));
            case LABEL -> exactly(cite, labels.labelled(cite.label()));
            case KEY -> exactly(cite, byKey.getOrDefault(cite.label(), List.of()));
        };
    }

    private static Cite exactly(Cite cite, List<String> ids) {
        return cite.linked(ids.isEmpty() ? Match.ABSENT : ids.size() > 1 ? Match.AMBIGUOUS : Match.EXACT, ids);
    }

    private Cite authorDate(Cite cite) {
        Cite linked = among(cite, named(cite));
        return linked.referenceIds().isEmpty() ? among(cite, likeNamed(cite)) : linked;
    }

    private Cite among(Cite cite, List<ListedWork> candidates) {
        Map<Match, List<ListedWork>> fitting = new EnumMap<>(Match.class);
        for (ListedWork work : candidates) {
            compare(cite, work)
                    .ifPresent(match -> fitting.computeIfAbsent(match, none -> new ArrayList<>())
                            .add(work));
        }
        for (Match match : BEST_FIRST) {
            if (fitting.containsKey(match)) {
                return chosen(cite, match, fitting.getOrDefault(match, List.of()));
            }
        }
        return cite;
    }

    private static Cite chosen(Cite cite, Match match, List<ListedWork> works) {
        List<ListedWork> best = works;
        if (works.size() > 1) {
            List<ListedWork> dated = works.stream()
                    .filter(work -> work.date().equals(cite.date()))
                    .toList();
            best = likeliest(cite, dated.isEmpty() ? bySuffix(cite, works) : dated);
        }
        if (match == Match.YEAR) {
            best = nearest(cite, best);
        }
        List<String> ids =
                best.stream().map(work -> work.reference().id()).distinct().toList();
        return cite.linked(ids.size() > 1 && match != Match.YEAR ? Match.AMBIGUOUS : match, ids);
    }

    /** The second of the works of a year for {@code 2004b}, where the list prints no suffixes. */
    private static List<ListedWork> bySuffix(Cite cite, List<ListedWork> works) {
        String date = cite.date();
        int index = date.length() == 5 ? date.charAt(4) - 'a' : -1;
        boolean plain = works.stream().allMatch(work -> work.date().length() <= 4);
        return plain && index >= 0 && index < works.size() ? List.of(works.get(index)) : works;
    }

    /** Those with the initials that are cited, {@code Chen R. et al.}, and of them those of more than two for "et al." */
    private static List<ListedWork> likeliest(Cite cite, List<ListedWork> works) {
        List<ListedWork> initials = works.stream()
                .filter(work -> AuthorLikeness.hasInitial(cite.authors().get(0), work))
                .toList();
        List<ListedWork> likely = initials.isEmpty() ? works : initials;
        List<ListedWork> many =
                likely.stream().filter(work -> work.names().size() > 2).toList();
        return cite.others() && cite.authors().size() == 1 && !many.isEmpty() ? many : likely;
    }

    private static List<ListedWork> nearest(Cite cite, List<ListedWork> works) {
        int year = year(cite.date());
        Comparator<ListedWork> distance = Comparator.comparingInt(work -> Math.abs(year(work.date()) - year));
        ListedWork best = works.stream().min(distance).orElseThrow();
        return works.stream().filter(work -> distance.compare(work, best) == 0).toList();
    }

    /** The works whose first author has the name that is cited first. */
    private List<ListedWork> named(Cite cite) {
        String first = cite.authors().get(0);
        List<ListedWork> whole = byName.getOrDefault(Folding.letters(first), List.of());
        return whole.isEmpty() ? byName.getOrDefault(AuthorLikeness.family(first), List.of()) : whole;
    }

    /** The works whose first author begins with the same letter. */
    private List<ListedWork> likeNamed(Cite cite) {
        String first = cite.authors().get(0);
        List<ListedWork> works = new ArrayList<>(initial(Folding.letters(first)));
        if (!Folding.letters(first).startsWith(AuthorLikeness.family(first))) {
            works.addAll(initial(AuthorLikeness.family(first)));
        }
        return works.size() > MOST ? works.subList(0, MOST) : works;
    }

    private List<ListedWork> initial(String letters) {
        return letters.isEmpty() ? List.of() : byInitial.getOrDefault((int) letters.charAt(0), List.of());
    }

    private static Optional<Match> compare(Cite cite, ListedWork work) {
        AuthorLikeness likeness = AuthorLikeness.of(cite, work);
        if (likeness == AuthorLikeness.NONE) {
            return Optional.empty();
        }
        if (isYear(cite.date(), work)) {
            return Optional.of(match(likeness));
        }
        boolean sameAuthors = likeness == AuthorLikeness.SAME || likeness == AuthorLikeness.DIACRITICS;
        return sameAuthors && isNear(cite.date(), work.date()) ? Optional.of(Match.YEAR) : Optional.empty();
    }

    private static Match match(AuthorLikeness likeness) {
        return switch (likeness) {
            case FIRST -> Match.AUTHORS;
            case DIACRITICS -> Match.DIACRITICS;
            case SPELLING -> Match.SPELLING;
            default -> Match.EXACT;
        };
    }

    /** Whether the citation's date is one that the entry prints; a suffix may be missing on either side. */
    private static boolean isYear(String date, ListedWork work) {
        if (!isDigits(date)) {
            return work.head().contains(Folding.letters(date)) || work.date().isEmpty();
        }
        String year = date.substring(0, 4);
        return work.years().stream()
                .anyMatch(listed -> listed.equals(date)
                        || (listed.startsWith(year) && (listed.length() == 4 || date.length() == 4)));
    }

    private static boolean isNear(String date, String listed) {
        return isDigits(date) && isDigits(listed) && Math.abs(year(date) - year(listed)) <= 2;
    }

    private static boolean isDigits(String date) {
        return date.length() >= 4 && date.substring(0, 4).chars().allMatch(Character::isDigit);
    }

    private static int year(String date) {
        return isDigits(date) ? Integer.parseInt(date.substring(0, 4)) : 0;
    }
}
