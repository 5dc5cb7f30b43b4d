package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** What stands between the abstract and the list: sections of prose with all that articles have among it. */
final class Body {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
    };

    private final Prose prose;
    private final Chance chance;
    private final boolean numbered;
    private final String numberEnd;
    private final boolean roman;
    private final int footnotes;
    private final int oddities;
    private int section;
    private int footnote;
    private int caption;

    Body(Prose prose, Chance chance) {
        this.prose = prose;
        this.chance = chance;
        numbered = chance.in100(40);
        numberEnd = chance.any(" ", ". ", ". ", ".\t", "  ");
        roman = chance.in100(12);
        footnotes = chance.in100(35) ? chance.between(10, 70) : 0;
        oddities = chance.any(4, 10, 18);
    }

    List<Piece> sections(int count) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(Piece.of(Kind.HEADING, number() + heading("section")));
            prose(pieces, chance.few(1, 9));
            if (chance.in100(20)) {
                pieces.add(
                        Piece.of(Kind.SUBHEADING, (numbered ? section + ".1" + numberEnd : "") + heading("section")));
                prose(pieces, chance.few(1, 5));
            }
        }
        return pieces;
    }

    /** The number that the next heading of the article has. */
    String number() {
        section++;
        return numbered ? (roman ? ROMAN[section % ROMAN.length] : "" + section) + numberEnd : "";
    }

    /** Without the number that the list of headings has it with. */
    String heading(String list) {
        return prose.one(list).replaceFirst("^(?:\\d+(?:\\.\\d+)*\\.?|[IVX]+\\.)\\s+", "");
    }

    void prose(List<Piece> to, int paragraphs) {
        for (int i = 0; i < paragraphs; i++) {
            String text = prose.paragraph();
            boolean noted = chance.in100(footnotes);
            to.add(Piece.of(Kind.PARAGRAPH, noted ? text + (footnote + 1) : text));
            if (noted) {
                to.add(Piece.numbered(Kind.FOOTNOTE, ++footnote + " ", prose.sentences("remark", chance.few(1, 3))));
            }
            if (chance.in100(oddities)) {
                odd(to);
            }
        }
    }

    private void odd(List<Piece> to) {
        switch (chance.weighted(4, 4, 3, 3, 3, 2, 2)) {
            case 0 -> items(to, Kind.BULLET);
            case 1 -> items(to, Kind.NUMBERED);
            case 2 -> table(to);
            case 3 -> to.add(Piece.of(Kind.QUOTE, prose.sentences("sentence", chance.between(1, 3))));
            case 4 -> to.add(Piece.of(Kind.CAPTION, caption()));
            case 5 -> reviewTable(to);
            default -> code(to);
        }
    }

    private void items(List<Piece> to, Kind kind) {
        String end = chance.any(". ", ") ", ". ");
        String topics = prose.topics();
        String list = chance.any("sentence", "sentence", "keyword", topics, "section");
        for (int i = 1, count = chance.between(2, 9); i <= count; i++) {
            to.add(Piece.numbered(kind, kind == Kind.NUMBERED ? i + end : "• ", prose.one(list)));
        }
    }

    private String caption() {
        caption++;
        return prose.one("caption").replaceFirst("\\d+", "" + caption);
    }

    void table(List<Piece> to) {
        boolean above = chance.in100(70);
        if (above) {
            to.add(Piece.of(Kind.CAPTION, caption()));
        }
        for (int i = chance.between(3, 14); i > 0; i--) {
            to.add(Piece.of(Kind.ROW, prose.one("row").replaceAll(" (?=[\\d−<*-])", "\t")));
        }
        if (!above) {
            to.add(Piece.of(Kind.CAPTION, caption()));
        }
    }

    /** Who found what: names and years of a review, which are no references. */
    void reviewTable(List<Piece> to) {
        to.add(Piece.of(Kind.CAPTION, caption()));
        boolean years = chance.in100(50);
        for (int i = chance.between(4, 16); i > 0; i--) {
            String study = years
                    ? prose.citations().authors() + "\t" + prose.citations().year()
                    : prose.citations().authors() + " (" + prose.citations().year() + ")";
            String what = chance.in100(60) ? prose.filled(prose.topics()) : prose.filled("keyword");
            to.add(Piece.of(Kind.ROW, study + "\t" + chance.between(12, 2400) + "\t" + what));
        }
    }

    private void code(List<Piece> to) {
        String x = chance.any("x", "y", "n", "β", "p");
        String[] lines = {
            x + " = " + chance.between(1, 9) + "." + chance.between(1, 99) + " (" + chance.between(1, 12) + ")",
            x + "_i = α + β" + x + "_(i−1) + ε_i     (" + chance.between(1, 20) + ")",
            "for (i = 0; i < " + chance.between(5, 500) + "; i++) { " + x + "[i] = f(i, 2004); }",
            "SELECT author, year FROM studies WHERE year > " + prose.citations().year() + ";",
            "model <- lm(" + x + " ~ age + sex, data = survey"
                    + prose.citations().year() + ")"
        };
        to.add(Piece.of(Kind.CODE, chance.any(lines)));
    }
}
