package ibid.model;

import ibid.model.NamePiece.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a printed list of names, whatever its notation. Semicolons, strokes and words for "and" separate names for sure;
 * whether a comma does is seen from what stands between the commas.
 */
final class NamesReader {
    private final List<NamePiece> pieces;
    private final List<Name> names = new ArrayList<>();
    private int at;
    /** A family name that waits for its given name. */
    private List<String> family = List.of();

    private String suffix = "";

    private NamesReader(List<NamePiece> pieces) {
        this.pieces = pieces;
    }

    static Value read(String printed) {
        NameList list = NameList.of(printed);
        if (list.text().isEmpty()) {
            return list.others() ? new Names(List.of(), true) : new Verbatim(printed);
        }
        if (CjkNames.isOne(list.text())) {
            return new Names(CjkNames.read(list.text()), list.others());
        }
        List<Name> names = BracedNames.isOne(list.text()) ? BracedNames.read(list.text()) : readPrinted(list);
        return names.isEmpty() ? new Verbatim(printed) : new Names(names, list.others());
    }

    private static List<Name> readPrinted(NameList list) {
        List<NamePiece> pieces = list.pieces();
        boolean firm = pieces.size() == 1 && pieces.get(0).isFirm();
        if (firm || isOneOrganisation(list.text(), pieces)) {
            return List.of(Name.literal(list.text()));
        }
        List<Name> inCapitals = FamiliesInCapitals.read(pieces);
        return CapitalNames.inSmallLetters(inCapitals.isEmpty() ? readPieces(pieces) : inCapitals);
    }

    private static List<Name> readPieces(List<NamePiece> pieces) {
        NamesReader reader = new NamesReader(pieces);
        reader.readAll();
        return reader.names;
    }

    /** Commas and "and" inside the name of an organisation: "Centers for Disease Control and Prevention". */
    private static boolean isOneOrganisation(String text, List<NamePiece> pieces) {
        for (NamePiece piece : pieces) {
            if (piece.shape != Shape.WORD && piece.shape != Shape.WORDS && piece.shape != Shape.ORGANISATION) {
                return false;
            }
        }
        return text.indexOf(';') < 0 && text.indexOf(" ") > 0 && Organisations.isOne(text);
    }

    private void readAll() {
        boolean familiesOnly = isListOfFamilies();
        for (at = 0; at < pieces.size(); at++) {
            readPiece(pieces.get(at));
            if (familiesOnly || isLastOfChunk()) {
                flush();
            }
        }
    }

