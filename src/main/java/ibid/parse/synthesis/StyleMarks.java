package ibid.parse.synthesis;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.parse.Label;
import ibid.parse.Segment;
import ibid.text.Span;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Finds out which part of a printed reference a CSL style printed for which variable: every element that prints a
 * variable or a term gets a mark put before its prefix and one behind its suffix; what comes out between them is its.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#affixes">affixes</a>
 */
@SuppressWarnings("EnumOrdinal") // marks live for one run
public final class StyleMarks {
    private static final char FIRST = '\uE100';
    /** What belongs to the part after it ("in"), to the one before it ("edition"), or to either, by its words. */
    private static final int AHEAD = Label.values().length;

    private static final int BEHIND = AHEAD + 1;
    private static final int EITHER = AHEAD + 2;
    private static final char END = '\uE1FF';

    private static final Label[] LABELS = Label.values();
    private static final Map<String, Label> VARIABLES = Map.ofEntries(
            Map.entry("author", Label.AUTHOR),
            Map.entry("composer", Label.AUTHOR),
            Map.entry("script-writer", Label.AUTHOR),
            Map.entry("director", Label.AUTHOR),
            Map.entry("performer", Label.AUTHOR),
            Map.entry("host", Label.AUTHOR),
            Map.entry("interviewer", Label.AUTHOR),
            Map.entry("guest", Label.AUTHOR),
            Map.entry("editor", Label.EDITOR),
            Map.entry("container-author", Label.EDITOR),
            Map.entry("collection-editor", Label.EDITOR),
            Map.entry("editorial-director", Label.EDITOR),
            Map.entry("translator", Label.TRANSLATOR),
            Map.entry("title", Label.TITLE),
            Map.entry("container-title", Label.JOURNAL),
            Map.entry("container-title-short", Label.JOURNAL),
            Map.entry("event", Label.CONTAINER_TITLE),
            Map.entry("event-title", Label.CONTAINER_TITLE),
            Map.entry("collection-title", Label.COLLECTION_TITLE),
            Map.entry("collection-number", Label.VOLUME),
            Map.entry("publisher", Label.PUBLISHER),
            Map.entry("publisher-place", Label.LOCATION),
            Map.entry("event-place", Label.LOCATION),
            Map.entry("issued", Label.DATE),
            Map.entry("year-suffix", Label.DATE),
            Map.entry("accessed", Label.NOTE),
            Map.entry("volume", Label.VOLUME),
            Map.entry("issue", Label.ISSUE),
            Map.entry("page", Label.PAGES),
            Map.entry("page-first", Label.PAGES),
            Map.entry("number-of-pages", Label.PAGES),
            Map.entry("edition", Label.EDITION),
            Map.entry("genre", Label.GENRE),
            Map.entry("number", Label.GENRE),
            Map.entry("medium", Label.MEDIUM),
            Map.entry("URL", Label.URL),
            Map.entry("DOI", Label.DOI),
            Map.entry("ISBN", Label.ISBN),
            Map.entry("citation-number", Label.CITATION_NUMBER),
            Map.entry("citation-label", Label.CITATION_NUMBER));
    private static final Set<String> NOTES =
            Set.of("retrieved", "accessed", "available at", "from", "cited", "access", "available");
    private static final Set<ItemType> IN_JOURNALS =
            Set.of(ItemType.ARTICLE_JOURNAL, ItemType.ARTICLE_MAGAZINE, ItemType.ARTICLE_NEWSPAPER);

    private StyleMarks() {}

