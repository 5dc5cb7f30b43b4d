package ibid.text;

/** Text as XML has it. */
public final class XmlText {
    private XmlText() {}

    /**
     * Appends text for the content of an element. Characters that XML cannot hold become U+FFFD.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
     */
    public static void appendEscaped(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                default -> to.append(isXmlCharacter(text, i) ? c : '\ufffd');
            }
        }
    }

    /** Whether XML 1.0 can hold the character at all. */
    private static boolean isXmlCharacter(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c < '\ufffe' : c == '\t' || c == '\n';
    }
}
