package ibid.csl.render;

import ibid.csl.output.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of what was printed that are still to be looked at: to leave out an author that has just been named, to join years
 * and numbers. Not thread-safe.
 */
public final class Printed {
    private @Nullable Box names;
    private @Nullable NamesBox substitutable;
    private @Nullable Box year;
    private @Nullable Box yearSuffix;
    private @Nullable Box number;
    private boolean hasOther;
    private final List<Observed> lists = new ArrayList<>(2);

    /**
     * A list of names as it was printed.
     *
     * @param total how many there are
     * @param shown how many were printed
     * @param levels how much of each given name was printed, as in {@link Settings}; all of one that is not there
     */
    public record Observed(int total, int shown, List<Integer> levels) {
        public Observed {
            levels = List.copyOf(levels);
        }
    }

    /**
     * The first names of an entry, with nothing before.
     *
     * @param all the names with their labels
     * @param lists the names of each role without labels
     * @param each the names, one by one
     * @param keys of the names, to be compared with those of the entry before
     */
    public record NamesBox(Box all, List<Box> lists, List<Box> each, List<String> keys) {}

    /** The names that come first. */
    public @Nullable Box names() {
        return names;
    }

    /** The names that come first, or what stands in for them at the very beginning. */
    public @Nullable Box author() {
        return names == null && substitutable != null ? substitutable.all() : names;
    }

    void setNames(Box box) {
        names = names == null ? box : names;
    }

    /** The names that stand for the author, if nothing is printed before them. */
    public @Nullable NamesBox substitutable() {
        return substitutable;
    }

    void setSubstitutable(NamesBox box) {
        substitutable = box;
    }

    /** Something else stands for the author. */
    void stands(Box box, boolean comesFirst) {
        if (names == null && substitutable == null && comesFirst) {
            substitutable = new NamesBox(box, List.of(box), List.of(box), List.of());
        }
    }

    public List<Observed> lists() {
        return lists;
    }

    void observe(Observed list) {
        lists.add(list);
    }

    /** The year of the first date. */
    public @Nullable Box year() {
        return year;
    }

    void setYear(Box box) {
        year = year == null ? box : year;
    }

    public @Nullable Box yearSuffix() {
        return yearSuffix;
    }

    void setYearSuffix(Box box) {
        yearSuffix = box;
    }

    /** The number of the reference. */
    public @Nullable Box number() {
        return number;
    }

    void setNumber(Box box) {
        number = box;
    }

    /** Whether a variable was printed that neither is a name nor a date nor the locator. */
    public boolean hasOther() {
        return hasOther;
    }

    void other() {
        hasOther = true;
    }
}