    /** "Turner, Katz and Hurd": single words alone, more than two, the last one not paired. */
    private boolean isListOfFamilies() {
        int last = pieces.size() - 1;
        if (last < 2 || pieces.get(last).chunk == pieces.get(last - 1).chunk) {
            return false;
        }
        for (NamePiece piece : pieces) {
            if (piece.shape != Shape.WORD || GivenNames.contains(piece.text)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLastOfChunk() {
        return at + 1 == pieces.size() || pieces.get(at + 1).chunk != pieces.get(at).chunk;
    }

    private void readPiece(NamePiece piece) {
        if (piece.shape == Shape.SUFFIX) {
            readSuffix(piece);
        } else if (family.isEmpty()) {
            readName(piece);
        } else {
            readGiven(piece);
        }
    }

    private void readSuffix(NamePiece piece) {
        if (!family.isEmpty() && NameWords.isInitials(piece.text) && (isLastOfChunk() || !isFollowedByInitials())) {
            finish(piece.words);
        } else if (!family.isEmpty()) {
            suffix = piece.trimmed();
        } else if (!names.isEmpty()) {
            Name last = names.remove(names.size() - 1);
            names.add(new Name(
                    last.family(),
                    last.given(),
                    last.droppingParticle(),
                    last.nonDroppingParticle(),
                    (last.suffix() + " " + NameWords.spellSuffix(piece.text)).strip(),
                    last.literal()));
        } else {
            names.add(Name.literal(piece.text));
        }
    }

    private void readName(NamePiece piece) {
        if (piece.shape == Shape.INITIALS && isMoreGiven()) {
            addGiven(piece);
            return;
        }
        if (isFamilyInCapitals(piece)) {
            readFamilyInCapitals(piece.words);
            return;
        }
        switch (piece.shape) {
            case GIVEN_FIRST -> names.add(NameReader.givenFirst(piece.words));
            case FAMILY_FIRST -> readFamilyFirst(piece);
            case ORGANISATION -> names.add(Name.literal(piece.text));
            case WORDS -> readWords(piece);
            default -> family = piece.words;
        }
    }

    private void readFamilyInCapitals(List<String> words) {
        int last = words.size() - 1;
        boolean behind = NameWords.isSuffix(words.get(last));
        family = behind ? words.subList(0, last) : words;
        suffix = behind ? words.get(last) : "";
    }

    /** "DE LA RUE" and "BUU CHAU" before ", M.L.": short words in capitals that are no initials. */
    private boolean isFamilyInCapitals(NamePiece piece) {
        return isFollowedByInitials()
                && isFamilyLater()
                && pieces.get(at + 1).text.indexOf('.') > 0
                && NameWords.areCapitals(piece.words);
    }

    /** "A." in "Boyd, Douglas, A.": more of the given name before. */
    private boolean isMoreGiven() {
        boolean sameChunk = at > 0 && pieces.get(at - 1).chunk == pieces.get(at).chunk;
        return sameChunk
                && !names.isEmpty()
                && isLastOfChunk()
                && !names.get(names.size() - 1).isLiteral();
    }

    private void addGiven(NamePiece piece) {
        Name last = names.remove(names.size() - 1);
        String given = (last.given() + " " + NameWords.spell(piece.words)).strip();
        names.add(new Name(
                last.family(),
                given,
                last.droppingParticle(),
                last.nonDroppingParticle(),
                last.suffix(),
                last.literal()));
    }

    /** "Smith JA"; and several such names with nothing between them: "Darcy J. Meyers K." */
    private void readFamilyFirst(NamePiece piece) {
        List<String> words = piece.words;
        if (NameWords.isCapitalFamily(words)) {
            names.add(capitalFamily(words));
            return;
        }
        if (isFollowedByInitials() && piece.words.size() == 2 && words.get(1).endsWith(".") && isFamilyLater()) {
            family = words;
            return;
        }
        int start = 0;
        while (start < words.size()) {
            int initials = start + 1;
            while (initials < words.size() && !NameWords.isInitials(words.get(initials))) {
                initials++;
            }
            int end = initials;
            while (end < words.size() && isBehindFamily(words.get(end))) {
                end++;
            }
            names.add(
                    familyFirst(words.subList(start, Math.min(initials, words.size())), words.subList(initials, end)));
            start = end;
        }
    }

    /** Initials, and the suffixes and particles that may follow them. */
    private static boolean isBehindFamily(String word) {
        return NameWords.isInitials(word) || NameWords.isSuffix(word) || NameWords.isParticle(word);
    }

    private boolean isFollowedByInitials() {
        return !isLastOfChunk() && pieces.get(at + 1).shape == Shape.INITIALS;
    }

    /** Whether what follows the next piece starts a name of its own, so that this piece is no name yet. */
    private boolean isFamilyLater() {
        return at + 2 >= pieces.size() || pieces.get(at + 2).shape != Shape.INITIALS;
    }

    private static Name familyFirst(List<String> family, List<String> given) {
        int end = given.size();
        while (end > 0 && NameWords.isSuffixAt(given, end - 1, 0)) {
            end--;
        }
        String suffix = NameWords.join(given.subList(end, given.size()));
        return NameReader.familyFirst(family, given.subList(0, end), suffix);
    }

    private void readWords(NamePiece piece) {
        if (isLastOfChunk() || !pieces.get(at + 1).isGivenLike() || isWholeBeforeFamily(piece)) {
            names.add(wholeName(piece));
        } else {
            family = piece.words;
        }
    }

    /** "Alex Kritsky" before another "Given Family" or before a family name, not before its own given name. */
    private boolean isWholeBeforeFamily(NamePiece piece) {
        NamePiece next = pieces.get(at + 1);
        return GivenNames.contains(piece.words.get(0)) && next.shape == Shape.WORD && !GivenNames.contains(next.text);
    }

    /** Words without a comma: given name first, unless only the last word is a known given name. */
    private static Name wholeName(NamePiece piece) {
        List<String> words = piece.words;
        if (NameWords.isCapitalFamily(words)) {
            return capitalFamily(words);
        }
        int last = words.size() - 1;
        boolean familyFirst = last > 0
                && GivenNames.contains(words.get(last))
                && !GivenNames.contains(words.get(0))
                && !NameWords.isParticle(words.get(last - 1));
        return familyFirst
                ? NameReader.familyFirst(words.subList(0, last), words.subList(last, last + 1), "")
                : NameReader.givenFirst(words);
    }

    private static Name capitalFamily(List<String> words) {
        int split = NameWords.capitals(words);
        return familyFirst(words.subList(0, split), words.subList(split, words.size()));
    }

    private void readGiven(NamePiece piece) {
        if (piece.shape == Shape.GIVEN_FIRST && startsNextFamily(piece)) {
            int start = piece.wordsStart();
            finish(piece.words.subList(0, start));
            family = piece.words.subList(start, piece.words.size());
        } else if (piece.shape == Shape.WORD && isFollowedByInitials() && isNextFamily(piece)) {
            flush();
            family = piece.words;
        } else if (piece.shape == Shape.ORGANISATION || (piece.shape == Shape.WORDS && isPair(piece))) {
            flush();
            readName(piece);
        } else if (isLoneInitial() && piece.shape == Shape.WORD) {
            List<String> given = family;
            family = piece.words;
            finish(given);
        } else {
            finish(piece.words);
        }
    }

    /** "Monga, U. Tan, G.": initials of the one name and the family name of the next, a comma between them lost. */
    private boolean startsNextFamily(NamePiece piece) {
        if (NameWords.isParticle(piece.words.get(piece.wordsStart())) && piece.wordsStart() == piece.words.size() - 1) {
            return false;
        }
        for (int i = at + 1; i < pieces.size() && pieces.get(i).chunk == piece.chunk; i++) {
            Shape shape = pieces.get(i).shape;
            if (shape == Shape.INITIALS) {
                return true;
            }
            if (shape != Shape.GIVEN_FIRST) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words are a name of their own: they are followed by their own given name. */
    private boolean isPair(NamePiece piece) {
        return !isLastOfChunk()
                && pieces.get(at + 1).shape == Shape.INITIALS
                && piece.words.size() > 1
                && !GivenNames.contains(piece.words.get(0));
    }

    /** "Connors" in "Uru, Connors, M.": a family name, because its initials follow and it is no given name. */
    private boolean isNextFamily(NamePiece piece) {
        return !GivenNames.contains(piece.text)
                && (at + 2 >= pieces.size() || pieces.get(at + 2).shape != Shape.INITIALS);
    }

    private boolean isLoneInitial() {
        return family.size() == 1 && family.get(0).length() == 1;
    }

    private void finish(List<String> given) {
        int end = given.size();
        while (end > 1 && NameWords.isSuffixAt(given, end - 1, 0)) {
            end--;
        }
        String behind = NameWords.join(given.subList(end, given.size()));
        names.add(NameReader.familyFirst(family, given.subList(0, end), suffix.isEmpty() ? behind : suffix));
        family = List.of();
        suffix = "";
    }

    /** A family name whose given name never came: a family name alone, an acronym as it stands. */
    private void flush() {
        if (family.isEmpty()) {
            return;
        }
        String word = NameWords.join(family);
        if (suffix.isEmpty() && CapitalNames.isAcronym(word)) {
            names.add(Name.literal(word));
            family = List.of();
        } else {
            finish(List.of());
        }
    }
}
