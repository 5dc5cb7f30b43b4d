package ibid.csl.output;

import java.util.List;

/** Text with formats, its punctuation settled. Immutable. */
public final class RichText {
    public static final RichText EMPTY = new RichText(List.of());

    /** A piece of text, or the begin or end of a format. */
    sealed interface Token permits Words, Mark {}

    record Words(String text) implements Token {}

    /** @param address of a link */
    record Mark(Tag tag, boolean opens, String address) implements Token {}

    private final List<Token> tokens;

    RichText(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** Text without formats. */
    public static RichText of(String text) {
        return text.isEmpty() ? EMPTY : new RichText(List.of(new Words(text)));
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return tokens.stream()
                .allMatch(
                        token -> !(token instanceof Words words) || words.text().isBlank());
    }

    /** The text alone. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Token token : tokens) {
            if (token instanceof Words words) {
                plain.append(words.text());
            }
        }
        return plain.toString();
    }

    /** What stands in the first block of that kind, without the block; nothing if there is none. */
    public RichText inside(Tag block) {
        int begin = tokens.indexOf(new Mark(block, true, ""));
        int end = tokens.indexOf(new Mark(block, false, ""));
        return begin < 0 || end < begin ? EMPTY : new RichText(tokens.subList(begin + 1, end));
    }

    /** Sends all to a sink, in order, and returns what that has made of it. */
    public String write(Sink sink) {
        for (Token token : tokens) {
            if (token instanceof Words words) {
                sink.text(words.text());
            } else if (token instanceof Mark mark) {
                if (mark.opens()) {
                    sink.open(mark.tag(), mark.address());
                } else {
                    sink.close(mark.tag());
                }
            }
        }
        return sink.finish();
    }
}
