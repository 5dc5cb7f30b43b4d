package ibid.csl.text;

import ibid.csl.output.Box;
import ibid.csl.output.Format;
import ibid.csl.output.Leaf;
import ibid.csl.output.Node;
import ibid.csl.output.Quotes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags and quotes in a field. What has no partner is printed as it stands; a lone single quote is an apostrophe.
 * Linear in the length of the text. Not thread-safe.
 */
public final class Markup {
    private static final Format QUOTED = new Format(List.of(), true);
    /** What is nested deeper is no markup but noise; it bounds the time. */
    private static final int MAX_DEPTH = 30;

    private static final char NARROW_SPACE = '\u202F';

    /** What has been opened and not yet been closed. */
    private record Frame(Box box, String literal, @Nullable MarkupTag tag, char closer) {
        /** What opened it if nothing closes it. */
        String textual() {
            return literal.equals("'") ? "’" : literal;
        }
    }

    private final String text;
    private final Quotes quotes;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private int tags;

    private Markup(String text, Quotes quotes) {
        this.text = text;
        this.quotes = quotes;
        open.push(new Frame(new Box(), "", null, (char) 0));
    }

    /** The nodes that a field's text makes. */
    public static Node parse(String text, Quotes quotes) {
        return isPlain(text) ? new Leaf(text) : new Markup(text, quotes).parse();
    }

    /** The text without its tags. */
    public static String strip(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            MarkupTag.At tag = MarkupTag.at(text, at);
            if (tag == null) {
                plain.append(text.charAt(at));
            }
            at += tag == null ? 1 : tag.length();
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("<'\"’‘“”«»„‚‹›:;!?".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Node parse() {
        int at = 0;
        while (at < text.length()) {
            MarkupTag.At tag = MarkupTag.at(text, at);
            if (tag != null) {
                tag(tag, at);
                at += tag.length();
            } else {
                at += character(at);
            }
        }
        flush();
        return dissolved();
    }

    /** All that is still open is text as it stands. */
    private Box dissolved() {
        Iterator<Frame> frames = open.descendingIterator();
        Box all = frames.next().box();
        while (frames.hasNext()) {
            Frame frame = frames.next();
            all.add(frame.textual());
            frame.box().children().forEach(all::add);
        }
        return all;
    }

    private void tag(MarkupTag.At found, int at) {
        String literal = text.substring(at, at + found.length());
        if (found.opens() && open.size() < MAX_DEPTH) {
            push(new Frame(new Box().markup(found.tag().format()), literal, found.tag(), (char) 0));
            tags++;
        } else if (tags > 0 && isOpen(found.tag())) {
            while (!closes(open.element(), found.tag())) {
                dissolve();
            }
            pop();
        } else {
            run.append(literal);
        }
    }

    private boolean isOpen(MarkupTag end) {
        return open.stream().anyMatch(frame -> closes(frame, end));
    }

    private static boolean closes(Frame frame, MarkupTag end) {
        return frame.tag() != null && frame.tag().endsWith(end);
    }

    /** Takes what begins at that place and returns how long it is. */
    private int character(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"', '\'' -> straight(c, at);
            case '’' -> curly(at);
            case '“', '”', '‘', '«', '»', '„', '‚', '‹', '›' -> {
                return typographic(at);
            }
            case ' ' -> run.append(run.length() > 0 && run.charAt(run.length() - 1) == '«' ? NARROW_SPACE : c);
            case ':', ';', '!', '?' -> {
                narrowSpace();
                run.append(c);
            }
            default -> run.append(c);
        }
        return 1;
    }

    /** French has a narrow space before these marks, where a plain one could break the line. */
    private void narrowSpace() {
        int last = run.length() - 1;
        if (last >= 0 && run.charAt(last) == ' ') {
            run.setCharAt(last, NARROW_SPACE);
        }
    }

    private void straight(char c, int at) {
        if (open.size() < MAX_DEPTH && opensHere(at) && !(c == '\'' && isBlank(at + 1))) {
            push(new Frame(new Box().format(QUOTED), String.valueOf(c), null, c));
        } else if (closesHere(c, at)) {
            pop();
        } else {
            run.append(c == '\'' ? '’' : c);
        }
    }

    private boolean closesHere(char c, int at) {
        return open.element().closer() == c && !(c == '\'' && isInWord(at));
    }

    private void curly(int at) {
        if (quotes.closeInner().equals("’") && open.element().closer() == '’' && !isInWord(at)) {
            pop();
        } else if (quotes.openInner().equals("’") && open.size() < MAX_DEPTH && opensHere(at)) {
            push(new Frame(new Box().format(QUOTED), "’", null, '’'));
        } else {
            run.append('’');
        }
    }

    /** The locale's own marks are quotes as well; the spaces inside that go with them are theirs. */
    private int typographic(int at) {
        Frame top = open.element();
        String closer = top.closer() == 0 ? "" : closer(top.closer());
        if (!closer.isEmpty() && text.startsWith(closer.strip(), at) && !closer.equals("’")) {
            pop();
            return closer.strip().length();
        }
        if (begins(quotes.open(), at) && !quotes.open().equals(quotes.close())) {
            return typographicOpen(quotes.open(), quotes.close());
        }
        if (begins(quotes.openInner(), at)) {
            return typographicOpen(quotes.openInner(), quotes.closeInner());
        }
        if (text.charAt(at) == '»') {
            narrowSpace();
        }
        run.append(text.charAt(at));
        return 1;
    }

    private boolean begins(String mark, int at) {
        return open.size() < MAX_DEPTH && !mark.isBlank() && !"\"'".contains(mark) && text.startsWith(mark.strip(), at);
    }

    private int typographicOpen(String opener, String closer) {
        String mark = opener.strip();
        char last = closer.strip().isEmpty() ? 0 : closer.strip().charAt(0);
        Box box = new Box().format(QUOTED);
        push(new Frame(mark.equals(quotes.openInner().strip()) ? box.innerQuote() : box, mark, null, last));
        return mark.length();
    }

    private static String closer(char c) {
        return c == '"' || c == '\'' ? "" : String.valueOf(c);
    }

    /** Whether a quote may begin there: at the start, behind a space, a bracket, a tag or another quote. */
    private boolean opensHere(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean isBehindOpener = run.length() == 0 && isFresh();
        return before == ' ' || before == '\u00A0' || before == '(' || before == '[' || isBehindOpener;
    }

    /** Whether nothing has come since the last opening tag or quote. */
    private boolean isFresh() {
        return open.size() > 1 && open.element().box().children().isEmpty();
    }

    private boolean isBlank(int at) {
        return at >= text.length() || text.charAt(at) == ' ';
    }

    /** Whether the sign is followed by something that can only be the rest of a word. */
    private boolean isInWord(int at) {
        return at + 1 < text.length() && ",.?:; )]\"”’<!".indexOf(text.charAt(at + 1)) < 0;
    }

    private void push(Frame frame) {
        flush();
        open.push(frame);
    }

    private void pop() {
        flush();
        Frame closed = open.pop();
        tags -= closed.tag() == null ? 0 : 1;
        open.element().box().add(closed.box());
    }

    /** What was opened is no opener after all. */
    private void dissolve() {
        flush();
        Frame frame = open.pop();
        tags -= frame.tag() == null ? 0 : 1;
        Box around = open.element().box();
        around.add(frame.textual());
        List<Node> inside = new ArrayList<>(frame.box().children());
        inside.forEach(around::add);
    }

    private void flush() {
        if (run.length() > 0) {
            open.element().box().add(run.toString());
            run.setLength(0);
        }
    }
}
