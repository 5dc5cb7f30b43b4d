package ibid.check.rule;

import ibid.check.Subject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The works that an article wants listed without citing them: {@code \nocite{key}} in LaTeX, {@code nocite: '@key'} in
 * the front matter of Markdown.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#including-uncited-items-in-the-bibliography">Pandoc, uncited items</a>
 */
final class Uncited {
    private static final Pattern COMMAND = Pattern.compile("\\\\nocite\\s*+\\{([^{}]*+)\\}");
    private static final Pattern METADATA = Pattern.compile("(?m)^nocite:(.*+(?:\\n[ \\t]++.*+)*+)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;@'\"|\\[\\]]+");

    private final Set<String> keys = new HashSet<>();

    Uncited(Subject subject) {
        if (subject.article() != null) {
            String text = subject.article().source().text();
            add(COMMAND.matcher(text));
            add(METADATA.matcher(text));
        }
    }

    private void add(Matcher named) {
        while (named.find()) {
            keys.addAll(Arrays.asList(BETWEEN.split(named.group(1))));
        }
    }

    boolean isWanted(String key) {
        return keys.contains(key) || keys.contains("*");
    }
}
