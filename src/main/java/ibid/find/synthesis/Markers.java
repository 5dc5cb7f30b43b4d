package ibid.find.synthesis;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the entries of a list are numbered or pointed out with. */
enum Markers {
    NONE(44),
    BRACKETS(13),
    STOP(17),
    PARENTHESIS(2),
    PARENTHESES(3),
    BARE(5),
    /** A superscript that has become a part of the first word. */
    GLUED(3),
    LABEL(3),
    BULLET(5),
    /** The number stands on a line of its own. */
    ALONE(2);

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20)(\\d\\d)\\b");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}");

    private final int weight;

    Markers(int weight) {
        this.weight = weight;
    }

    static Markers draw(Chance chance) {
        int[] weights = new int[values().length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = values()[i].weight;
        }
        return values()[chance.weighted(weights)];
    }

    boolean isNumber() {
        return this != NONE && this != LABEL && this != BULLET;
    }

    /**
     * The marker of one entry.
     *
     * @param gap what stands after it
     */
    String print(int number, String entry, String bullet, String gap) {
        return switch (this) {
            case NONE -> "";
            case BRACKETS -> "[" + number + "]" + gap;
            case STOP -> number + "." + gap;
            case PARENTHESIS -> number + ")" + gap;
            case PARENTHESES -> "(" + number + ")" + gap;
            case BARE -> number + (gap.isEmpty() ? " " : gap);
            case GLUED -> Character.isDigit(entry.charAt(0)) ? number + " " : "" + number;
            case LABEL -> "[" + label(entry) + "]" + (gap.isEmpty() ? " " : gap);
            case BULLET -> bullet + (gap.isEmpty() ? " " : gap);
            case ALONE -> number + "\n";
        };
    }

    /** {@code NM77} from the first capitals before the year; {@code Smi77} where there is one name only. */
    private static String label(String entry) {
        Matcher year = YEAR.matcher(entry);
        boolean dated = year.find();
        String end = dated ? year.group(1) : "00";
        String names = entry.substring(0, Math.min(entry.length(), dated ? Math.max(3, year.start()) : 40));
        StringBuilder initials = new StringBuilder();
        for (String word : names.split("[\\s,;]+")) {
            boolean name = word.length() > 3 && CAPITALS.matcher(word).lookingAt() && word.indexOf('.') < 0;
            initials.append(name && initials.length() < 4 ? word.substring(0, 1) : "");
        }
        String first = entry.replaceAll("[^\\p{L}]", "");
        String key = initials.length() > 1 ? initials.toString() : first.substring(0, Math.min(3, first.length()));
        return (initials.length() > 1 ? key.toUpperCase(Locale.ROOT) : key) + end;
    }
}
