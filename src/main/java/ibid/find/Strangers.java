package ibid.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells citations of works that are missing from the list from what only looks like them: years behind software,
 * surveys, places and the names of species. What an article cites, it cites in its own manner; what it speaks of again
 * and again is no author.
 */
final class Strangers {
    /** Listed works, cited in parentheses, from which on a manner shows. */
    private static final int FEWEST = 5;

    /** How often a name may stand without a date and still be an author's. */
    private static final int MOST_OTHERWISE = 1;

    private static final Set<String> ARTICLES = Set.of(
            "the a an der die das dem den des im el la los las il lo un una o os as le les une no na do da nos nas"
                    .split(" "));

    /** Behind a date: who wrote it was read at second hand, and only the other work need be listed. */
    private static final Pattern SECOND_HAND = Pattern.compile(
            "(?iu)[\\s,;:)]*(?:\\d+[\\s,;:)]*|pp?\\.\\s*|s\\.\\s*)*(?:as )?(?:apud|(?:cited|quoted|reprinted) (?:in|by|from)"
                    + "|zit(?:\\.|iert) (?:n\\.|nach|in)|citado (?:por|en|em)|cité (?:par|dans)|citato (?:in|da))\\b.*");

    /** {@code R.E.Fr.}: short as in the names of plants. */
    private static final Pattern BOTANIST = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.\\s?)+\\p{Lu}\\p{Ll}?\\.?");

    private final String text;
    private final ListedNames listed;
    private final int commas;
    private final int spaces;

    private Strangers(String text, ListedNames listed, List<Mention> found) {
        this.text = text;
        this.listed = listed;
        this.commas = count(found, Manner.COMMA);
        this.spaces = count(found, Manner.SPACE);
    }

    /** What stands between the authors and the date. */
    private enum Manner {
        COMMA,
        SPACE,
        PARENTHESIS,
        /** Nothing, as the authors were named before. */
        NONE
    }

    /** The mentions without what is none. */
    static List<Mention> removed(String text, ListedNames listed, List<Mention> found) {
        Strangers strangers = new Strangers(text, listed, found);
        return found.stream()
                .map(strangers::without)
                .filter(mention -> !mention.pieces().isEmpty())
                .toList();
    }

    private Mention without(Mention mention) {
        List<Mention.Piece> pieces = new ArrayList<>();
        boolean stranger = false;
        for (Mention.Piece piece : mention.pieces()) {
            stranger = manner(piece) == Manner.NONE ? stranger && !isListed(piece) : isStranger(piece);
            if (!stranger) {
                pieces.add(piece);
            }
        }
        return pieces.size() == mention.pieces().size() ? mention : new Mention(mention.start(), mention.end(), pieces);
    }

    private boolean isStranger(Mention.Piece piece) {
        boolean first = listed.leads(piece.authors().get(0), piece.date());
        return (!first && isSecondHand(piece)) || (!isListed(piece) && isAlone(piece) && isThing(piece));
    }

    private boolean isListed(Mention.Piece piece) {
        String author = piece.authors().get(0);
        return listed.entry(author, piece.date()) >= 0 || listed.abbreviates(author, piece.date());
    }

    private boolean isSecondHand(Mention.Piece piece) {
        return SECOND_HAND
                .matcher(text.substring(piece.end(), Math.min(text.length(), piece.end() + 60))
                        .replace('\n', ' '))
                .matches();
    }

    /** Where several are named, or "et al.", they are authors. */
    private static boolean isAlone(Mention.Piece piece) {
        return piece.authors().size() == 1 && !piece.others();
    }

    private boolean isThing(Mention.Piece piece) {
        return BOTANIST.matcher(piece.authors().get(0)).matches() || isBehindArticle(piece) || isUnusual(piece);
    }

    private boolean isUnusual(Mention.Piece piece) {
        return switch (manner(piece)) {
            case COMMA -> isHabit(spaces, commas);
            case SPACE -> isHabit(commas, spaces) || (!isHabit(spaces, commas) && isSpokenOf(piece));
            case PARENTHESIS -> isTitle(piece) || isSpokenOf(piece);
            case NONE -> false;
        };
    }

    /** Whether an article that cites does it in this manner, and not in the other. */
    private static boolean isHabit(int usual, int other) {
        return usual >= FEWEST && other * 10 <= usual;
    }

    private boolean isBehindArticle(Mention.Piece piece) {
        int end = piece.start();
        while (end > 0 && AuthorRun.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return ARTICLES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** {@code Flora of the British India (1894)} */
    private static boolean isTitle(Mention.Piece piece) {
        return List.of(piece.authors().get(0).split(" ")).stream().anyMatch(NameWords.PREPOSITIONS::contains);
    }

    /** Whether the text has the name again and again, without a date. */
    private boolean isSpokenOf(Mention.Piece piece) {
        String name = piece.authors().get(0);
        int otherwise = 0;
        for (int at = text.indexOf(name); at >= 0 && otherwise <= MOST_OTHERWISE; at = text.indexOf(name, at + 1)) {
            otherwise += isWord(at, at + name.length()) && !isDated(at + name.length()) ? 1 : 0;
        }
        return otherwise > MOST_OTHERWISE;
    }

    private boolean isWord(int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private boolean isDated(int end) {
        int at = end;
        while (at < text.length() && at < end + 5 && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && CitedDate.at(text, at) != null;
    }

    private int count(List<Mention> found, Manner manner) {
        return (int) found.stream()
                .flatMap(mention -> mention.pieces().stream())
                .filter(piece -> manner(piece) == manner && isListed(piece))
                .count();
    }

    private Manner manner(Mention.Piece piece) {
        String printed = text.substring(piece.start(), piece.end()).toLowerCase(Locale.ROOT);
        String date = piece.date().substring(0, Math.min(4, piece.date().length()));
        int at = printed.lastIndexOf(date) - 1;
        while (at >= 0 && AuthorRun.isSpace(printed.charAt(at))) {
            at--;
        }
        if (at < 0) {
            return Manner.NONE;
        }
        return switch (printed.charAt(at)) {
            case ',' -> Manner.COMMA;
            case '(', '[', '（' -> Manner.PARENTHESIS;
            default -> Manner.SPACE;
        };
    }
}
