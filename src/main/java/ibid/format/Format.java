package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.Set;
import java.util.function.Consumer;

/** An exchange format for libraries, read and written by one class. Thread-safe. */
public interface Format {
    /** The name {@code --to} knows it by, {@code csl-json}. */
    String name();

    /** The suffix of its files, without the full stop: {@code json}. */
    String suffix();

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

    /**
     * What of a reference the format has no place of its own for, by CSL's names, {@code type} and {@code id} included: it
     * keeps it in a note or the like, where {@link #read} finds it and other programs see but text.
     */
    default Set<String> aside(Reference reference) {
        return Set.of();
    }
}
