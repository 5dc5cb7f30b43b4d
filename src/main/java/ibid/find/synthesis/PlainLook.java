package ibid.find.synthesis;

import java.util.Locale;

/** How one plain text is laid out. Drawn once an article. */
final class PlainLook {
    final Wrapping wrapping;
    private final Wrapping listWrapping;
    /** Has an empty line after each line. */
    final boolean doubled;

    final boolean paged;
    /** Set in the columns of a page, its lines short. */
    final boolean narrow;
    /** Lies as on the page, with margins and indents. */
    final boolean spread;

    final boolean paragraphGap;
    final boolean entryGap;
    final boolean headingGap;
    final int firstIndent;
    /** Columns before the first line of an entry, and before the others. */
    final int entryIndent;

    final int hanging;
    final boolean alignsNumbers;
    final String margin;
    final int trailing;
    final String cellGap;
    private final int headings;
    private final Chance chance;

    PlainLook(boolean spaced, Chance chance) {
        this.chance = chance;
        boolean wrapped = chance.in100(72);
        narrow = wrapped && chance.in100(30);
        spread = wrapped && chance.in100(35);
        paged = wrapped && chance.in100(70);
        wrapping = wrapped ? wrapping(spaced) : new Wrapping(0, "", false);
        boolean smaller = wrapped && chance.in100(35);
        int wider = smaller ? wrapping.width() * chance.between(3, 25) / 100 : 0;
        listWrapping = new Wrapping(wrapping.width() + wider, wrapping.hyphen(), wrapping.proportional());
        doubled = wrapped && chance.in100(3);
        paragraphGap = wrapped ? chance.in100(45) : chance.in100(60);
        entryGap = chance.in100(paragraphGap ? 45 : 12);
        headingGap = paragraphGap || chance.in100(55);
        firstIndent = chance.in100(spread ? 50 : 8) ? chance.between(2, 6) : 0;
        boolean hangs = wrapped && chance.in100(spread ? 65 : 12);
        hanging = hangs ? chance.between(2, 9) : 0;
        entryIndent = !hangs && chance.in100(spread ? 20 : 4) ? chance.between(2, 8) : 0;
        alignsNumbers = chance.in100(spread ? 45 : 8);
        margin = " ".repeat(spread && chance.in100(40) ? chance.between(1, 12) : 0);
        trailing = chance.in100(8) ? chance.between(5, 100) : 0;
        cellGap = chance.any(" ", "\t", "    ", "  ");
        headings = chance.weighted(54, 18, 4, 6, 4, 4, 3, 2, 3);
    }

    /** Lists are often set in smaller type than prose. */
    Wrapping wrapping(Piece.Kind kind) {
        return kind.isListed() ? listWrapping : wrapping;
    }

    private Wrapping wrapping(boolean spaced) {
        int width = narrow ? chance.between(36, 56) : chance.between(60, 108);
        boolean hyphenates = spaced && chance.in100(narrow ? 85 : 45);
        String hyphen = hyphenates ? chance.any("-", "-", "-", "-", "-", "-", "-", "-", "‐", "\u00AD", "¬") : "";
        return new Wrapping(width, hyphen, chance.in100(80));
    }

    String heading(String text) {
        return switch (headings) {
            case 1 -> text.toUpperCase(Locale.ROOT);
            case 2 ->
                text.length() < 30
                        ? String.join(" ", text.toUpperCase(Locale.ROOT).split(""))
                        : text;
            case 3 -> text + ":";
            case 4 -> text + "\n" + "=".repeat(Math.min(60, text.length()));
            case 5 -> text + "\n" + "-".repeat(Math.min(60, text.length()));
            case 6 -> "**" + text + "**";
            case 7 -> "_" + text + "_";
            case 8 -> text + ".";
            default -> text;
        };
    }

    /** Columns before a heading in the middle of the page. */
    String centre(String heading) {
        boolean centred = spread && headings % 2 == 0;
        int left = centred ? Math.max(0, (wrapping.width() - heading.length()) / 2) : 0;
        return " ".repeat(left);
    }

    /** Nothing, or spaces that somebody left at the end of a line. */
    String end() {
        return chance.in100(trailing) ? " ".repeat(chance.between(1, 3)) : "";
    }
}
