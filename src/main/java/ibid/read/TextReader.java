package ibid.read;

import ibid.model.Article;
import ibid.model.Block;
import ibid.text.Decoding;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Plain text: one {@link Block.Kind#LINE} block a physical line, indentation and empty lines kept. Thread-safe. */
public final class TextReader implements ArticleReader {
    @Override
    public boolean recognises(String name, byte[] head) {
        return !Decoding.looksBinary(head);
    }

    @Override
    public Article read(String name, byte[] content, Companions beside) {
        SourceText source = Decoding.decode(name, content);
        return new Article(source, lines(source.text(), 0, source.length()));
    }

    /** The lines of a part of a text; none of an empty one. */
    static List<Block> lines(String text, int from, int to) {
        List<Block> lines = new ArrayList<>();
        for (int start = from; start < to; ) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
            lines.add(new Block(Block.Kind.LINE, 0, 0, text.substring(start, end), new Span(start, end)));
            start = end + 1;
        }
        return lines;
    }
}
