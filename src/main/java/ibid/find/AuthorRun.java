package ibid.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The authors that stand in front of a date, read from there backwards: {@code Smith, Jones and van der Berg},
 * {@code professor Chris Maher and professor Rachelle Buchbinder}, {@code World Health Organization (WHO)}.
 *
 * @param authors in the order printed, without titles and possessives
 * @param others whether they end with {@code et al.} or the like
 * @param start where they begin; the end of the run if there are none
 * @param starts where each of them begins
 */
record AuthorRun(List<String> authors, boolean others, int start, List<Integer> starts) {
    /** Words read at most. */
    private static final int LONGEST = 60;

    /** Characters of a title, a name and an "and". */
    private static final int LONGEST_NAMED = 100;

    /** As texts have it that were taken from web pages. */
    private static final String AMPERSAND = "&amp;";

    /** {@code captain Peter Halvorsen and captain}: a word at the end that stands before a name and an "and" too. */
    private static final Pattern REPEATED_TITLE =
            Pattern.compile("(?<!\\p{L})(\\p{L}{4,})\\s+\\p{Lu}[^.;()\\d]{1,60}\\s(?:and|und|et|y|e|&)\\s+(?iu:\\1)$");

    private enum Kind {
        NAME,
        PARTICLE,
        COMMA,
        AND,
        OTHERS
    }

    private record Piece(Kind kind, String text, int start) {}

    /**
     * The authors right before a place.
     *
     * @param from where at the earliest they begin
     * @param inProse whether they stand in a sentence, where a comma may divide them from a name that is no author
     */
    static AuthorRun before(String text, int from, int end, ListedNames listed, boolean inProse) {
        Reading reading = new Reading(text, from, listed);
        reading.read(end);
        List<Piece> pieces = reading.pieces;
        Collections.reverse(pieces);
        if (inProse) {
            dropStrangers(pieces, listed);
        }
        dropLooseEnds(pieces, inProse);
        return new AuthorRun(
                names(pieces),
                pieces.stream().anyMatch(piece -> piece.kind == Kind.OTHERS),
                pieces.isEmpty() ? end : pieces.get(0).start,
                starts(pieces));
    }

    /** From the first of them on that the list has for the first author of a work of that date; all if it has none. */
    AuthorRun fromListed(ListedNames listed, String date) {
        for (int i = 0; i < authors.size(); i++) {
            if (listed.leads(authors.get(i), date)) {
                int size = authors.size();
                return i == 0
                        ? this
                        : new AuthorRun(authors.subList(i, size), others, starts.get(i), starts.subList(i, size));
            }
        }
        return this;
    }

    boolean isEmpty() {
        return authors.isEmpty();
    }

