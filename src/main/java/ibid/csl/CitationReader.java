package ibid.csl;

import ibid.csl.render.Cite;
import ibid.csl.xml.CslException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads citations as Markdown has them: {@code [see @doe99, pp. 33-35; -@roe01, chap. 1]}, {@code @doe99 [p. 33]},
 * {@code [@{a key}{ii, A} suffix]}. Immutable.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#citation-syntax">citation syntax</a>
 */
public final class CitationReader {
    /** A key, its sign that leaves the author out, and what stands before. */
    private static final Pattern KEY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(-?)@(?:\\{([^{}]+)\\}|([\\p{L}\\p{N}_*](?:[:.#$%&+?<>~/'-]*[\\p{L}\\p{N}_]+)*))");

    private static final Pattern IN_TEXT = Pattern.compile("(-?@(?:\\{[^{}]+\\}|[^\\s\\[\\];]+))\\s*(?:\\[(.*)\\])?");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");

    private final LocatorReader locators;

    CitationReader(LocatorReader locators) {
        this.locators = locators;
    }

    /**
     * Reads one citation. Brackets around may be left out where there is more than a key.
     *
     * @throws CslException if nothing is cited
     */
    public Citation read(String text) throws CslException {
        String stripped = text.strip();
        Matcher inText = IN_TEXT.matcher(stripped);
        if (inText.matches()) {
            return inText(inText.group(1), inText.group(2) == null ? "" : inText.group(2));
        }
        boolean isBracketed = stripped.startsWith("[") && stripped.endsWith("]");
        return new Citation(cites(isBracketed ? stripped.substring(1, stripped.length() - 1) : stripped), 0);
    }

    /** A key outside brackets is a part of the sentence; what is in brackets behind belongs to it. */
    private Citation inText(String key, String bracket) throws CslException {
        boolean isLocatorFirst = !KEY.matcher(parts(bracket).get(0)).find();
        String first = isLocatorFirst && !bracket.isBlank() ? key + ", " + bracket : key;
        List<Cite> cites = new ArrayList<>(cites(first));
        if (!isLocatorFirst) {
            cites.addAll(cites(bracket));
        }
        return key.startsWith("-") ? new Citation(cites, 0) : Citation.inText(cites);
    }

    private List<Cite> cites(String text) throws CslException {
        List<Cite> cites = new ArrayList<>();
        for (String part : parts(text)) {
            cites.add(cite(part));
        }
        return cites;
    }

    /** What stands between semicolons outside of braces. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
            if (c == ';' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private Cite cite(String text) throws CslException {
        Matcher key = KEY.matcher(text);
        if (!key.find()) {
            throw new CslException("'" + text.strip() + "' cites nothing; write @ and the key of a reference");
        }
        String id = key.group(2) == null ? key.group(3) : key.group(2);
        LocatorReader.Located located = locators.read(text.substring(key.end()));
        return new Cite(
                id,
                located.locator(),
                located.label(),
                formatted(text.substring(0, key.start()).strip()),
                formatted(located.suffix()),
                key.group(1).isEmpty() ? Cite.Mode.ALL : Cite.Mode.WITHOUT_AUTHOR);
    }

    private static String formatted(String text) {
        return EMPHASIS.matcher(STRONG.matcher(text).replaceAll("<b>$1</b>")).replaceAll("<i>$1</i>");
    }
}