    /** The style with marks. */
    public static String put(String csl) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(csl)));
            put(document.getDocumentElement());
            StringWriter marked = new StringWriter();
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(document), new StreamResult(marked));
            return marked.toString();
        } catch (Exception e) {
            throw new IllegalArgumentException("a style that is not well-formed", e);
        }
    }

    private static void put(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                int kind = kind(inner);
                if (kind >= 0) {
                    inner.setAttribute("prefix", (char) (FIRST + kind) + inner.getAttribute("prefix"));
                    inner.setAttribute("suffix", inner.getAttribute("suffix") + END);
                }
                boolean names =
                        inner.getTagName().equals("names") || inner.getTagName().equals("date");
                if (!names || inner.getTagName().equals("names")) {
                    put(names ? substitute(inner) : inner);
                }
            }
        }
    }

    /** Of what stands in names, only what may replace them is marked on its own. */
    private static Element substitute(Element names) {
        Node found = names.getElementsByTagName("substitute").item(0);
        return found instanceof Element element
                ? element
                : names.getOwnerDocument().createElement("substitute");
    }

    /** What an element prints, -1 if that is up to its children. */
    private static int kind(Element element) {
        String variable = element.getAttribute("variable").replaceAll(" .*", "");
        return switch (element.getTagName()) {
            case "text" ->
                !variable.isEmpty()
                        ? kind(variable)
                        : element.hasAttribute("term")
                                ? term(element.getAttribute("term"))
                                : element.hasAttribute("value") ? EITHER : -1;
            case "number", "names", "date", "label" -> variable.isEmpty() ? -1 : kind(variable);
            default -> -1;
        };
    }

    private static int kind(String variable) {
        return VARIABLES.getOrDefault(variable, Label.NOTE).ordinal();
    }

    private static int term(String term) {
        if (NOTES.contains(term)) {
            return Label.NOTE.ordinal();
        }
        return switch (term) {
            case "online", "internet" -> Label.MEDIUM.ordinal();
            case "no date", "no-date", "circa" -> Label.DATE.ordinal();
            case "edition", "et-al", "and", "editor", "translator" -> BEHIND;
            case "in" -> AHEAD;
            default -> EITHER;
        };
    }

    /**
     * The segments of an entry that a marked style printed; empty if it is not clear which is which.
     *
     * @param item what was printed
     * @param random decides between what processors differ in
     */
    public static List<Segment> read(String printed, Reference item, Random random) {
        StringBuilder text = new StringBuilder();
        int[] kinds = new int[printed.length()];
        strip(printed, text, kinds);
        Label[] labels = new Label[text.length()];
        assign(text, kinds, labels);
        boolean journal = IN_JOURNALS.contains(item.type());
        boolean edited = !item.has(Field.AUTHOR);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labels[i] == Label.JOURNAL && !journal ? Label.CONTAINER_TITLE : labels[i];
            labels[i] = labels[i] == Label.AUTHOR && edited ? Label.EDITOR : labels[i]; // stands in for authors
        }
        return segments(tidied(text, labels, random), labels);
    }

    /** Takes the marks out; {@code kinds} says of each character left what the innermost mark around it was, or -1. */
    private static void strip(String printed, StringBuilder text, int[] kinds) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == END) {
                if (!open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            } else if (c >= FIRST && c < END) {
                open.add(c - FIRST);
            } else {
                kinds[text.length()] = open.isEmpty() ? -1 : open.get(open.size() - 1);
                text.append(c);
            }
        }
    }

    /** A label for each character: marks go with what they end or open, words with the part they belong to. */
    private static void assign(CharSequence text, int[] kinds, @Nullable Label[] labels) {
        int length = text.length();
        for (int from = 0, to; from < length; from = to) {
            to = from + 1;
            while (to < length && kinds[to] == kinds[from]) {
                to++;
            }
            if (kinds[from] >= 0 && kinds[from] < AHEAD) {
                within(text, from, to, LABELS[kinds[from]], labels);
            }
        }
        for (int from = 0, to; from < length; from = to) {
            to = from + 1;
            while (to < length && (labels[to] == null) == (labels[from] == null)) {
                to++;
            }
            if (labels[from] == null) {
                between(text, kinds, labels, from, to);
            }
        }
    }

    /** Labels what lies between two marks, but for punctuation that ends the part before or opens the one behind. */
    private static void within(CharSequence text, int from, int to, Label label, @Nullable Label[] labels) {
        int start = from;
        int end = to;
        while (start < end && isEnding(text.charAt(start))) {
            start++;
        }
        while (end > start && isOpening(text.charAt(end - 1))) {
            end--;
        }
        Arrays.fill(labels, start, end, label);
    }

    private static void between(CharSequence text, int[] kinds, @Nullable Label[] labels, int from, int to) {
        Label before = from == 0 ? null : labels[from - 1];
        Label after = to == labels.length ? null : labels[to];
        int word = from;
        while (word < to && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        Label here = word == to
                ? after == null ? before : after
                : words(text.subSequence(from, to).toString().strip(), kinds[word], before, after);
        int start = word;
        while (start > from && isOpening(text.charAt(start - 1))) {
            start--;
        }
        Arrays.fill(labels, from, start, before == null ? here : before);
        Arrays.fill(labels, start, to, here);
    }

    private static @Nullable Label words(String words, int kind, @Nullable Label before, @Nullable Label after) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.matches("\\W*(internet|online|on-line|en ligne|en línea|web|electronic|elektronisch\\w*)\\W*")) {
            return Label.MEDIUM;
        }
        boolean role = lower.matches("\\W*(eds?|editors?|hrsg|hg|dir|coords?|orgs?|red|a cura di)\\b.*");
        if ((kind == BEHIND || (role && before == Label.EDITOR)) && before != null) {
            return before;
        }
        boolean address = after == Label.URL || after == Label.DOI || after == Label.NOTE;
        if (address && lower.contains("doi")) {
            return after;
        }
        if (address && kind != AHEAD && after != Label.NOTE) {
            return Label.NOTE;
        }
        if (after == null) {
            return before == Label.EDITOR || before == Label.EDITION ? before : Label.NOTE;
        }
        return after;
    }

    private static boolean isEnding(char c) {
        return ".,;:)]}”»?! ".indexOf(c) >= 0 || c == '\u00a0';
    }

    private static boolean isOpening(char c) {
        return "([{“«„‘‹ <".indexOf(c) >= 0 || c == '\u00a0';
    }

    /** Removes the doubled punctuation that the marks kept the processor from seeing. */
    private static StringBuilder tidied(StringBuilder text, @Nullable Label[] labels, Random random) {
        boolean american = random.nextInt(4) > 0;
        boolean doubled = random.nextInt(12) == 0;
        StringBuilder tidied = new StringBuilder();
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = at == 0 ? ' ' : tidied.charAt(at - 1);
            boolean same = c == before && ".,;: ".indexOf(c) >= 0;
            boolean weaker = c == '.' && "?!".indexOf(before) >= 0;
            if ((c == ' ' && same) || (!doubled && (same || weaker))) {
                continue;
            }
            boolean swap = american && at > 0 && "”\"".indexOf(before) >= 0 && ".,".indexOf(c) >= 0;
            if (swap) {
                tidied.setCharAt(at - 1, c);
            }
            labels[at++] = labels[i];
            tidied.append(swap ? before : c);
        }
        return tidied;
    }

    private static List<Segment> segments(CharSequence text, @Nullable Label[] labels) {
        List<Segment> segments = new ArrayList<>();
        int length = text.length();
        for (int from = 0; from < length; ) {
            Label label = labels[from];
            int to = from + 1;
            while (to < length && labels[to] == label) {
                to++;
            }
            int start = from;
            int end = to;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (label == null) {
                return List.of();
            }
            if (start < end) {
                segments.add(new Segment(label, text.subSequence(start, end).toString(), new Span(start, end)));
            }
            from = to;
        }
        return isClear(segments) ? segments : List.of();
    }

    private static boolean isClear(List<Segment> segments) {
        long titles = segments.stream()
                .filter(segment -> segment.label() == Label.TITLE)
                .count();
        long authors = segments.stream()
                .filter(segment -> segment.label() == Label.AUTHOR)
                .count();
        boolean words =
                segments.stream().allMatch(segment -> segment.text().chars().anyMatch(Character::isLetterOrDigit));
        boolean gaps = segments.stream()
                .anyMatch(segment ->
                        segment.text().contains(" ,") || segment.text().contains("href="));
        return titles <= 1 && authors <= 2 && segments.size() > 2 && words && !gaps;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\t' || c == '\n';
    }
}
