package ibid.read;

import java.io.IOException;

/** The files that stand beside an article, of which some formats make use. */
@FunctionalInterface
public interface Companions {
    /** Of an article that comes alone, from standard input for example. */
    Companions NONE = name -> {
        throw new IOException(name + " is not there");
    };

    /**
     * The whole content of a file beside the article.
     *
     * @param name relative to the article's folder; one that leads out of it is refused
     * @throws IOException if there is no such file, or it cannot be read
     */
    byte[] read(String name) throws IOException;
}
