package ibid.csl.render;

/**
 * One work cited at one place.
 *
 * @param id of the reference
 * @param locator which part of the work, empty for none
 * @param label what the locator counts, {@code page} if empty
 * @param prefix text before, may hold markup
 * @param suffix text behind, may hold markup
 * @param mode which part is printed
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#locators">locators</a>
 */
public record Cite(String id, String locator, String label, String prefix, String suffix, Mode mode) {
    /** Which part of a cite is printed. */
    public enum Mode {
        ALL,
        WITHOUT_AUTHOR,
        AUTHOR_ONLY
    }

    /** The whole work, with nothing around. */
    public static Cite of(String id) {
        return new Cite(id, "", "", "", "", Mode.ALL);
    }

    public Cite withMode(Mode newMode) {
        return new Cite(id, locator, label, prefix, suffix, newMode);
    }

    boolean hasLocator() {
        return !locator.isEmpty();
    }

    /** The name of the term that labels the locator. */
    String labelTerm() {
        return label.isEmpty() ? "page" : label.equals("sub verbo") ? "sub-verbo" : label;
    }
}
