package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gathers the footnotes of an article before its list or at its end, as many articles have them; most are no references. */
final class EndNotes {
    private final Prose prose;
    private final Chance chance;

    EndNotes(Prose prose, Chance chance) {
        this.prose = prose;
        this.chance = chance;
    }

    List<Piece> of(List<Piece> pieces) {
        List<Piece> notes = notes(pieces);
        List<Piece> gathered = new ArrayList<>(pieces);
        gathered.removeIf(piece -> piece.kind() == Kind.FOOTNOTE);
        gathered.addAll(chance.in100(50) ? beforeList(gathered) : gathered.size(), notes);
        return gathered;
    }

    private List<Piece> notes(List<Piece> pieces) {
        List<Piece> notes = new ArrayList<>();
        String end = chance.any(" ", ". ", "  ", ") ", ".\t");
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.FOOTNOTE) {
                notes.add(Piece.numbered(Kind.REMARK, piece.marker().strip() + end, piece.text()));
            }
        }
        if (!notes.isEmpty() && chance.in100(70)) {
            new ListHeading(chance)
                    .of(prose.language(), true)
                    .ifPresent(name -> notes.add(0, Piece.of(Kind.LIST_HEADING, name)));
        }
        return notes;
    }

    private static int beforeList(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Kind kind = pieces.get(i).kind();
            if (kind == Kind.LIST_HEADING || kind.isListed()) {
                return i;
            }
        }
        return pieces.size();
    }
}
