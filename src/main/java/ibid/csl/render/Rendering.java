package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.text.NumberValue;
import ibid.csl.text.TextCase;
import ibid.model.Field;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** One reference being printed once: what is printed, where, and what has been printed so far. Not thread-safe. */
public final class Rendering {
    /** No honest style comes near; macros that call each other twice are exponential. */
    private static final int MAX_STEPS = 200_000;

    private final Sheet sheet;
    private final Area area;
    private final Item item;
    private final Cite cite;
    private final Place place;
    private final Settings settings;
    private final GivenNames givenNames;
    private final int number;
    private final Printed printed = new Printed();
    private final Set<Field<?>> done = new HashSet<>(4);
    private Flags flags = new Flags();
    private boolean hasPrinted;
    private int lists;
    private int steps;
    private int conditions;
    private int substituting;
    private boolean endsSubstitute;
    private boolean comparing;
    private boolean stripsPeriods;
    private boolean hasYearSuffix;

    /** What a group has seen, which decides whether it is printed. */
    static final class Flags {
        private boolean term;
        private boolean attempt;
        private boolean success;

        /** A group prints if a variable in it did, or if there are only terms. */
        boolean prints() {
            return success || (term && !attempt);
        }
    }

    /**
     * @param number of the reference in the bibliography, from 1
     * @param givenNames which given names keep people apart
     */
    public Rendering(
            Sheet sheet,
            Area area,
            Item item,
            Cite cite,
            Place place,
            Settings settings,
            GivenNames givenNames,
            int number) {
        this.sheet = sheet;
        this.area = area;
        this.item = item;
        this.cite = cite;
        this.place = place;
        this.settings = settings;
        this.givenNames = givenNames;
        this.number = number;
    }

    /** For comparison with other cites: without what tells no two works apart, the year's letter above all. */
    public Rendering comparing() {
        comparing = true;
        return this;
    }

    boolean isComparing() {
        return comparing;
    }

    public Printed printed() {
        return printed;
    }

    Sheet sheet() {
        return sheet;
    }

    Area area() {
        return area;
    }

    boolean isSorting() {
        return area == Area.SORT;
    }

    Item item() {
        return item;
    }

    Cite cite() {
        return cite;
    }

    Place place() {
        return place;
    }

    Settings settings() {
        return settings;
    }

    GivenNames givenNames() {
        return givenNames;
    }

    int number() {
        return number;
    }

    /** Counts an element; a style that never comes to an end is given up. */
    void step() {
        steps++;
        if (steps > MAX_STEPS) {
            throw new EndlessStyleException();
        }
    }

    /** Whether the next of the conditions that are for works that look alike holds. */
    boolean nextCondition() {
        conditions++;
        return conditions <= settings.conditions();
    }

    /** How many of those conditions there were. */
    public int conditions() {
        return conditions;
    }

    /** The next list of names, from 0. */
    int nextList() {
        return lists++;
    }

    // Whether groups are printed.

    Flags enterGroup() {
        Flags around = flags;
        flags = new Flags();
        return around;
    }

    /** Ends a group; true if it is to be printed. */
    boolean leaveGroup(Flags around) {
        Flags inside = flags;
        flags = around;
        if (inside.prints()) {
            flags.success = true;
            return true;
        }
        flags.attempt |= inside.attempt;
        return false;
    }

    void term() {
        flags.term = true;
    }

    void attempt() {
        flags.attempt = true;
    }

    void success() {
        flags.success = true;
    }

    /** Whether anything but affixes has been printed: terms at the beginning get a capital. */
    boolean hasPrinted() {
        return hasPrinted;
    }

    public void setPrinted(boolean nowPrinted) {
        hasPrinted = nowPrinted;
    }

    // Variables that a substitute printed are not printed again.

    boolean isDone(Field<?> field) {
        return !done.isEmpty() && done.contains(field);
    }

    void used(Field<?> field) {
        if (substituting > 0) {
            done.add(field);
        }
    }

    void beginSubstitute() {
        substituting++;
        endsSubstitute = false;
    }

    /** True if no other substitute is to be tried, even if this one printed nothing. */
    boolean endSubstitute() {
        substituting--;
        boolean ends = endsSubstitute;
        endsSubstitute = false;
        return ends;
    }

    /** A term stands in, whatever it says. */
    void endsSubstitute() {
        endsSubstitute = true;
    }

    // Text.

    boolean stripsPeriods() {
        return stripsPeriods;
    }

    void setStripsPeriods(boolean strips) {
        stripsPeriods = strips;
    }

    /** The text without full stops where the element or one around it wants none. */
    String strip(String text, boolean strips) {
        return strips || stripsPeriods ? Periods.strip(text) : text;
    }

    /** The text in the case asked for; titles in other languages than English keep theirs. */
    String inCase(String text, TextCase wanted) {
        if (wanted == TextCase.NONE || (wanted == TextCase.TITLE && !isEnglish())) {
            return text;
        }
        return wanted.apply(text, letters());
    }

    /** The same for a term, which is in the language of the style. */
    String termInCase(String text, TextCase wanted) {
        boolean isLeft = wanted == TextCase.NONE || (wanted == TextCase.TITLE && !sheet.isEnglish());
        return isLeft ? text : wanted.apply(text, sheet.letters());
    }

    private boolean isEnglish() {
        String language = item.language();
        return language.isEmpty()
                ? sheet.isEnglish()
                : language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    private Locale letters() {
        String language = item.language();
        return language.startsWith("tr") || language.startsWith("az")
                ? Locale.forLanguageTag(language)
                : sheet.letters();
    }

    NumberValue locator() {
        return NumberValue.parse(cite.locator().strip(), and());
    }

    NumberValue number(Field<?> field) {
        return item.number(field, and());
    }

    private String and() {
        return sheet.locale().term("and", "and");
    }

    /** Takes the letter of the year, once; -1 if there is none or it has been printed. */
    int takeYearSuffix() {
        if (hasYearSuffix || comparing) {
            return -1;
        }
        hasYearSuffix = settings.yearSuffix() >= 0;
        return settings.yearSuffix();
    }

    /** A letter, or two after z. */
    static String letters(int suffix) {
        StringBuilder letters = new StringBuilder();
        int rest = suffix + 1;
        while (rest > 0) {
            rest--;
            letters.insert(0, (char) ('a' + rest % 26));
            rest /= 26;
        }
        return letters.toString();
    }

    /** Adds the box if there is something in it. */
    static boolean add(Box box, Box into) {
        boolean isFull = !box.isEmpty();
        if (isFull) {
            into.add(box);
        }
        return isFull;
    }
}
