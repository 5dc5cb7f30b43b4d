package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the pieces of one article in order: what stands before the list, the list, what stands after it. */
final class Composition {
    private final Prose prose;
    private final Prose other;
    private final Chance chance;
    private final Body body;
    private final Surroundings surroundings;
    private final ListLook look;
    private final String title;

    /** @param other in another language, for a second abstract */
    Composition(Prose prose, Prose other, Markers markers, Chance chance) {
        this.prose = prose;
        this.other = other;
        this.chance = chance;
        body = new Body(prose, chance);
        surroundings = new Surroundings(prose, chance);
        look = new ListLook(markers, prose, chance);
        title = chance.any(
                prose.one(prose.topics()),
                prose.one(prose.topics()) + ": " + prose.filled(prose.topics()),
                prose.one("caption").replaceFirst("^\\P{L}*\\p{L}+\\.? *\\d+[.:]? *", ""),
                prose.one("label"));
    }

    String title() {
        return title;
    }

    List<Piece> pieces(List<String> references) {
        if (references.isEmpty()) {
            return withoutList();
        }
        return switch (chance.weighted(3, 8, 73, 8, 8)) {
            case 0 -> look.pieces(references);
            case 1 -> brief(references);
            case 2 -> usual(references);
            case 3 -> amid(references);
            default -> inTwo(references);
        };
    }

    private List<Piece> withoutList() {
        List<Piece> pieces = surroundings.front(title);
        pieces.addAll(body.sections(chance.between(1, 8)));
        if (chance.in100(50)) {
            body.reviewTable(pieces);
            body.prose(pieces, chance.between(1, 6));
        }
        if (chance.in100(40)) {
            pieces.add(Piece.of(Kind.HEADING, prose.one("after")));
            for (int i = 1, count = chance.between(2, 25); i <= count; i++) {
                pieces.add(Piece.numbered(Kind.REMARK, i + ". ", prose.one("remark")));
            }
        }
        pieces.addAll(surroundings.back(chance.few(0, 4)));
        return pieces;
    }

    /** Nearly nothing but the list. */
    private List<Piece> brief(List<String> references) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(Kind.TITLE, title));
        body.prose(pieces, chance.between(0, 3));
        list(pieces, references);
        pieces.addAll(surroundings.back(chance.few(0, 1)));
        return pieces;
    }

    private List<Piece> usual(List<String> references) {
        List<Piece> pieces = surroundings.front(title);
        pieces.addAll(body.sections(chance.few(1, 9)));
        pieces.addAll(surroundings.back(chance.few(0, 3)));
        list(pieces, references);
        if (chance.in100(55)) {
            after(pieces);
        }
        return pieces;
    }

    private void after(List<Piece> to) {
        switch (chance.weighted(5, 2, 2, 2)) {
            case 0 -> to.addAll(surroundings.back(chance.few(1, 4)));
            case 1 -> to.addAll(surroundings.secondSummary(other));
            case 2 -> body.table(to);
            default -> {
                to.add(Piece.of(Kind.HEADING, prose.one("after")));
                body.prose(to, chance.few(1, 6));
            }
        }
    }

    /** The list stands before other sections, as with a book's chapter or supplementary material. */
    private List<Piece> amid(List<String> references) {
        List<Piece> pieces = surroundings.front(title);
        pieces.addAll(body.sections(chance.few(0, 4)));
        list(pieces, references);
        pieces.addAll(body.sections(chance.few(1, 6)));
        return pieces;
    }

    private List<Piece> inTwo(List<String> references) {
        int cut = references.size() * chance.between(20, 80) / 100;
        List<Piece> pieces = surroundings.front(title);
        pieces.addAll(body.sections(chance.few(1, 5)));
        list(pieces, references.subList(0, cut));
        pieces.addAll(chance.in100(50) ? body.sections(chance.few(1, 4)) : surroundings.back(chance.few(1, 2)));
        list(pieces, references.subList(cut, references.size()));
        pieces.addAll(surroundings.back(chance.few(0, 2)));
        return pieces;
    }

    private void list(List<Piece> to, List<String> references) {
        Optional<String> heading = new ListHeading(chance).of(prose.language(), look.isOfNotes());
        heading.ifPresent(name -> to.add(Piece.of(Kind.LIST_HEADING, (chance.in100(70) ? body.number() : "") + name)));
        to.addAll(look.pieces(references));
    }
}
