package ibid.find;

import ibid.model.Article;
import ibid.model.Block;
import ibid.model.ReferenceList;
import ibid.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The text of an article outside its reference lists, in one piece, and where in the source each character stands.
 * Paragraphs are divided by an empty line, the lines of a plain text by a line end.
 */
final class RunningText {
    /** How far on in the source a character is looked for that does not stand where it should. */
    private static final int NEAR = 24;

    private static final int LONGEST_TAG = 2000;

    /** Characters that do not stand together twice. */
    private static final int ANCHOR = 12;

    /** Characters between two references of a list that are an overlooked one rather than text that cites. */
    private static final int LONGEST_GAP = 1500;

    private final StringBuilder text = new StringBuilder();
    private final String source;
    private int[] places = new int[1024];

    private RunningText(String source) {
        this.source = source;
    }

    static RunningText of(Article article, List<ReferenceList> lists) {
        RunningText running = new RunningText(article.source().text());
        BitSet listed = listed(lists, running.source.length());
        for (Block block : article.blocks()) {
            boolean cites = block.kind() != Block.Kind.BOILERPLATE && block.kind() != Block.Kind.CODE;
            int next = listed.nextSetBit(block.span().start());
            if (cites && (next < 0 || next >= block.span().end())) {
                running.add(block);
            }
        }
        return running;
    }

    private static BitSet listed(List<ReferenceList> lists, int length) {
        BitSet listed = new BitSet(length);
        for (ReferenceList list : lists) {
            List<Span> spans = list.entries().stream()
                    .filter(RunningText::isPrinted)
                    .map(entry -> entry.origin().span())
                    .toList();
            for (int i = 0; i < spans.size(); i++) {
                Span span = spans.get(i);
                int next = i + 1 < spans.size() ? spans.get(i + 1).start() : span.end();
                boolean gap = next > span.end() && next - span.end() < LONGEST_GAP;
                listed.set(span.start(), Math.min(gap ? next : span.end(), length));
            }
        }
        return listed;
    }

    /** An entry of which there is only data has the place where it is cited first: too short for a reference. */
    private static boolean isPrinted(ReferenceList.Entry entry) {
        return entry.origin().span().length() * 2 >= entry.text().length();
    }

    String text() {
        return text.toString();
    }

    /** The place in the source of a stretch of the text. */
    Span place(int start, int end) {
        int from = places[start];
        return new Span(from, Math.max(from, places[end - 1] + 1));
    }

    private void add(Block block) {
        boolean line = block.kind() == Block.Kind.LINE;
        if (line && block.text().isBlank()) {
            append('\n', block.span().start());
            return;
        }
        int at = block.span().start();
        String added = block.text();
        for (int i = 0; i < added.length(); i++) {
            int near = find(added.charAt(i), at, block.span().end());
            int found = near < 0 ? findAgain(added, i, at, block.span().end()) : near;
            append(
                    added.charAt(i),
                    found < 0 ? Math.min(at, Math.max(0, block.span().end() - 1)) : found);
            at = found < 0 ? at : found + 1;
        }
        append('\n', at);
        if (!line) {
            append('\n', at);
        }
    }

    private void append(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }

    /** The next place of a character in the source, markup left out; -1 if it does not stand near. */
    private int find(char c, int from, int end) {
        int left = NEAR;
        for (int at = from; at < end && left > 0; at++, left--) {
            char there = source.charAt(at);
            if (there == c) {
                return at;
            }
            int tagEnd = there == '<' ? tagEnd(at, end) : -1;
            if (tagEnd > 0) {
                at = tagEnd;
                left = NEAR;
            }
        }
        return -1;
    }

    /** Behind markup of which the block has nothing: where its text goes on, -1 if that cannot be told. */
    private int findAgain(String added, int from, int at, int end) {
        if (from + ANCHOR > added.length()) {
            return -1;
        }
        String next = added.substring(from, from + ANCHOR);
        int found = source.substring(at, Math.max(at, Math.min(end, at + LONGEST_TAG)))
                .indexOf(next);
        return found < 0 ? -1 : at + found;
    }

    private int tagEnd(int from, int end) {
        int limit = Math.min(end, from + LONGEST_TAG);
        int at = from;
        while (at < limit && source.charAt(at) != '>') {
            at++;
        }
        return at < limit ? at : -1;
    }
}
