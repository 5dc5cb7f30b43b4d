package ibid.csl;

import ibid.csl.Options.Collapse;
import ibid.csl.output.Box;
import ibid.csl.output.Composer;
import ibid.csl.render.Layout;
import ibid.csl.text.Markup;
import java.util.List;

/**
 * Joins cites: ranges of numbers and letters, and the delimiter that fits what stands on both sides.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#cite-grouping">cite grouping</a>
 */
final class CiteJoin {
    /** Numbers that follow each other are a range from here on. */
    private static final int SHORTEST_RANGE = 3;

    private final CompiledStyle style;
    private final Options options;
    private final Layout layout;

    CiteJoin(CompiledStyle style, Layout layout) {
        this.style = style;
        this.options = style.options();
        this.layout = layout;
    }

    Box join(List<PrintedCite> cites) {
        Box joined = new Box();
        int at = 0;
        int before = -1;
        while (at < cites.size()) {
            Box whole = whole(cites.get(at));
            if (whole.prune()) {
                at++;
                continue;
            }
            if (before >= 0) {
                joined.glue(delimiter(cites.get(before), cites.get(at)));
            }
            int end = rangeEnd(cites, at);
            joined.add(whole);
            if (end - at >= SHORTEST_RANGE) {
                joined.glue(style.sheet().locale().citationRange()).add(whole(cites.get(end - 1)));
                at = end;
            } else {
                at++;
            }
            before = at - 1;
        }
        return joined;
    }

    /** The place behind the range that begins there. */
    private int rangeEnd(List<PrintedCite> cites, int from) {
        int end = from + 1;
        while (end < cites.size() && follows(cites.get(end - 1), cites.get(end), end - 1 > from)) {
            end++;
        }
        return end;
    }

    private boolean follows(PrintedCite before, PrintedCite cite, boolean isInside) {
        boolean isBare =
                before.cite().suffix().isEmpty() && cite.cite().prefix().isEmpty();
        if (options.collapse() == Collapse.NUMBER) {
            return isBare
                    && cite.number() == before.number() + 1
                    && isNumberOnly(cite)
                    && isNumberOnly(before)
                    && (!isInside || cite.cite().prefix().isEmpty());
        }
        return options.collapse() == Collapse.YEAR_SUFFIX_RANGED
                && isBare
                && cite.isSuffixOnly()
                && !before.hasLocator()
                && !cite.hasLocator()
                && cite.yearSuffix() == before.yearSuffix() + 1;
    }

    private boolean isNumberOnly(PrintedCite cite) {
        Box number = cite.printed().number();
        return number != null && cite.cite().suffix().isEmpty() && isBare(text(cite.body()), text(number));
    }

    /** Whether there are only brackets and the like around the number. */
    private static boolean isBare(String body, String number) {
        int at = body.indexOf(number);
        String around = at < 0 ? body : body.substring(0, at) + body.substring(at + number.length());
        return around.chars().noneMatch(Character::isLetterOrDigit);
    }

    private String text(Box box) {
        return Composer.compose(box, style.sheet().quotes()).plain();
    }

    private Box whole(PrintedCite cite) {
        String prefix = CiteAffixes.spacedPrefix(cite.cite().prefix());
        String suffix = CiteAffixes.spacedSuffix(cite.cite().suffix());
        int marks = CiteAffixes.marks(suffix);
        return new Box()
                .add(Markup.parse(prefix, style.sheet().quotes()))
                .add(cite.body())
                .glue(suffix.substring(0, marks))
                .add(Markup.parse(suffix.substring(marks), style.sheet().quotes()));
    }

    private String delimiter(PrintedCite before, PrintedCite cite) {
        String delimiter = usual(before, cite);
        String suffix = before.cite().suffix();
        if (!suffix.isEmpty() && ";.,".indexOf(suffix.charAt(suffix.length() - 1)) >= 0) {
            int space = delimiter.indexOf(' ');
            return space < 0 ? "" : delimiter.substring(space);
        }
        String prefix = cite.cite().prefix();
        return suffix.isEmpty() && !prefix.isEmpty() && ";.,".indexOf(prefix.charAt(0)) >= 0 ? "" : delimiter;
    }

    private String usual(PrintedCite before, PrintedCite cite) {
        String groupDelimiter = options.groupDelimiter();
        String suffixDelimiter = options.yearSuffixDelimiter();
        if (cite.isSuffixOnly()) {
            return groupDelimiter != null
                    ? groupDelimiter
                    : suffixDelimiter != null ? suffixDelimiter : layout.delimiter();
        }
        String after = options.afterCollapse();
        if (after != null) {
            boolean isAfter = before.hasLocator()
                    || (!cite.isCollapsed() && (before.isCollapsed() || options.collapse() != Collapse.YEAR_SUFFIX));
            return isAfter ? after : layout.delimiter();
        }
        if (cite.isSameAuthor() && groupDelimiter != null) {
            return groupDelimiter;
        }
        boolean isJoined = cite.isCollapsed()
                && options.collapse().isYear()
                && !style.sheet().isNote();
        return isJoined ? ", " : layout.delimiter();
    }
}
