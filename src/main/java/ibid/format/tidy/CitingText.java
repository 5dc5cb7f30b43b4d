package ibid.format.tidy;

import ibid.text.Edit;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts new keys into the citations of an article in LaTeX ({@code \cite{key}} and its like) or Markdown
 * ({@code [@key]}). Immutable.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#citation-syntax">Pandoc's citation syntax</a>
 */
public final class CitingText {
    // Possessive wherever something repeats: other loops cost Java's matcher a stack frame a turn.
    private static final Pattern LATEX =
            Pattern.compile("\\\\(?:[A-Za-z]*[cC]ite[A-Za-z]*|bibentry)\\*?(?:\\s*+(?:\\[[^\\]]*+\\]|\\([^)]*+\\)))*+"
                    + "((?:\\s*+(?:\\[[^\\]]*+\\]\\s*+)*+\\{[^{}]*+\\})++)");
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern KEY = Pattern.compile("[^,\\s]+");
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?s)```.*?```|~~~.*?~~~|`[^`\\n]*`|(?<![\\p{L}\\p{N}_.@])@(?:\\{([^{}\\n]*)\\}|([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_]))*+))");

    private CitingText() {}

    /** The edits of the article, so that each key that has a new one in {@code keys} becomes that. */
    public static List<Edit> edits(SourceText article, Map<String, String> keys) {
        String name = article.name().toLowerCase(Locale.ROOT);
        boolean latex = name.endsWith(".tex") || name.endsWith(".ltx") || name.endsWith(".latex");
        return latex ? latex(article.text(), keys) : markdown(article.text(), keys);
    }

    private static List<Edit> latex(String text, Map<String, String> keys) {
        List<Edit> edits = new ArrayList<>();
        Matcher citation = LATEX.matcher(text);
        while (citation.find()) {
            Matcher braced = BRACED.matcher(text).region(citation.start(1), citation.end(1));
            while (braced.find()) {
                Matcher key = KEY.matcher(text).region(braced.start(1), braced.end(1));
                while (key.find()) {
                    rename(key.start(), key.group(), keys, edits);
                }
            }
        }
        return edits;
    }

    private static List<Edit> markdown(String text, Map<String, String> keys) {
        List<Edit> edits = new ArrayList<>();
        Matcher citation = MARKDOWN.matcher(text);
        while (citation.find()) {
            int group = citation.group(1) != null ? 1 : 2;
            if (citation.group(group) != null) {
                rename(citation.start(group), citation.group(group), keys, edits);
            }
        }
        return edits;
    }

    private static void rename(int start, String key, Map<String, String> keys, List<Edit> edits) {
        String renamed = keys.getOrDefault(key, key);
        edits.addAll(SlotEdits.change(new Span(start, start + key.length()), key, renamed));
    }
}
