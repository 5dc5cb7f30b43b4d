package ibid.csl.render;

import java.util.Arrays;

/**
 * What keeps the cites of a reference apart from those of others. Immutable.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#disambiguation">disambiguation</a>
 */
public final class Settings {
    public static final Settings NONE = new Settings(new int[0], new int[0][], 0, -1);

    /** How many names of each list are printed at least, in the order printed; 0 leaves that to the style. */
    private final int[] names;

    /** How much of each given name is printed at least: 0 nothing, 1 initials, 2 all. */
    private final int[][] givens;

    private final int conditions;
    private final int yearSuffix;

    private Settings(int[] names, int[][] givens, int conditions, int yearSuffix) {
        this.names = names;
        this.givens = givens;
        this.conditions = conditions;
        this.yearSuffix = yearSuffix;
    }

    int names(int list) {
        return list < names.length ? names[list] : 0;
    }

    int given(int list, int name) {
        return list < givens.length && name < givens[list].length ? givens[list][name] : 0;
    }

    /** How many of the conditions {@code disambiguate="true"} hold, in the order of the style. */
    public int conditions() {
        return conditions;
    }

    /** The year's letter, 0 for a; -1 for none. */
    public int yearSuffix() {
        return yearSuffix;
    }

    public Settings withNames(int list, int count) {
        int[] copy = Arrays.copyOf(names, Math.max(names.length, list + 1));
        copy[list] = count;
        return new Settings(copy, givens, conditions, yearSuffix);
    }

    public Settings withGiven(int list, int name, int level) {
        int[][] copy = Arrays.copyOf(givens, Math.max(givens.length, list + 1));
        for (int i = givens.length; i < copy.length; i++) {
            copy[i] = new int[0];
        }
        copy[list] = Arrays.copyOf(copy[list], Math.max(copy[list].length, name + 1));
        copy[list][name] = level;
        return new Settings(names, copy, conditions, yearSuffix);
    }

    public Settings withConditions(int newConditions) {
        return new Settings(names, givens, newConditions, yearSuffix);
    }

    public Settings withYearSuffix(int newYearSuffix) {
        return new Settings(names, givens, conditions, newYearSuffix);
    }
}
