package ibid.csl.output;

/** Plain text on one line; a space stands where a display group begins. */
public final class PlainText implements Sink {
    private final StringBuilder written = new StringBuilder();

    @Override
    public void text(String text) {
        written.append(text);
    }

    @Override
    public void open(Tag tag, String address) {
        boolean isApart = tag.kind() == Tag.Kind.DISPLAY && written.length() > 0;
        if (isApart && written.charAt(written.length() - 1) != ' ') {
            written.append(' ');
        }
    }

    @Override
    public void close(Tag tag) {}

    @Override
    public String finish() {
        return written.toString();
    }
}
