package ibid.csl.render;

/**
 * Full stops that a style does not want.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#strip-periods">strip-periods</a>
 */
final class Periods {
    private Periods() {}

    /** Without full stops, but for those inside words such as "e.g". */
    static String strip(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        StringBuilder stripped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) != '.' || (next >= 'a' && next <= 'z')) {
                stripped.append(text.charAt(i));
            }
        }
        return stripped.toString();
    }
}
