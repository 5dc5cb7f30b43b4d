package ibid.format;

import java.util.regex.Pattern;

/** Text of a file in a message about it: the beginning of it, in one line. */
final class Quoted {
    private static final int LONGEST = 20;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Quoted() {}

    static String of(String text) {
        boolean cut = text.length() > LONGEST;
        String start = SPACE.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .replaceAll(" ")
                .strip();
        return "'" + start + (cut ? "…'" : "'");
    }
}
