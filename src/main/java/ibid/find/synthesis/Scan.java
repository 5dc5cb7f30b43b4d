package ibid.find.synthesis;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;

/** What taking characters off a page does to a few of them; the references are then as they can be copied. */
final class Scan {
    private final Chance chance;

    Scan(Chance chance) {
        this.chance = chance;
    }

    /** The pieces as they are for most articles. */
    List<Piece> of(List<Piece> pieces) {
        return switch (chance.weighted(87, 6, 4, 3)) {
            case 1 -> misread(pieces);
            case 2 -> each(pieces, text -> text.replace("fi", "ﬁ").replace("fl", "ﬂ"));
            case 3 -> each(pieces, text -> text.replaceAll("(?<=\\p{Lu}\\.) ", "\u00A0"));
            default -> pieces;
        };
    }

    private static List<Piece> each(List<Piece> pieces, UnaryOperator<String> change) {
        return pieces.stream()
                .map(piece -> piece.withText(change.apply(piece.text())))
                .toList();
    }

    private List<Piece> misread(List<Piece> pieces) {
        boolean plain = chance.in100(30);
        return each(pieces, text -> misread(plain ? withoutMarks(text) : text));
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036F]", "");
    }

    private String misread(String text) {
        StringBuilder read = new StringBuilder(text);
        for (int i = read.length() - 2; i > 0; i--) {
            if (chance.in100(1) && chance.in100(40)) {
                misread(read, i);
            }
        }
        return read.toString();
    }

    private void misread(StringBuilder read, int i) {
        char c = read.charAt(i);
        switch (c) {
            case ' ' -> read.deleteCharAt(i);
            case 'l' -> read.setCharAt(i, '1');
            case '1' -> read.setCharAt(i, 'l');
            case '0' -> read.setCharAt(i, 'O');
            case 'c' -> read.setCharAt(i, 'e');
            case ',' -> read.setCharAt(i, '.');
            case 'm' -> read.replace(i, i + 1, "rn");
            case '.', ';', ':' -> read.insert(i, ' ');
            default -> {}
        }
    }
}