    /** What stands before a comma in a sentence is an author only if the list knows it, or an "and" closes the series. */
    private static void dropStrangers(List<Piece> pieces, ListedNames listed) {
        int comma = -1;
        boolean closed = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Kind kind = pieces.get(i).kind;
            closed |= kind == Kind.AND || kind == Kind.OTHERS;
            boolean isEnd = kind == Kind.COMMA && i > 0 && i < pieces.size() - 1;
            if (isEnd && !(listed.knows(pieces.get(i - 1).text) || (closed && !listed.knows(lastName(pieces))))) {
                comma = i;
                break;
            }
        }
        if (comma >= 0) {
            pieces.subList(0, comma + 1).clear();
        }
    }

    private static String lastName(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).kind == Kind.NAME) {
                return pieces.get(i).text;
            }
        }
        return "";
    }

    private static void dropLooseEnds(List<Piece> pieces, boolean inProse) {
        while (!pieces.isEmpty() && pieces.get(0).kind != Kind.NAME && !isNobiliary(pieces.get(0), inProse)) {
            pieces.remove(0);
        }
        if (pieces.stream().noneMatch(piece -> piece.kind == Kind.NAME)) {
            pieces.clear();
        }
    }

    /** {@code van}, but not {@code of}: a name may begin with it. In a sentence {@code de} may be its own. */
    private static boolean isNobiliary(Piece piece, boolean inProse) {
        return piece.kind == Kind.PARTICLE
                && !(inProse ? NameWords.SMALL_WORDS : NameWords.PREPOSITIONS).contains(piece.text);
    }

    private static List<String> names(List<Piece> pieces) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind == Kind.NAME || piece.kind == Kind.PARTICLE) {
                name.append(name.isEmpty() ? "" : " ").append(piece.text);
            } else if (!name.isEmpty()) {
                names.add(name.toString());
                name.setLength(0);
            }
        }
        if (!name.isEmpty()) {
            names.add(name.toString());
        }
        return names;
    }

    private static List<Integer> starts(List<Piece> pieces) {
        List<Integer> starts = new ArrayList<>();
        boolean inName = false;
        for (Piece piece : pieces) {
            boolean name = piece.kind == Kind.NAME || piece.kind == Kind.PARTICLE;
            if (name && !inName) {
                starts.add(piece.start);
            }
            inName = name;
        }
        return starts;
    }

    /** Goes backwards, as long as there are names. */
    private static final class Reading {
        private final String text;
        private final int from;
        private final ListedNames listed;
        private final List<Piece> pieces = new ArrayList<>();

        Reading(String text, int from, ListedNames listed) {
            this.text = text;
            this.from = from;
            this.listed = listed;
        }

        void read(int end) {
            int at = end;
            for (int i = 0; i < LONGEST && at >= 0; i++) {
                at = step(skipSpace(at));
            }
        }

        private int skipSpace(int end) {
            int at = end;
            while (at > from && isSpace(text.charAt(at - 1))) {
                boolean paragraph = at - 2 >= from && text.charAt(at - 1) == '\n' && text.charAt(at - 2) == '\n';
                if (paragraph) {
                    return from;
                }
                at--;
            }
            return at;
        }

        /** Reads what ends at {@code end}; where it begins, or -1 if it is no part of the authors. */
        private int step(int end) {
            if (end <= from) {
                return -1;
            }
            char c = text.charAt(end - 1);
            if (text.startsWith(AMPERSAND, end - AMPERSAND.length())) {
                return add(Kind.AND, "&", end - AMPERSAND.length());
            }
            if (",;，、".indexOf(c) >= 0) {
                return add(Kind.COMMA, ",", end - 1);
            }
            if (c == '&' || c == '/') {
                return add(Kind.AND, "&", end - 1);
            }
            if (c == ')' || c == ']') {
                return abbreviation(end);
            }
            int start = wordStart(end);
            if (start == end) {
                return -1;
            }
            int broken = brokenStart(start, end);
            String word = broken < start ? joined(broken, start, end) : text.substring(start, end);
            return word(broken, word);
        }

        /** The beginning of a word that a line end has broken: {@code Hurrel-} and {@code mann}. */
        private int brokenStart(int start, int end) {
            int at = start;
            while (at > from && isSpace(text.charAt(at - 1))) {
                at--;
            }
            boolean hyphen = at < start
                    && at - 2 >= from
                    && "-\u00AD‐".indexOf(text.charAt(at - 1)) >= 0
                    && Character.isLetter(text.charAt(at - 2));
            if (!hyphen || NameWords.of(text.substring(start, end)) == NameWords.AND) {
                return start;
            }
            int first = wordStart(at - 1);
            boolean name = first < at - 1
                    && (Character.isUpperCase(text.charAt(first)) || Character.isLowerCase(text.charAt(start)));
            return name ? first : start;
        }

        /** {@code Hurrelmann}, {@code PLESSER}, but {@code Metz-Göckel}. */
        private String joined(int first, int start, int end) {
            String beginning = text.substring(first, start).strip();
            String rest = text.substring(start, end);
            String stem = beginning.substring(0, beginning.length() - 1);
            boolean capitals = stem.length() > 1 && stem.equals(stem.toUpperCase(Locale.ROOT));
            return Character.isLowerCase(rest.charAt(0)) || capitals ? stem + rest : stem + "-" + rest;
        }

        private int add(Kind kind, String piece, int start) {
            pieces.add(new Piece(kind, piece, start));
            return start;
        }

        /** {@code (WHO)} behind the name that it stands for. */
        private int abbreviation(int end) {
            int open = end - 2;
            while (open > from && end - open <= 14 && text.charAt(open) != (text.charAt(end - 1) == ')' ? '(' : '[')) {
                open--;
            }
            boolean first = pieces.stream().allMatch(piece -> piece.kind == Kind.COMMA);
            boolean shortName = first && open > from && end - open <= 14 && end - open > 3;
            return shortName && text.substring(open + 1, end - 1).chars().allMatch(Character::isLetter) ? open : -1;
        }

        private int word(int begin, String printed) {
            int glued = glued(printed);
            int start = begin + glued;
            String word = withoutPossessive(printed.substring(glued));
            boolean stop = word.endsWith(".");
            NameWords kind = NameWords.of(word);
            if (kind == NameWords.OTHERS) {
                return pieces.stream().allMatch(piece -> piece.kind == Kind.COMMA) ? add(Kind.OTHERS, word, start) : -1;
            }
            if (kind == NameWords.AND) {
                return add(Kind.AND, word, start);
            }
            if (kind == NameWords.TITLE) {
                return start;
            }
            if (kind == NameWords.PARTICLE) {
                return pieces.isEmpty() ? -1 : add(Kind.PARTICLE, word, start);
            }
            if (kind == NameWords.OTHER && isRepeatedTitle(word, begin)) {
                return begin;
            }
            boolean doubtful = kind == NameWords.DOUBTFUL && (!isNewName() || !listed.leads(word));
            if (kind == NameWords.OTHER || doubtful || (stop && endsSentence(word) && isNewSentence())) {
                return -1;
            }
            return add(Kind.NAME, word, start);
        }

        /** {@code captain Peter Halvorsen and captain Ingrid Bakke}: what is said of both is a title. */
        private boolean isRepeatedTitle(String word, int start) {
            boolean between = word.length() > 3
                    && word.chars().allMatch(Character::isLowerCase)
                    && !pieces.isEmpty()
                    && pieces.get(pieces.size() - 1).kind == Kind.NAME;
            return between
                    && REPEATED_TITLE
                            .matcher(text.substring(Math.max(from, start - LONGEST_NAMED), start) + word)
                            .find();
        }

        /** Where in {@code sensuMiller} the name begins that the list has; 0 if the word is whole. */
        private int glued(String printed) {
            int at = printed.length() - 1;
            while (at > 0 && !Character.isUpperCase(printed.charAt(at))) {
                at--;
            }
            boolean possible = at >= 4
                    && Character.isLowerCase(printed.charAt(at - 1))
                    && (at > 7 || Character.isLowerCase(printed.charAt(0)));
            return possible && !listed.knows(printed) && listed.leads(printed.substring(at)) ? at : 0;
        }

        /** Whether what is read next is the last word of a name. */
        private boolean isNewName() {
            Kind last = pieces.isEmpty() ? Kind.COMMA : pieces.get(pieces.size() - 1).kind;
            return last != Kind.NAME && last != Kind.PARTICLE;
        }

        /** Whether neither a comma nor an "and" follows. */
        private boolean isNewSentence() {
            Kind last = pieces.isEmpty() ? Kind.NAME : pieces.get(pieces.size() - 1).kind;
            return last != Kind.COMMA && last != Kind.AND;
        }

        /** Other than {@code J.} and {@code Jr.}. */
        private boolean endsSentence(String word) {
            return !Words.isInitials(word) && word.length() > 4;
        }

        private int wordStart(int end) {
            int at = end;
            while (at > from && isPartOfWord(text.charAt(at - 1), at == end, at)) {
                at--;
            }
            while (at < end && !Character.isLetter(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private boolean isPartOfWord(char c, boolean last, int at) {
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            if (last) {
                return c == '.' || c == '’' || c == '\'';
            }
            return "-‐‑–’'´`.‘".indexOf(c) >= 0 || (Character.isSurrogate(c) && at > 0);
        }

        private static String withoutPossessive(String word) {
            boolean s = word.endsWith("'s") || word.endsWith("’s");
            boolean mark = word.endsWith("'") || word.endsWith("’");
            return word.substring(0, word.length() - (s ? 2 : mark ? 1 : 0));
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
