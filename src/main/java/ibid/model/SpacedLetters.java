package ibid.model;

/** Joins words in capitals that were spelled with spaces: {@code Z E I T H A M L, V. A.} as {@code ZEITHAML, V. A.} */
final class SpacedLetters {
    private SpacedLetters() {}

    static String joined(String names) {
        if (!hasSpelling(names)) {
            return names;
        }
        StringBuilder joined = new StringBuilder(names.length());
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || ",;&".indexOf(names.charAt(i)) >= 0) {
                append(joined, names.substring(start, i));
                joined.append(i < names.length() ? names.substring(i, i + 1) : "");
                start = i + 1;
            }
        }
        return joined.toString();
    }

    /** Whether two capitals stand alone, one after the other. */
    private static boolean hasSpelling(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            if (text.charAt(i + 1) == ' ' && isLone(text, i) && isLone(text, i + 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLone(String text, int at) {
        return Character.isUpperCase(text.charAt(at))
                && (at == 0 || text.charAt(at - 1) == ' ')
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == ',');
    }

    private static void append(StringBuilder to, String part) {
        String word = part.strip();
        if (!isSpelled(word.split(" "))) {
            to.append(part);
            return;
        }
        to.append(part.startsWith(" ") ? " " : "").append(word.replace(" ", ""));
        to.append(part.endsWith(" ") ? " " : "");
    }

    /** Four parts and more, all in capitals, most of them one letter; "WU J A B" has a whole word before its initials. */
    private static boolean isSpelled(String[] parts) {
        int lone = 0;
        for (String part : parts) {
            if (part.length() > 3 || !part.chars().allMatch(Character::isUpperCase)) {
                return false;
            }
            lone += part.length() == 1 ? 1 : 0;
        }
        return parts.length > 3 && lone * 4 >= parts.length * 3 && (parts[0].length() == 1 || parts.length > 5);
    }
}
