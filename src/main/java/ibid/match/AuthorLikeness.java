package ibid.match;

import ibid.model.Cite;
import ibid.model.Field;
import ibid.model.Name;
import ibid.text.EditDistance;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the authors that a citation names and those of a listed work compare. */
enum AuthorLikeness {
    SAME,
    /** The first is the same; another is missing or one too many. */
    FIRST,
    /** The same but for diacritics. */
    DIACRITICS,
    /** The first but for a letter. */
    SPELLING,
    NONE;

    /** Letters of a name from which on one of them may be wrong. */
    private static final int TELLING = 5;

    /** What may be an abbreviation, {@code (WHO)}, {@code [Embrapa]}. */
    private static final Pattern ENCLOSED = Pattern.compile("[(\\[]([^()\\[\\]]{1,12})[)\\]]");

    /** Letters of an abbreviation that is written like a name. */
    private static final int SPOKEN = 4;

    /** In front of a name or behind it. */
    private static final Pattern INITIAL = Pattern.compile("(?:^|\\s)(\\p{Lu})\\.?(?=[\\s.-]|$)");

    /** What divides authors, and words of an organisation too. */
    private static final Pattern AND = Pattern.compile("(?i)(?<=\\s)(?:and|und|et|e|y|&)(?=\\s)|[/,]");

    private static final String NO_LETTERS = "[^\\p{L}]+";

    static AuthorLikeness of(Cite cite, ListedWork work) {
        String first = cite.authors().get(0);
        if (cite.authors().size() > 1 && isOrganisation(cite, work)) {
            return SAME;
        }
        AuthorLikeness likeness = first(first, work);
        if (likeness != SAME) {
            return likeness == NONE && isReversed(cite.authors(), work) ? FIRST : likeness;
        }
        if (!others(cite, work)) {
            return FIRST;
        }
        return sameMarks(first, work) ? SAME : DIACRITICS;
    }

    /** How the first author compares. */
    static AuthorLikeness first(String author, ListedWork work) {
        String letters = Folding.letters(author);
        if (letters.isEmpty()) {
            return NONE;
        }
        if (work.folded().isEmpty()) {
            return startsWith(author, work.head()) ? SAME : NONE;
        }
        String listed = work.folded().get(0);
        if (isName(author, letters, work.names().get(0), listed)
                || startsWith(author, work.head())
                || isPrintedAbbreviation(author, work.beginning())) {
            return SAME;
        }
        int allowed = letters.length() < TELLING ? 0 : letters.length() < 2 * TELLING ? 1 : 2;
        String family = family(author);
        boolean near = allowed > 0
                && (EditDistance.between(letters, listed, allowed) <= allowed
                        || (family.length() >= TELLING && EditDistance.between(family, listed, 1) <= 1));
        return near ? SPELLING : NONE;
    }

    /** {@code Department of Census and Statistics}, taken for two authors. */
    private static boolean isOrganisation(Cite cite, ListedWork work) {
        if (work.names().isEmpty() || !work.names().get(0).contains(" ")) {
            return false;
        }
        String cited = Folding.letters(String.join(" ", cite.authors()));
        String listed = Folding.letters(AND.matcher(work.names().get(0)).replaceAll(" "));
        return listed.startsWith(cited) || (!listed.isEmpty() && cited.startsWith(listed));
    }

    /** Whether a printed name, with or without given names and particles, is a listed one, or stands for it. */
    static boolean isName(String author, String letters, String name, String listed) {
        return letters.equals(listed)
                || family(author).equals(listed)
                || family(author).equals(family(name))
                || (letters.length() > 3 && listed.startsWith(letters))
                // The genitive of German: "Minkenbergs Analyse".
                || (letters.length() > TELLING && letters.equals(listed + "s"))
                || (listed.length() > 3 && letters.endsWith(listed))
                || isAbbreviation(author, name);
    }

    /** Whether the entry as printed begins with the name, or has it in parentheses close to its beginning. */
    private static boolean startsWith(String author, String head) {
        String family = family(author);
        return head.startsWith(Folding.letters(author)) || (family.length() > 2 && head.startsWith(family));
    }

    /** {@code WHO} where the entry prints {@code (WHO)} behind the name. */
    private static boolean isPrintedAbbreviation(String author, String beginning) {
        return beginning.contains("(" + author + ")") || beginning.contains("[" + author + "]");
    }

