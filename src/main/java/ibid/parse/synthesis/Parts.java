package ibid.parse.synthesis;

import ibid.parse.Label;
import ibid.parse.Segment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The contents of a tagged reference without the punctuation it was printed with. */
record Parts(Map<Label, String> contents) {
    private static final String TRIMMED = " \t.,;:()[]\"“”„«»‘’'–—-/";

    static Parts of(List<Segment> segments) {
        Map<Label, String> contents = new EnumMap<>(Label.class);
        for (Segment segment : segments) {
            String content = trimmed(segment);
            if (!content.isEmpty()) {
                contents.putIfAbsent(segment.label(), content);
            }
        }
        return new Parts(contents);
    }

    boolean has(Label label) {
        return contents.containsKey(label);
    }

    String get(Label label) {
        return contents.getOrDefault(label, "");
    }

    /** The title of the journal or the larger work, whatever a corpus calls it. */
    String container() {
        return has(Label.JOURNAL) ? get(Label.JOURNAL) : get(Label.CONTAINER_TITLE);
    }

    private static String trimmed(Segment segment) {
        String text = segment.text();
        if (segment.label() == Label.CONTAINER_TITLE || segment.label() == Label.JOURNAL) {
            text = text.replaceFirst("(?i)^(in|en|em|dans)\\b:?\\s*", "");
        }
        text = text.replaceAll("</?[a-z]+>", "");
        int start = 0;
        int end = text.length();
        while (start < end && TRIMMED.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return closed(text.substring(start, end));
    }

    /** With the closing bracket that trimming may have taken off. */
    private static String closed(String text) {
        int open = text.lastIndexOf('(');
        return open >= 0 && text.indexOf(')', open) < 0 ? text + ")" : text;
    }
}
