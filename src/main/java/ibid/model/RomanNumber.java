package ibid.model;

import java.util.Locale;
import java.util.OptionalInt;

/** Roman numbers, 1 to 3999. */
public final class RomanNumber {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumber() {}

    /** Reads a well-formed roman number in upper or in lower case (not mixed); anything else is empty. */
    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 15 || !isOfSigns(text)) {
            return OptionalInt.empty();
        }
        String rest = text.toUpperCase(Locale.ROOT);
        int value = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                value += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        boolean wellFormed = rest.isEmpty() && value < 4000 && format(value).equalsIgnoreCase(text);
        return wellFormed ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static boolean isOfSigns(String text) {
        String signs = Character.isUpperCase(text.charAt(0)) ? "IVXLCDM" : "ivxlcdm";
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** @param value 1 to 3999 */
    public static String format(int value) {
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
