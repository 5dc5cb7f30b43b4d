package ibid.read;

import ibid.model.Article;

/** Reads one file format into an {@link Article}. Thread-safe. */
public interface ArticleReader {
    /**
     * Whether a file of this name and these first bytes is for this reader; of a zip file all bytes are given, since what is
     * in it stands at its end.
     */
    boolean recognises(String name, byte[] head);

    /**
     * Reads an article.
     *
     * @param name what messages call it, a path as the user gave it
     * @param content the whole file
     * @param beside the files beside it, for formats that are spread over several
     * @throws ReadException if the content is not what this reader reads
     */
    Article read(String name, byte[] content, Companions beside) throws ReadException;
}
