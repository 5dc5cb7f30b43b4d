package ibid.find.synthesis;

import ibid.find.synthesis.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** What an article begins and ends with. */
final class Surroundings {
    private static final List<String> GIVEN = List.of(
            "Anna",
            "M.",
            "J. R.",
            "Peter",
            "Sofia",
            "Lars",
            "K.",
            "Maria L.",
            "Tom",
            "Elena",
            "A.-M.",
            "Dr. Ruth",
            "H. J.");

    private final Prose prose;
    private final Chance chance;
    private final Language language;

    Surroundings(Prose prose, Chance chance) {
        this.prose = prose;
        this.chance = chance;
        language = prose.language();
    }

    List<Piece> front(String title) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = chance.few(0, 3); i > 0; i--) {
            pieces.add(Piece.of(Kind.NOTICE, prose.one("notice")));
        }
        if (chance.in100(40)) {
            pieces.add(Piece.of(Kind.NOTICE, masthead()));
        }
        pieces.add(Piece.of(Kind.TITLE, title));
        byline(pieces);
        if (chance.in100(8)) {
            contents(pieces);
        }
        if (chance.in100(70)) {
            summary(pieces);
        }
        return pieces;
    }

    /** A table of contents, in which the list has its line. */
    private void contents(List<Piece> to) {
        boolean dotted = chance.in100(60);
        int page = 1;
        for (int i = 1, count = chance.between(4, 14); i <= count; i++) {
            page += chance.between(1, 18);
            String name = i == count
                    ? new ListHeading(chance).of(language, false).orElse(prose.one("after"))
                    : prose.one("section");
            int room = Math.max(4, 50 - name.length());
            String leader = dotted ? " " + chance.any(".".repeat(room), ". ".repeat(room / 2)) + " " : "\t";
            to.add(Piece.of(Kind.ROW, name + leader + page));
        }
    }

    /** {@code Journal of … 12 (2004) 3: 45–67} */
    private String masthead() {
        int page = chance.between(1, 900);
        int volume = chance.between(1, 120);
        int year = chance.between(1985, 2024);
        String pages = page + "–" + (page + chance.between(5, 30));
        String numbers = chance.any(
                volume + " (" + year + ") " + pages,
                "Vol. " + volume + ", No. " + chance.between(1, 12) + ", " + year + ", pp. " + pages,
                year + ";" + volume + "(" + chance.between(1, 12) + "):" + pages,
                volume + ":" + chance.between(1, 400) + " (" + year + ")");
        String doi =
                chance.in100(40) ? " doi:10." + chance.between(1000, 9999) + "/x." + chance.between(1000, 99999) : "";
        return prose.one("label") + chance.any(", ", " ", " | ") + numbers + doi;
    }

    private void byline(List<Piece> to) {
        if (chance.in100(88)) {
            to.add(Piece.of(Kind.BYLINE, people(chance.few(1, 6))));
        }
        for (int i = chance.few(0, 3); i > 0; i--) {
            to.add(Piece.of(Kind.BYLINE, prose.one("affiliation")));
        }
    }

    private String people(int count) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String author = prose.citations().author();
            people.add(
                    language.isSpaced() && !Character.isIdeographic(author.codePointAt(0))
                            ? chance.any(GIVEN) + " " + author
                            : author);
        }
        return String.join(chance.any(", ", ", ", " · ", "; "), people);
    }

    private void summary(List<Piece> to) {
        summary(to, language, prose);
        if (chance.in100(60)) {
            to.add(Piece.of(Kind.PARAGRAPH, language.keywords() + ": " + keywords()));
        }
    }

    private void summary(List<Piece> to, Language named, Prose written) {
        String text = written.one("abstract") + named.gap() + written.sentences("sentence", chance.between(1, 6));
        if (chance.in100(50)) {
            to.add(Piece.of(Kind.HEADING, named.abstractName()));
            to.add(Piece.of(Kind.PARAGRAPH, text));
        } else {
            to.add(Piece.of(Kind.PARAGRAPH, named.abstractName() + chance.any(": ", ". ", " — ") + text));
        }
    }

    private String keywords() {
        List<String> words = new ArrayList<>();
        for (int i = chance.between(3, 7); i > 0; i--) {
            words.add(prose.filled("keyword"));
        }
        return String.join(chance.any(", ", "; ", " · "), words);
    }

    /** What stands between the last section and a list, or after a list. */
    List<Piece> back(int parts) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            switch (chance.weighted(5, 4, 3, 3, 3, 2)) {
                case 0 -> section(pieces, Kind.PARAGRAPH, "remark", 1, 2);
                case 1 -> section(pieces, Kind.PARAGRAPH, "bio", 1, 4);
                case 2 -> section(pieces, Kind.COMMENT, "comment", 2, 8);
                case 3 -> notices(pieces, chance.between(1, 5));
                case 4 -> section(pieces, Kind.PARAGRAPH, "sentence", 1, 6);
                default -> related(pieces);
            }
        }
        return pieces;
    }

    private void section(List<Piece> to, Kind kind, String list, int least, int most) {
        if (chance.in100(75)) {
            to.add(Piece.of(Kind.HEADING, prose.one("after")));
        }
        for (int i = chance.between(least, most); i > 0; i--) {
            to.add(Piece.of(kind, prose.sentences(list, list.equals("sentence") ? chance.between(2, 6) : 1)));
        }
    }

    void notices(List<Piece> to, int count) {
        for (int i = 0; i < count; i++) {
            to.add(Piece.of(Kind.NOTICE, prose.one("notice")));
        }
    }

    /** Titles of other articles of the page, some with names and dates. */
    private void related(List<Piece> to) {
        to.add(Piece.of(Kind.HEADING, prose.one("after")));
        boolean dated = chance.in100(50);
        String bullet = chance.any("• ", "- ", "» ", "", "› ");
        for (int i = chance.between(3, 8); i > 0; i--) {
            String title = prose.one(prose.topics()) + chance.any(": ", " — ", ", ") + prose.filled(prose.topics());
            String more =
                    dated ? chance.any(", ", " | ", " ") + prose.citations().author() + ", " + prose.date() : "";
            to.add(Piece.numbered(Kind.BULLET, bullet, title + more));
        }
    }

    /** An abstract in a second language. */
    List<Piece> secondSummary(Prose other) {
        List<Piece> pieces = new ArrayList<>();
        summary(pieces, other.language(), other);
        return pieces;
    }
}
