package ibid.csl;

import ibid.csl.Cluster.Member;
import ibid.csl.output.Box;
import ibid.csl.render.Cite;
import ibid.csl.render.Printed;
import org.jspecify.annotations.Nullable;

/** A cite as it was printed, while it may still lose what it has in common with the one before. Not thread-safe. */
final class PrintedCite {
    private final Member member;
    private final Box body;
    private final Printed printed;
    private final String names;
    private final String year;
    private boolean isSameAuthor;
    private boolean isCollapsed;
    private boolean isSuffixOnly;

    /**
     * @param names as text, empty if none were printed
     * @param year as text with its letter, empty if none was printed
     */
    PrintedCite(Member member, Box body, Printed printed, String names, String year) {
        this.member = member;
        this.body = body;
        this.printed = printed;
        this.names = names;
        this.year = year;
    }

    Cite cite() {
        return member.cite();
    }

    Member member() {
        return member;
    }

    Box body() {
        return body;
    }

    Printed printed() {
        return printed;
    }

    String names() {
        return names;
    }

    boolean hasLocator() {
        return !cite().locator().isEmpty();
    }

    int number() {
        return member.work().number();
    }

    int yearSuffix() {
        return member.work().settings().yearSuffix();
    }

    /** Whether the names are those of the cite before. */
    boolean isSameAuthor() {
        return isSameAuthor;
    }

    /** Whether it was joined to the cite before. */
    boolean isCollapsed() {
        return isCollapsed;
    }

    /** Whether only the letter of the year is left. */
    boolean isSuffixOnly() {
        return isSuffixOnly;
    }

    /** Compares with the cite before and leaves out what is the same. */
    void follow(@Nullable PrintedCite before, Options options) {
        isSameAuthor = before != null && names.equals(before.names) && !(names.isEmpty() && printed.hasOther());
        if (options.collapse() == Options.Collapse.NUMBER) {
            isCollapsed = before != null && !printed.hasOther();
        }
        if (before == null || !options.collapse().isYear() || !isSameAuthor) {
            return;
        }
        cut(printed.names());
        isCollapsed = !printed.hasOther();
        boolean isSameYear =
                !year.isEmpty() && year.equals(before.year) && yearSuffix() >= 0 && before.yearSuffix() >= 0;
        if (options.collapse().isSuffix() && isSameYear && printed.yearSuffix() != null) {
            cutYear();
        }
    }

    private void cutYear() {
        Box box = printed.year();
        Box letter = printed.yearSuffix();
        if (box != null && letter != null) {
            boolean isInside = box.children().contains(letter);
            box.clear();
            if (isInside) {
                box.add(letter);
            }
            isSuffixOnly = true;
        }
    }

    static void cut(@Nullable Box box) {
        if (box != null) {
            box.clear();
        }
    }
}
