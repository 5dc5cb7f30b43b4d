package ibid.find.synthesis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What reading characters off a page does to a few of them; the references are then as they can be copied. */
final class Scan {
    private final Chance chance;

    Scan(Chance chance) {
        this.chance = chance;
    }

    /** The pieces as they are for most articles. */
    List<Piece> of(List<Piece> pieces) {
        if (!chance.in100(6)) {
            return pieces;
        }
        boolean plain = chance.in100(30);
        List<Piece> scanned = new ArrayList<>();
        for (Piece piece : pieces) {
            String text = plain ? withoutMarks(piece.text()) : piece.text();
            scanned.add(piece.withText(misread(text)));
        }
        return scanned;
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
