package ibid.parse.synthesis;

import ibid.parse.Label;
import ibid.parse.Segment;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A reference while it is being printed, a labelled part after the other. */
final class Printed {
    private final List<Label> labels = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<Boolean> touching = new ArrayList<>();

    /** Adds a part after a space. An empty text adds nothing. */
    Printed add(Label label, String text) {
        return add(label, text, false);
    }

    /** Adds a part right after the last one, without a space. */
    Printed touch(Label label, String text) {
        return add(label, text, true);
    }

    private Printed add(Label label, String text, boolean touches) {
        if (!text.isEmpty()) {
            labels.add(label);
            texts.add(new StringBuilder(text));
            touching.add(touches);
        }
        return this;
    }

    /** Ends the last part with a mark, unless it ends like that already. */
    Printed end(String mark) {
        if (!texts.isEmpty() && !mark.isEmpty()) {
            StringBuilder last = texts.get(texts.size() - 1);
            char end = last.charAt(last.length() - 1);
            boolean enough = mark.charAt(0) == end
                    || ",:;".indexOf(end) >= 0
                    || (mark.charAt(0) == '.' && (end == '?' || end == '!'));
            last.append(enough ? mark.substring(1) : mark);
        }
        return this;
    }

    /** The parts, their spans adjoining where nothing stands between them. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < labels.size(); i++) {
            String text = texts.get(i).toString().strip();
            at += i == 0 || touching.get(i) ? 0 : 1;
            segments.add(new Segment(labels.get(i), text, new Span(at, at + text.length())));
            at += text.length();
        }
        return segments;
    }
}
