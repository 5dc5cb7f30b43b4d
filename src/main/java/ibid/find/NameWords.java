package ibid.find;

import ibid.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a word may be among the authors of a citation in running text, in the languages that articles are written in. */
enum NameWords {
    NAME,
    /** {@code van}, {@code of}: goes on with a name if there is one before or behind it. */
    PARTICLE,
    AND,
    /** {@code al.} in {@code et al.} */
    OTHERS,
    /** {@code Professor}: left out. */
    TITLE,
    /** A word that begins sentences, with a capital; a name only where nothing else can be one. */
    DOUBTFUL,
    /** No part of a name. */
    OTHER;

    private static final Set<String> ANDS = Set.copyOf(List.of(
            "and", "et", "und", "y", "e", "i", "og", "och", "en", "ja", "ve", "а", "и", "with", "és", "a", "u", "&"));
    private static final Set<String> PARTICLES = Set.copyOf(List.of(
            ("van von de der den del della di da do dos das du la le el al bin ibn ter ten af av zu zur zum vom of for the"
                            + " für des para pour los las lo l d dal dalla degli el- al- van\u2019t van't")
                    .split(" ")));
    /** Particles that no name begins with. */
    static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "the", "für", "para", "pour", "degli", "los", "las", "lo");

    /** Particles with which a name may begin, but a sentence goes on as well. */
    static final Set<String> SMALL_WORDS = Set.of(
            "of", "for", "the", "für", "para", "pour", "degli", "los", "las", "lo", "de", "del", "della", "di", "da",
            "do", "dos", "das", "du", "la", "le", "el", "des", "der", "den", "l", "d", "dal", "dalla", "zu", "zur",
            "zum", "vom");

    private static final Set<String> MORE = Set.copyOf(List.of(
            "al",
            "alii",
            "alia",
            "cols",
            "col",
            "colaboradores",
            "colab",
            "colleagues",
            "coworkers",
            "co-workers",
            "others",
            "outros",
            "otros",
            "coll",
            "a",
            "др",
            "m.fl",
            "mfl",
            "andere",
            "u.a",
            "ua",
            "collaborators",
            "associates"));
    private static final Set<String> TITLES = Set.copyOf(List.of(
            "professor", "professors", "prof", "profs", "dr", "drs", "mr", "mrs", "ms", "sir", "professora", "doctor"));

    /** Words that begin sentences, and are no names. */
    private static final Set<String> NO_NAMES = Set.copyOf(List.of(
            ("the in as by see also cf eg ie since after before while when whereas although however according following using from"
                            + " for with like both study studies work works research recently previously similarly"
                            + " moreover furthermore finally first second third then thus therefore here this these"
                            + " those that it they we our its at on to under until during between among unlike based"
                            + " adapted source sources data model models method methods figure fig table tables box"
                            + " appendix section chapter eq equation version updated cited citing reviewed review"
                            + " compare consistent contrary despite even if because given other others most some many"
                            + " several such including notably interestingly importantly conversely additionally likewise"
                            + " nevertheless but or nor so what where how why which who vgl siehe nach laut bei auch selon"
                            + " voir dans según segun véase ver conforme segundo para como em no na nos nas por ainda já"
                            + " de acuerdo con apud in-press zie volgens se jf enligt ifølge tables figs eqs supplementary"
                            + " file files note notes page pages part volume vol no nr p pp jg jahr jahre jahren ende anfang"
                            + " mitte stand wintersemester sommersemester semester heft quelle fonte fuente author authors"
                            + " autor autores autoras autoren auteur auteurs elaboration census censo toolbox software windows"
                            + " update edition since year years")
                    .split(" ")));

    /** @param word as printed, with a full stop behind it if it has one */
    static NameWords of(String word) {
        String bare = bare(word);
        String lower = bare.toLowerCase(Locale.ROOT);
        if (bare.isEmpty() || (bare.length() > 1 && bare.charAt(1) == '.' && Character.isLowerCase(bare.charAt(0)))) {
            // "z.B.", "e.g."
            return OTHER;
        }
        boolean capital = !Character.isLowerCase(bare.codePointAt(0));
        if (TITLES.contains(lower)) {
            return TITLE;
        }
        if (!capital) {
            return MORE.contains(lower) && !lower.equals("a")
                    ? OTHERS
                    : ANDS.contains(lower)
                            ? AND
                            : PARTICLES.contains(lower) ? PARTICLE : hasInnerCapital(bare) ? NAME : OTHER;
        }
        boolean acronym = bare.equals(bare.toUpperCase(Locale.ROOT));
        return !acronym && NO_NAMES.contains(Folding.fold(bare)) ? DOUBTFUL : NAME;
    }

    /** {@code d'Angelo}, {@code al-Haj}, {@code deMenocal}: small at first, and a capital in it. */
    private static boolean hasInnerCapital(String bare) {
        for (int i = 1; i < bare.length() && i < 6; i++) {
            if (Character.isUpperCase(bare.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
