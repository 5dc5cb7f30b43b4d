package ibid.model;

import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.Arrays;
import java.util.Set;

/** A text as a date reader sees it: parallel arrays of kinds, values and places. */
final class DateTokens {
    enum Kind {
        YEAR,
        NUMBER,
        MONTH,
        /** A roman number up to XII, which is a month between a day and a year only: 17-XI-2019. */
        ROMAN_MONTH,
        SEASON,
        CIRCA,
        /** Words that may stand between the parts of a date: "of", "de", a day of the week. */
        FILLER,
        DASH,
        SLASH,
        DOT,
        COMMA,
        /** 年 and its like, which follow the number they explain. */
        UNIT,
        OTHER
    }

    private static final Set<String> FILLERS = Set.of(
            ("of the de del d den der di do do' da le el am im г года г. р monday tuesday wednesday thursday friday"
                            + " saturday sunday mon tue tues wed thu thurs fri sat sun montag dienstag mittwoch donnerstag"
                            + " freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes"
                            + " st nd rd th miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi anno year")
                    .split(" "));
    private static final Set<String> CIRCA = Set.of("c", "ca", "circa", "cca", "um", "vers", "approx", "etwa", "около");

    private Kind[] kinds = new Kind[24];
    private int[] values = new int[24];
    private int[] starts = new int[24];
    private int[] ends = new int[24];
    private int size;

    private DateTokens() {}

    static DateTokens of(String text) {
        DateTokens tokens = new DateTokens();
        int at = 0;
        while (at < text.length()) {
            at = tokens.read(text, at);
        }
        return tokens;
    }

    int size() {
        return size;
    }

    Kind kind(int i) {
        return i >= 0 && i < size ? kinds[i] : Kind.OTHER;
    }

    boolean is(Kind kind, int i) {
        return i >= 0 && i < size && kinds[i] == kind;
    }

    int value(int i) {
        return values[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    private int read(String text, int at) {
        char c = text.charAt(at);
        if (Punctuation.isSpace(c)) {
            return at + 1;
        }
        if (c >= '0' && c <= '9') {
            return number(text, at);
        }
        if (Character.isLetter(c)) {
            return word(text, at);
        }
        return mark(c, at);
    }

    private int mark(char c, int at) {
        if (c == '~' || c == '?') {
            return add(Kind.CIRCA, 0, at, at + 1);
        }
        if (Punctuation.isDash(c) && kind(size - 1) == Kind.DASH && ends[size - 1] == at) {
            ends[size - 1] = at + 1;
            return at + 1;
        }
        if (Punctuation.isDash(c)) {
            return add(Kind.DASH, 0, at, at + 1);
        }
        Kind kind = switch (c) {
            case '/', '⁄' -> Kind.SLASH;
            case '.' -> Kind.DOT;
            case ',', '\'', '’', '(', ')' -> Kind.COMMA;
            default -> Kind.OTHER;
        };
        return add(kind, 0, at, at + 1);
    }

    private int number(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int digits = end - start;
        boolean glued = start > 0 && Character.isLetter(text.charAt(start - 1)) && kind(size - 1) == Kind.OTHER;
        int value = digits <= 4 && !glued ? Integer.parseInt(text.substring(start, end)) : -1;
        if (digits == 4 && value >= 1000 && value < 2200) {
            return add(Kind.YEAR, value, start, end);
        }
        int after = digits <= 2 ? skipOrdinal(text, end) : end;
        return add(digits <= 2 && value >= 0 ? Kind.NUMBER : Kind.OTHER, value, start, after);
    }

    /** Past "st", "nd", "º", "er" behind a day. */
    private static int skipOrdinal(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '°')) {
            end++;
        }
        return switch (text.substring(at, Math.min(end, at + 3))) {
            case "st", "nd", "rd", "th", "er", "re", "º", "ª", "°", "e", "ª.", "o", "a" -> end;
            default -> at;
        };
    }

    private int word(String text, int start) {
        int unit = "年月日号년월일".indexOf(text.charAt(start));
        if (unit >= 0) {
            return add(Kind.UNIT, unit > 3 ? unit - 4 : Math.min(unit, 2), start, start + 1);
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return classify(text.substring(start, end), start, end);
    }

    private int classify(String word, int start, int end) {
        if (word.length() == 1) {
            boolean roman = word.equals("I") || word.equals("V") || word.equals("X");
            return add(single(word, roman), roman ? romanMonth(word) : 0, start, end);
        }
        int roman = isRoman(word) ? RomanNumber.parse(word).orElse(0) : 0;
        if (roman >= 1000 && roman < 2200) {
            return add(Kind.YEAR, roman, start, end);
        }
        if (roman > 0 && roman <= 12) {
            return add(Kind.ROMAN_MONTH, roman, start, end);
        }
        int month = Months.number(word);
        if (month > 0) {
            return add(Kind.MONTH, month, start, end);
        }
        return season(Folding.fold(word), start, end);
    }

    private static Kind single(String word, boolean roman) {
        if (roman) {
            return Kind.ROMAN_MONTH;
        }
        String lower = Folding.fold(word);
        return CIRCA.contains(lower) ? Kind.CIRCA : FILLERS.contains(lower) ? Kind.FILLER : Kind.OTHER;
    }

    private static int romanMonth(String word) {
        return RomanNumber.parse(word).orElse(0);
    }

    private static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVXLCDM".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int season(String word, int start, int end) {
        int season = switch (word) {
            case "spring", "fruhjahr", "fruhling", "printemps", "primavera", "lente", "forar", "весна" -> 1;
            case "summer", "sommer", "ete", "verano", "estate", "verao", "zomer", "sommar", "лето" -> 2;
            case "autumn", "fall", "herbst", "automne", "otono", "autunno", "outono", "herfst", "осень" -> 3;
            case "winter", "hiver", "invierno", "inverno", "vinter", "зима" -> 4;
            default -> 0;
        };
        if (season > 0) {
            return add(Kind.SEASON, season, start, end);
        }
        Kind kind = CIRCA.contains(word) ? Kind.CIRCA : FILLERS.contains(word) ? Kind.FILLER : Kind.OTHER;
        return add(kind, 0, start, end);
    }

    private int add(Kind kind, int value, int start, int end) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            values = Arrays.copyOf(values, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        kinds[size] = kind;
        values[size] = value;
        starts[size] = start;
        ends[size] = end;
        size++;
        return end;
    }
}
