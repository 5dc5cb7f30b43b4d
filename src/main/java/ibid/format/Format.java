package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.text.SourceText;
import java.util.function.Consumer;

/** An exchange format for libraries, read and written by one class. Thread-safe. */
public interface Format {
    /** The name {@code --to} knows it by, {@code csl-json}. */
    String name();

    /** Whether a file of this name and content is in this format. Looks at no more than its beginning. */
    boolean recognises(SourceText source);

    /**
     * Reads a library.
     *
     * @param findings told of what is odd; one bad reference never costs the others
     * @throws FormatException if nothing at all can be read
     */
    Library read(SourceText source, Consumer<Finding> findings) throws FormatException;

    /** The library in this format, ending with a line end. */
    String write(Library library);
}
