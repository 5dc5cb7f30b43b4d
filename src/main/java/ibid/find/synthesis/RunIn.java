package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Prints the entries of a list one after the other in one paragraph, as magazines do that have no room. */
final class RunIn {
    private final String between;

    RunIn(Chance chance) {
        between = chance.any("; ", " ", " ", " – ", " • ", " // ");
    }

    List<Piece> of(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (piece.kind() == Kind.ENTRY && last >= 0 && joined.get(last).kind() == Kind.ENTRY) {
                Piece before = joined.get(last);
                joined.set(last, before.withText(before.text() + between + whole(piece)));
            } else {
                joined.add(piece.kind() == Kind.ENTRY ? Piece.of(Kind.ENTRY, whole(piece)) : piece);
            }
        }
        return joined;
    }

    private static String whole(Piece piece) {
        return (piece.marker() + piece.text()).replace('\n', ' ');
    }
}
