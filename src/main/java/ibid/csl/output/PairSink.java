package ibid.csl.output;

/** A sink for markup in which each format has a beginning and an end, and nests. */
abstract class PairSink implements Sink {
    private final StringBuilder written = new StringBuilder();

    /** The text with all that would be taken for markup escaped. */
    abstract String escape(String text);

    /** What begins a format, empty if the markup has none for it. */
    abstract String begin(Tag tag, String address);

    /** What ends it. */
    abstract String end(Tag tag);

    @Override
    public final void text(String text) {
        written.append(escape(text));
    }

    @Override
    public final void open(Tag tag, String address) {
        boolean isApart = tag.kind() == Tag.Kind.DISPLAY && written.length() > 0;
        if (isApart && written.charAt(written.length() - 1) != ' ') {
            written.append(' ');
        }
        written.append(begin(tag, address));
    }

    @Override
    public final void close(Tag tag) {
        written.append(end(tag));
    }

    @Override
    public String finish() {
        return written.toString().strip();
    }
}
