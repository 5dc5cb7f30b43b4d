package ibid.find.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up articles round given reference lists: prose in their language, the list in one of the looks that lists have,
 * as plain text, HTML or Markdown. The same seed and the same lists in the same order make the same articles. Not
 * thread-safe.
 */
public final class ArticleSynthesis {
    private static final int WITHOUT_LIST = 8;

    private final Chance chance;
    private final List<Language> languages;

    public ArticleSynthesis(long seed) {
        chance = new Chance(new Random(seed));
        languages = Language.all().stream().filter(Prose::isWritten).toList();
    }

    /**
     * An article that ends in these references, or has none of them now and then.
     *
     * @param references of one article, in one style more or less, each on a line
     */
    public MadeArticle article(List<String> references) {
        Language language = language(references);
        Markers markers = Markers.draw(chance);
        boolean numeric = markers.isNumber() ? chance.in100(85) : chance.in100(4);
        Prose prose = Prose.of(language, new Citations(references, numeric, language, chance), chance);
        Language second = chance.any(languages);
        Prose other = Prose.of(second, new Citations(references, numeric, second, chance), chance);
        Composition composition = new Composition(prose, other, markers, chance);
        List<Piece> pieces = composition.pieces(chance.in100(WITHOUT_LIST) ? List.of() : references);
        return written(composition.title(), chance.in100(45) ? new EndNotes(prose, chance).of(pieces) : pieces, prose);
    }

    private MadeArticle written(String title, List<Piece> pieces, Prose prose) {
        return switch (chance.weighted(64, 23, 13)) {
            case 0 -> {
                List<Piece> scanned = new Scan(chance).of(pieces);
                List<Piece> printed = chance.in100(2) ? new RunIn(chance).of(scanned) : scanned;
                yield made("made.txt", new PlainWriter(prose, chance).write(title, printed), scanned);
            }
            case 1 -> made("made.html", new HtmlWriter(prose, chance).write(title, pieces), pieces);
            default -> made("made.md", new MarkdownWriter(chance).write(title, pieces), pieces);
        };
    }

    private static MadeArticle made(String name, String content, List<Piece> pieces) {
        List<String> references = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.ENTRY) {
                references.add(piece.text());
            }
        }
        return new MadeArticle(name, content, references);
    }

    /** English references stand in articles of any language, others mostly in one of their own. */
    private Language language(List<String> references) {
        Language told = Language.of(references, languages);
        int foreign = told.code().equals("en") ? 30 : 6;
        return chance.in100(foreign) ? chance.any(languages) : told;
    }
}
