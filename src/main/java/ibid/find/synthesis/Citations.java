package ibid.find.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations of given references, by number or by author and year. Not thread-safe. */
final class Citations {
    /** Before numbers that are set above the line, and in plain text stand close to the word before. */
    static final String RAISED = "\u0001";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[6-9]|20)\\d\\d[a-c]?(?!\\d)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]{2,}|[\\p{IsHan}\\p{IsHangul}]{2,3}");
    /** Articles of any field need somebody to speak of. */
    private static final List<String> ANYBODY = List.of(
            "Smith",
            "Okafor",
            "Lindgren",
            "Moreau",
            "Garcia",
            "Schneider",
            "Rossi",
            "Tanaka",
            "Novak",
            "Silva",
            "Petrov",
            "Hansen",
            "Kowalska",
            "de Vries",
            "Nguyen",
            "O’Connor",
            "Marchetti",
            "Weber",
            "Lee",
            "Johansson");

    private final List<String> names = new ArrayList<>();
    private final List<String> years = new ArrayList<>();
    private final Language language;
    private final boolean numeric;
    private final boolean raised;
    private final String open;
    private final String close;
    private final String comma;
    private final Chance chance;

    Citations(List<String> references, boolean numeric, Language language, Chance chance) {
        this.language = language;
        this.numeric = numeric;
        this.chance = chance;
        raised = numeric && chance.in100(18);
        boolean square = numeric ? chance.in100(75) : chance.in100(8);
        open = square ? "[" : "(";
        close = square ? "]" : ")";
        comma = chance.any(", ", ", ", " ");
        for (String reference : references) {
            Matcher name = NAME.matcher(reference);
            Matcher year = YEAR.matcher(reference);
            if (name.find()) {
                names.add(written(name.group()));
                years.add(year.find() ? year.group() : "" + year());
            }
        }
    }

    /** In prose as in prose, though the list has names in capitals. */
    private static String written(String name) {
        boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
        return capitals ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) : name;
    }

    int year() {
        return chance.in100(70) ? chance.between(1985, 2024) : chance.between(1880, 2024);
    }

    String author() {
        return names.isEmpty() || chance.in100(15) ? chance.any(ANYBODY) : chance.any(names);
    }

    /** {@code Smith}, {@code Smith and Lee}, {@code Smith et al.} */
    String authors() {
        String first = author();
        return switch (chance.weighted(3, 4, 3)) {
            case 0 -> first;
            case 1 -> first + (language.isSpaced() ? " " + chance.any(language.and(), "&") + " " : "、") + author();
            default -> first + " et al.";
        };
    }

    String cite() {
        if (raised) {
            return RAISED + numbers();
        }
        if (numeric) {
            return open + numbers() + close;
        }
        List<String> works = new ArrayList<>();
        for (int i = chance.few(1, 4); i > 0; i--) {
            works.add(work());
        }
        return open + String.join("; ", works) + close;
    }

    private String work() {
        int at = names.isEmpty() ? -1 : chance.between(0, names.size() - 1);
        String author = at < 0 ? author() : names.get(at);
        String more = chance.in100(25)
                ? " et al."
                : chance.in100(25) && language.isSpaced() ? " " + language.and() + " " + author() : "";
        String page = chance.in100(10) ? chance.any(": ", ", p. ", ":") + chance.between(3, 412) : "";
        return author + more + comma + (at < 0 ? "" + year() : years.get(at)) + page;
    }

    private String numbers() {
        int most = Math.max(3, names.size());
        int first = chance.between(1, most);
        return switch (chance.weighted(6, 2, 2)) {
            case 0 -> "" + first;
            case 1 -> first + chance.any(",", ", ") + (first + chance.between(1, 9));
            default -> first + chance.any("-", "–") + (first + chance.between(1, 4));
        };
    }
}
