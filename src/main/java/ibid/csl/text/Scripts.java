package ibid.csl.text;

/** Which scripts text is written in, as far as names and formats depend on it. */
public final class Scripts {
    private Scripts() {}

    /** Whether names in this script have spaces and initials; the Hebrew "and" is joined to the word behind it. */
    public static boolean isAlphabetic(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '&'
                : (c >= 0xC0 && c <= 0x24F)
                        || (c >= 0x370 && c <= 0x52F)
                        || (c >= 0x590 && c <= 0x6FF && c != 0x5D5)
                        || (c >= 0xE01 && c <= 0xE5B)
                        || (c >= 0x1E00 && c <= 0x1FFF)
                        || (c >= 0x200C && c <= 0x200E);
    }

    /** Whether there is a letter of such a script, or a digit. */
    public static boolean hasAlphabetic(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAlphabetic(c) || c == '-' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }
}
