package ibid.csl.render;

/**
 * Takes particles and suffixes out of names that come without: words in small letters before the family name ("van der
 * Berg", "d'Aubignac") and behind the given name ("Ludwig van"), and what follows a comma ("Martin Luther, Jr.").
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields">names in CSL-JSON</a>
 */
final class Particles {
    private static final String APOSTROPHES = "'’ʻ";

    private Particles() {}

    static PersonName parse(PersonName name) {
        int familyStart = leading(name.family());
        String nonDropping = name.family().substring(0, familyStart);
        PersonName split = suffix(name);
        int givenEnd = trailing(split.given());
        String dropping = split.given().substring(givenEnd).strip();
        return new PersonName(
                name.family().substring(familyStart),
                split.given().substring(0, givenEnd),
                dropping.isEmpty() ? split.dropping() : dropping,
                trimmed(nonDropping),
                split.suffix(),
                split.commaSuffix(),
                "");
    }

    /** "d' " keeps its space, which tells it from the "d'" that is joined to the name. */
    private static String trimmed(String particle) {
        String bare = particle.strip();
        boolean isApart = particle.endsWith(" ") && !bare.isEmpty() && isApostrophe(bare.charAt(bare.length() - 1));
        return isApart ? bare + " " : bare;
    }

    /** Where the family name begins behind its particles. */
    private static int leading(String family) {
        int start = 0;
        while (true) {
            int end = particleEnd(family, start);
            if (end <= start || end >= family.length() || !isSmall(family.substring(start, end))) {
                return start;
            }
            start = end;
        }
    }

    private static int particleEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        int limit = space < 0 ? text.length() : space;
        int end = space < 0 ? from : space;
        for (int i = limit - 1; i > from; i--) {
            char c = text.charAt(i);
            if (space < 0 && (c == '-' || isApostrophe(c))) {
                end = i + 1;
                break;
            }
        }
        while (end < text.length() && end > from && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** Whether its first letter is a small one. */
    private static boolean isSmall(String particle) {
        int i = 0;
        while (i < particle.length() && !Character.isLetter(particle.charAt(i))) {
            i++;
        }
        return i < particle.length() && Character.toUpperCase(particle.charAt(i)) != particle.charAt(i);
    }

    /** Where the given name ends before its particles. */
    private static int trailing(String given) {
        int end = given.length();
        while (true) {
            int space = given.lastIndexOf(' ', end - 1);
            if (space <= 0 || !isSmall(given.substring(space + 1, end))) {
                return end;
            }
            end = space;
            while (end > 0 && given.charAt(end - 1) == ' ') {
                end--;
            }
        }
    }

    private static PersonName suffix(PersonName name) {
        int comma = name.given().indexOf(',');
        if (comma < 0 || !name.suffix().isEmpty()) {
            return name;
        }
        String rest = name.given().substring(comma + 1);
        boolean keepsComma = rest.startsWith("!");
        String suffix = (keepsComma ? rest.substring(1) : rest).strip();
        String given = name.given().substring(0, comma).strip();
        return new PersonName(name.family(), given, name.dropping(), name.nonDropping(), suffix, keepsComma, "");
    }

    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }
}
