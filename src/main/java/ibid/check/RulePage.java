package ibid.check;

import ibid.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * What there is to know about a rule: what it checks, why, examples, how to fix it, its options.
 *
 * @param markdown the page; its first line is {@code # CODE name (severity)}
 */
public record RulePage(String markdown) {
    /** The page that stands beside the rule. */
    public static RulePage of(Rule rule) {
        String name = "rule/" + rule.code() + "-" + rule.name() + ".md";
        try (InputStream in = RulePage.class.getResourceAsStream(name)) {
            return new RulePage(new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line that a rule's page begins with. */
    public static String title(Rule rule) {
        return "# " + rule.code() + " " + rule.name() + " (" + word(rule.severity()) + ")";
    }

    /** The severity as users write it. */
    public static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The first paragraph: what the rule checks, in one sentence. */
    public String summary() {
        return markdown.lines()
                .skip(1)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .reduce((above, below) -> above + " " + below)
                .orElse("");
    }
}
