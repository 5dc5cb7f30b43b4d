package ibid.report;

/** A form in which findings are reported. Stateless, thread-safe. */
public interface Report {
    /** The name {@code --format} knows it by. */
    String name();

    /** All that was found, ending with a line end; the same text from run to run. */
    String write(Checked checked);
}
