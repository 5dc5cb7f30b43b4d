package ibid.parse;

import ibid.model.Repetition;
import ibid.text.Folding;
import ibid.text.Initials;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Cuts an entry that holds several works, as chemists ("(a) …; (b) …") and historians ("…, 12–15; …; see also …") print
 * them. It is cut only where each part is a reference by itself.
 */
final class Works {
    /** Longer texts are no entry of a list. */
    private static final int LONGEST = 8_000;

    private static final int MOST = 26;

    /** "For recent reviews on this, see:", which is left out. */
    private static final int LONGEST_INTRODUCTION = 80;

    /** What follows these, even after a full stop, is another work. */
    private static final List<String> SEE_ALSO = List.of(
            "see also ",
            "cf. also ",
            "vgl. auch ",
            "siehe auch ",
            "s. auch ",
            "voir aussi ",
            "cf. aussi ",
            "véase también ",
            "ver também ",
            "vedi anche ",
            "cfr. anche ",
            "zie ook ",
            "se även ",
            "se også ",
            "zob. też ",
            "см. также ");

    private static final Initials SEE_ALSO_INITIALS = new Initials(SEE_ALSO);

    /** After a semicolon these are enough. */
    private static final List<String> SEE =
            List.of("see ", "cf. ", "vgl. ", "siehe ", "voir ", "véase ", "cfr. ", "and ", "und ", "et ", "см. ");

    /** In the words behind a semicolon, these say that it is the same work once more. */
    private static final List<String> SAME_WORK = List.of(
            "transl",
            "trad",
            "uberset",
            "ubers.",
            "reprint",
            "repr.",
            "nachdr",
            "neudr",
            "ristampa",
            "reed.",
            "erratum",
            "corrig",
            "edition",
            "ausg.",
            "ausgabe",
            "auflage",
            "version",
            "originally",
            "first published",
            "doi",
            "isbn");

    private static final int LONGEST_REMARK = 24;

    /**
     * Where a part ends and where the next one starts; what stands between only joins them.
     *
     * @param isSaid whether it says that this is another work, as "see also" does
     */
    private record Cut(int end, int start, boolean isSaid) {}

    private static final Set<Label> NAMES = EnumSet.of(Label.AUTHOR, Label.EDITOR);
    private static final Set<Label> TITLES = EnumSet.of(Label.TITLE, Label.JOURNAL, Label.CONTAINER_TITLE);
    private static final Set<Label> IMPRINT = EnumSet.of(
            Label.JOURNAL,
            Label.CONTAINER_TITLE,
            Label.LOCATION,
            Label.PUBLISHER,
            Label.VOLUME,
            Label.PAGES,
            Label.DOI,
            Label.URL);

    /** What a semicolon goes on with in the same work: "New York: Norton", "1998 Jul 3-5; Paris". */
    private static final Set<Label> CONTINUATIONS = EnumSet.of(
            Label.LOCATION,
            Label.PUBLISHER,
            Label.DATE,
            Label.VOLUME,
            Label.ISSUE,
            Label.PAGES,
            Label.EDITION,
            Label.DOI,
            Label.URL,
            Label.ISBN);

    private final String printed;
    private final Function<String, List<Segment>> labeller;

    private Works(String printed, Function<String, List<Segment>> labeller) {
        this.printed = printed;
        this.labeller = labeller;
    }

    /** The texts of the works in an entry; the entry alone if it is one work or cannot be cut with certainty. */
    static List<String> of(String printed, Function<String, List<Segment>> labeller) {
        if (printed.length() > LONGEST) {
            return List.of(printed);
        }
        Works works = new Works(printed, labeller);
        List<String> parts = works.lettered();
        return parts.size() > 1 ? parts : works.joined();
    }

    /** Cut at (a), (b), (c) if the first letter heads the entry; empty if it is none of those. */
    private List<String> lettered() {
        List<String> parts = new ArrayList<>();
        int start = firstLetter();
        for (char letter = 'a'; start >= 0 && letter <= 'z'; letter++) {
            int text = afterLetter(start, letter);
            start = letter < 'z' ? nextLetter(text, (char) (letter + 1)) : -1;
            String part = part(text, start < 0 ? printed.length() : start);
            if (!isCited(part)) {
                return List.of();
            }
            parts.add(part);
        }
        return parts;
    }

    private String part(int from, int to) {
        return Punctuation.trimEnd(printed.substring(from, to), ";").strip();
    }

    /** Where the letter stands that heads the entry, maybe after "For reviews, see:"; -1 if there is none. */
    private int firstLetter() {
        int start = ListNumber.end(printed);
        if (afterLetter(start, 'a') > 0) {
            return start;
        }
        int colon = printed.indexOf(": (a) ", start);
        boolean near = colon > 0 && colon - start < LONGEST_INTRODUCTION;
        return near && saysSee(printed.substring(start, colon)) ? colon + 2 : -1;
    }

    private static boolean saysSee(String introduction) {
        String words = " " + introduction.toLowerCase(Locale.ROOT) + " ";
        return words.contains(" see ") || words.contains(" review") || words.contains(" example");
    }

