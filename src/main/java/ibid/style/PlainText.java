package ibid.style;

/** An entry as plain text on one line. */
final class PlainText implements RichText.Sink {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void text(String text, int formats, String address) {
        out.append(text);
    }

    @Override
    public void open(char group) {
        out.append(' ');
    }

    @Override
    public void close(char group) {
        out.append(' ');
    }

    @Override
    public String finish() {
        return foldSpaces(out);
    }

    /** One space for each run of spaces, none at the ends; other white space is the style's own. */
    static String foldSpaces(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\n' || text.charAt(i) == '\t' ? ' ' : text.charAt(i);
            boolean doubled = c == ' ' && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ');
            if (!doubled) {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }
}
