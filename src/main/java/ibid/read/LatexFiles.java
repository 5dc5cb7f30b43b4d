package ibid.read;

import ibid.text.Decoding;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that make up an article: each is included but once, so that none includes itself, and not more than LaTeX
 * itself would bear. Not thread-safe.
 */
final class LatexFiles {
    private static final int DEEPEST = 15;

    /** How much all included files may hold together, in characters. */
    private static final long MOST = 32L << 20;

    private static final Pattern EMBEDDED = Pattern.compile("\\s*(?:\\[[^\\]]*\\])?\\s*\\{([^{}]*)\\}");

    private final Companions beside;
    private final Map<String, String> embedded = new HashMap<>();
    private final Set<String> included = new HashSet<>();
    private int depth;
    private long read;

    /** @param article the article's own name, without its folder */
    LatexFiles(String article, Companions beside) {
        this.beside = beside;
        included.add(article);
    }

    /** Enters a file; {@link #leave} must follow, even if there is none. */
    Optional<LatexSource> include(String name) {
        depth++;
        String file = name.endsWith(".tex") || name.endsWith(".bbl") ? name : name + ".tex";
        if (depth > DEEPEST || !included.add(file)) {
            return Optional.empty();
        }
        return text(file).or(() -> text(name)).map(LatexSource::new);
    }

    void leave() {
        depth--;
    }

    /** A file in the article itself, {@code {refs.bib} @article…}, which LaTeX would write beside it. */
    void embedded(String content) {
        Matcher name = EMBEDDED.matcher(content);
        if (name.lookingAt()) {
            embedded.putIfAbsent(name.group(1).strip(), content.substring(name.end()));
        }
    }

    /** The text of a file beside the article, or in it; empty if there is none. */
    Optional<String> text(String name) {
        String inside = embedded.get(name);
        if (inside != null || read > MOST) {
            return Optional.ofNullable(inside);
        }
        try {
            byte[] content = beside.read(name);
            read += content.length;
            return Decoding.looksBinary(content)
                    ? Optional.empty()
                    : Optional.of(Decoding.decode(name, content).text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