    private int nextLetter(int from, char letter) {
        for (int at = printed.indexOf(letter + ") ", from); at >= 0; at = printed.indexOf(letter + ") ", at + 1)) {
            int mark = printed.charAt(at - 1) == '(' ? at - 1 : at;
            if (printed.charAt(mark - 1) == ' ' && ";.,)".indexOf(printed.charAt(mark - 2)) >= 0) {
                return mark;
            }
        }
        return -1;
    }

    /** Where the text after "(a) " or "a) " begins, -1 if that letter does not stand there. */
    private int afterLetter(int at, char letter) {
        int start = printed.startsWith("(", at) ? at + 1 : at;
        return printed.startsWith(letter + ") ", start) ? start + 3 : -1;
    }

    /** Whether that is all that a chemist needs to cite an article, or to cite one again. */
    private boolean isCited(String part) {
        Set<Label> labels = labels(labeller.apply(part));
        boolean dated = labels.contains(Label.DATE) && has(labels, TITLES);
        return dated || Repetition.WORK.lengthAt(part, 0) > 0 || Repetition.AUTHORS.lengthAt(part, 0) > 0;
    }

    /** Cut at semicolons, and before "see also", where the references on both sides are whole. */
    private List<String> joined() {
        List<Cut> cuts = cuts();
        List<Segment> all = cuts.isEmpty() ? List.of() : labeller.apply(printed);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            int to = i + 1 < cuts.size() ? cuts.get(i + 1).end() : printed.length();
            if ((cut.isSaid() || isInitial(cut.start()) || mayBegin(all, cut.start()))
                    && !isSameWork(cut.start())
                    && isWhole(from, cut.end())
                    && isWhole(cut.start(), to)) {
                parts.add(part(from, cut.end()));
                from = cut.start();
            }
        }
        parts.add(from == 0 ? printed : part(from, printed.length()));
        return parts;
    }

    private List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 1; i < printed.length() - 2 && cuts.size() < MOST; i++) {
            char mark = printed.charAt(i);
            if ((mark == ';' || mark == '.') && printed.charAt(i + 1) == ' ') {
                int seeAlso = SEE_ALSO_INITIALS.at(printed, i + 2) ? skip(SEE_ALSO, i + 2) : i + 2;
                int start = mark == ';' && seeAlso == i + 2 ? skip(SEE, seeAlso) : seeAlso;
                boolean isSaid = seeAlso > i + 2;
                boolean sure = isSaid || (mark == ';' && isEnd(i));
                if (sure && start < printed.length() && Character.isUpperCase(printed.charAt(start))) {
                    cuts.add(new Cut(mark == ';' ? i : i + 1, start, isSaid));
                }
            }
        }
        return cuts;
    }

    /** Where the text goes on behind one of the words, {@code at} if none of them stands there. */
    private int skip(List<String> words, int at) {
        for (String word : words) {
            if (printed.regionMatches(true, at, word, 0, word.length())) {
                return Math.min(printed.length(), at + word.length());
            }
        }
        return at;
    }

    /** Pages, a year or a bracket end there, as "12–15", "12f." or "(Paris 1991)". */
    private boolean isEnd(int at) {
        int last = at - 1;
        while (last > 0 && at - last < 4 && "f. ".indexOf(printed.charAt(last)) >= 0) {
            last--;
        }
        char c = printed.charAt(last);
        return c == ')' || Character.isDigit(c);
    }

    /** "B. Jones", which the labeller may take for a publisher behind a work that has all it needs. */
    private boolean isInitial(int at) {
        return printed.startsWith(". ", at + 1) && Character.isUpperCase(printed.charAt(at));
    }

    /** A publisher behind pages may be somebody: "12–15; Anne Jones," */
    private static boolean mayBegin(List<Segment> segments, int at) {
        Label before = Label.NOTE;
        for (Segment segment : segments) {
            if (segment.span().end() > at) {
                boolean somebody = segment.label() == Label.PUBLISHER && before == Label.PAGES;
                return somebody || !CONTINUATIONS.contains(segment.label());
            }
            before = segment.label();
        }
        return false;
    }

    /** "Nachdruck Tübingen 1972", "English translation: …" */
    private boolean isSameWork(int at) {
        String words = Folding.fold(printed.substring(at, Math.min(printed.length(), at + LONGEST_REMARK)));
        for (String word : SAME_WORK) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody, something and an imprint with its date are named in that order at least at the beginning. */
    private boolean isWhole(int from, int to) {
        List<Segment> segments = labeller.apply(printed.substring(from, to));
        Set<Label> labels = labels(segments);
        for (Segment segment : segments) {
            if (segment.label() != Label.CITATION_NUMBER && segment.label() != Label.NOTE) {
                return NAMES.contains(segment.label())
                        && has(labels, TITLES)
                        && has(labels, IMPRINT)
                        && labels.contains(Label.DATE);
            }
        }
        return false;
    }

    private static Set<Label> labels(List<Segment> segments) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        for (Segment segment : segments) {
            labels.add(segment.label());
        }
        return labels;
    }

    private static boolean has(Set<Label> labels, Set<Label> wanted) {
        return !Collections.disjoint(labels, wanted);
    }
}