    private static boolean isAbbreviation(String author, String name) {
        String letters = author.replace(".", "");
        boolean capitals = author.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
        return capitals
                ? capitals(name).equals(letters)
                        || List.of(name.split(NO_LETTERS)).contains(author)
                : isSpokenAbbreviation(letters, name);
    }

    /** {@code Inep} of {@code Instituto Nacional de Estudos e Pesquisas Educacionais}. */
    private static boolean isSpokenAbbreviation(String letters, String name) {
        return letters.length() >= SPOKEN
                && letters.chars().allMatch(Character::isLetter)
                && capitals(name).startsWith(letters.toUpperCase(Locale.ROOT));
    }

    /** {@code WHO} of {@code World Health Organization}. */
    private static String capitals(String name) {
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split(NO_LETTERS)) {
            boolean counts = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            capitals.append(counts ? word.substring(0, 1) : "");
        }
        return capitals.toString();
    }

    /** What may stand for a work's first author, if that is an organisation, as letters and digits. */
    static List<String> abbreviations(ListedWork work) {
        List<String> abbreviations = new ArrayList<>();
        if (!work.names().isEmpty() && work.names().get(0).contains(" ")) {
            abbreviations.add(Folding.letters(capitals(work.names().get(0))));
        }
        ENCLOSED.matcher(work.beginning())
                .results()
                .map(enclosed -> Folding.letters(enclosed.group(1)))
                .forEach(abbreviations::add);
        abbreviations.removeIf(abbreviation -> abbreviation.length() < 2 || Character.isDigit(abbreviation.charAt(0)));
        return abbreviations;
    }

    /** The letters of the last word that is no initial. */
    static String family(String name) {
        String[] words = name.split("[\\s\u00A0]+");
        for (int i = words.length - 1; i >= 0; i--) {
            String letters = Folding.letters(words[i]);
            if (letters.length() > 2 || (letters.length() == 2 && !isCapitals(words[i]))) {
                return letters;
            }
        }
        return Folding.letters(name);
    }

    /** Whether an author is cited with the initial that the work's first author has: {@code Chen R.} */
    static boolean hasInitial(String author, ListedWork work) {
        Matcher initial = INITIAL.matcher(author);
        String given = work.reference()
                .get(Field.AUTHOR)
                .flatMap(names -> names.list().stream().findFirst())
                .map(Name::given)
                .orElse("");
        return initial.find() && !given.isEmpty() && initial.group(1).charAt(0) == given.charAt(0);
    }

    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the two authors of a work are cited in the other order. */
    private static boolean isReversed(List<String> cited, ListedWork work) {
        return cited.size() == 2
                && work.folded().size() == 2
                && family(cited.get(0)).equals(work.folded().get(1))
                && first(cited.get(1), work).compareTo(SPELLING) <= 0;
    }

    /** Whether the authors behind the first fit: as many as there are, or cut off. */
    private static boolean others(Cite cite, ListedWork work) {
        List<String> cited = cite.authors();
        int listed = work.names().size();
        boolean cutOff =
                work.reference().get(Field.AUTHOR).map(names -> names.others()).orElse(false);
        if (listed == 0 || isMisread(cited, work)) {
            return true;
        }
        if (cite.others() ? listed <= cited.size() && !cutOff : listed != cited.size()) {
            return false;
        }
        for (int i = 1; i < cited.size() && i < listed; i++) {
            if (!isName(
                    cited.get(i),
                    Folding.letters(cited.get(i)),
                    work.names().get(i),
                    work.folded().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the entry prints all who are cited, though fewer names were read. */
    private static boolean isMisread(List<String> cited, ListedWork work) {
        return work.names().size() < cited.size()
                && cited.stream()
                        .map(AuthorLikeness::family)
                        .allMatch(family ->
                                family.length() >= TELLING - 1 && work.head().contains(family));
    }

    private static boolean sameMarks(String author, ListedWork work) {
        String listed = work.names().isEmpty() ? author : work.names().get(0);
        boolean ascii = author.chars().allMatch(c -> c < 128);
        boolean listedAscii = listed.chars().allMatch(c -> c < 128);
        return ascii == listedAscii || !family(author).equals(family(listed));
    }
}
