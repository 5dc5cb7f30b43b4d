package ibid.format;

import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a format with tags, each with what continues it. A line without a tag continues the one before it; a text of
 * several paragraphs keeps its line ends, a line that was only broken is one again.
 */
final class TagLines {
    /** What was broken for its width is at least as long; a shorter line ended because its writer wanted it to. */
    static final int BROKEN = 60;

    /**
     * @param tag in upper case; empty for text in front of all tags, and for an empty line
     * @param line from 1
     * @param first whether an empty line stands before it
     */
    record Line(String tag, String text, int line, boolean first) {}

    /** A tag and the text behind it on the same line. */
    record Tagged(String tag, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String tag = "";
    private int start;
    private int lastLength;
    private boolean first = true;
    private boolean afterBlank = true;
    private final int broken;

    private TagLines(int broken) {
        this.broken = broken;
    }

    /**
     * @param broken how long a line at least is that goes on in the next, {@link #BROKEN} or 0 if all do
     * @param tagged takes a line apart; null if it has no tag
     */
    static List<Line> read(SourceText source, int broken, Function<String, @Nullable Tagged> tagged) {
        TagLines reader = new TagLines(broken);
        String[] all = source.text().split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = i == 0 && all[0].startsWith("\ufeff") ? all[0].substring(1) : all[i];
            reader.line(line, tagged.apply(line), i + 1);
        }
        reader.end();
        return reader.lines;
    }

    private void line(String line, @Nullable Tagged next, int number) {
        if (line.isBlank()) {
            afterBlank = true;
            lastLength = 0;
            return;
        } else if (next != null) {
            begin(next.tag(), next.text(), number);
        } else if (tag.isEmpty()) {
            begin("", line, number);
        } else {
            boolean goesOn = lastLength >= broken && !line.startsWith("\t");
            text.append(text.isEmpty() ? "" : goesOn ? " " : "\n").append(line.strip());
        }
        afterBlank = false;
        lastLength = line.length();
    }

    private void begin(String newTag, String newText, int number) {
        end();
        tag = newTag;
        text.append(newText.strip());
        start = number;
        first = afterBlank;
    }

    private void end() {
        if (start > 0) {
            lines.add(new Line(tag, text.toString(), start, first));
        }
        start = 0;
        tag = "";
        text.setLength(0);
    }
}
