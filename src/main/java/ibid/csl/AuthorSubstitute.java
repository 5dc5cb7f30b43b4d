package ibid.csl;

import ibid.csl.Options.SubstituteRule;
import ibid.csl.output.Box;
import ibid.csl.output.Composer;
import ibid.csl.output.Quotes;
import ibid.csl.render.Printed.NamesBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces names that the entry before has, too, by a dash or the like. Not thread-safe: remembers the entry before.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#reference-grouping">
 *     subsequent-author-substitute</a>
 */
final class AuthorSubstitute {
    private final @Nullable String substitute;
    private final SubstituteRule rule;
    private final Quotes quotes;
    private List<String> before = List.of();

    AuthorSubstitute(Options options, Quotes quotes) {
        this.quotes = quotes;
        this.substitute = options.authorSubstitute();
        this.rule = options.substituteRule();
    }

    void apply(@Nullable NamesBox names) {
        if (substitute == null) {
            return;
        }
        if (names == null) {
            before = List.of();
            return;
        }
        List<String> keys = names.keys().isEmpty() ? List.of(plain(names.all())) : List.copyOf(names.keys());
        boolean isSame = keys.equals(before) && !keys.isEmpty();
        switch (rule) {
            case COMPLETE_ALL -> all(isSame, names, substitute);
            case COMPLETE_EACH -> each(isSame ? keys.size() : 0, names, substitute);
            case PARTIAL_EACH -> each(common(keys), names, substitute);
            case PARTIAL_FIRST -> each(Math.min(1, common(keys)), names, substitute);
        }
        before = keys;
    }

    private static void all(boolean isSame, NamesBox names, String substitute) {
        if (isSame) {
            replace(names.lists().get(0), substitute);
            names.lists().stream().skip(1).forEach(Box::clear);
        }
    }

    private static void each(int count, NamesBox names, String substitute) {
        for (int i = 0; i < count; i++) {
            replace(names.each().get(i), substitute);
        }
    }

    private static void replace(Box box, String substitute) {
        box.clear();
        box.add(substitute.isEmpty() ? "" : substitute);
    }

    private String plain(Box box) {
        return Composer.compose(box, quotes).plain();
    }

    private int common(List<String> keys) {
        int common = 0;
        while (common < keys.size()
                && common < before.size()
                && keys.get(common).equals(before.get(common))) {
            common++;
        }
        return common;
    }
}
