package ibid.csl.render;

import ibid.csl.locale.CslLocale;
import ibid.csl.locale.TermForm;
import ibid.csl.output.Box;
import ibid.csl.render.NameStyle.Precedes;
import ibid.csl.text.Scripts;
import java.util.List;

/**
 * Joins names with delimiters, "and", "et al." or an ellipsis.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#name">delimiter-precedes-last</a>
 */
final class NameJoin {
    private final Rendering rendering;
    private final NameStyle style;
    private final EtAl etAl;
    private final List<Boolean> inverted;

    /** @param inverted whether each name has its family name first */
    NameJoin(Rendering rendering, NameStyle style, EtAl etAl, List<Boolean> inverted) {
        this.inverted = inverted;
        this.rendering = rendering;
        this.style = style;
        this.etAl = etAl;
    }

    /** All names. */
    Box all(List<Box> names) {
        String and = and();
        if (names.size() < 2 || and.isEmpty() || rendering.isSorting()) {
            return delimited(names, names.size());
        }
        int last = names.size() - 1;
        boolean isWord = Scripts.isAlphabetic(and.codePointAt(0));
        String before = isWord ? precedes(style.beforeLast(), last, style.delimiter()) : "";
        String after = isWord ? " " : "";
        return delimited(names, last).glue(before + and + after).add(names.get(last));
    }

    /** The first names, and word of others. */
    Box andOthers(List<Box> names) {
        Box box = etAl.box(rendering);
        Box joined = delimited(names, names.size());
        if (names.isEmpty() || box.isEmpty() || rendering.isSorting()) {
            return joined;
        }
        boolean isWord = startsWithLetter();
        String before = isWord ? precedes(style.beforeEtAl(), names.size(), style.delimiter()) : gap(names.size());
        return joined.glue(before).add(box);
    }

    /** The first names, an ellipsis and the last one. */
    Box andLast(List<Box> names) {
        int last = names.size() - 1;
        String before = last > 1 ? style.delimiter() : " ";
        return delimited(names, last).glue(before + "… ").add(names.get(last));
    }

    private boolean startsWithLetter() {
        String term = rendering.sheet().locale().term(etAl.term(), "et al.");
        return !term.isEmpty() && Scripts.isAlphabetic(term.codePointAt(0));
    }

    /** Before a word that needs no space, such as 等. */
    private String gap(int names) {
        String before = precedes(style.beforeEtAl(), names, style.delimiter());
        return before.equals(" ") ? "" : before;
    }

    private Box delimited(List<Box> names, int count) {
        Box joined = new Box();
        for (int i = 0; i < count; i++) {
            joined.glue(i > 0 ? style.delimiter() : "").add(names.get(i));
        }
        return joined;
    }

    /** What stands before the last name, or before "et al.". */
    private String precedes(Precedes rule, int before, String delimiter) {
        return switch (rule) {
            case ALWAYS -> delimiter;
            case NEVER -> " ";
            case AFTER_INVERTED_NAME -> inverted.get(before - 1) ? delimiter : " ";
            case CONTEXTUAL -> before > 1 ? delimiter : " ";
        };
    }

    private String and() {
        CslLocale locale = rendering.sheet().locale();
        return switch (style.and()) {
            case "text" -> locale.term("and", TermForm.LONG);
            case "symbol" -> {
                String symbol = locale.term("and", TermForm.SYMBOL);
                yield symbol.isEmpty() || symbol.equals(locale.term("and", TermForm.LONG)) ? "&" : symbol;
            }
            default -> "";
        };
    }
}
