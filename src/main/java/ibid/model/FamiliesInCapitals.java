package ibid.model;

import ibid.model.NamePiece.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists of names with family names in capitals and full given names, as ISO 690 prints them: "LIN, Haoran, Meifang LU and
 * Rong HU", "Claire DUPONT, Jean NOË", "LU Meifang, WANG Li". There a short family name is no initials, though it looks like
 * them if its name is read by itself.
 */
final class FamiliesInCapitals {
    /** Hardly anybody has so many initials. */
    private static final int TOO_LONG_FOR_INITIALS = 5;

    private FamiliesInCapitals() {}

    /** The names; none if this is no such list, or one of a single name. */
    static List<Name> read(List<NamePiece> pieces) {
        if (pieces.size() < 2) {
            return List.of();
        }
        if (startsWithFamily(pieces)) {
            return behind(pieces.get(0), pieces.get(1), givenFirst(pieces.subList(2, pieces.size())));
        }
        if (NameWords.isCapitalWord(pieces.get(0).words.get(0))) {
            return familyFirst(pieces);
        }
        return hasLongFamily(pieces) ? givenFirst(pieces) : List.of();
    }

    /** "LIN, Haoran": a family name and its given name, a comma between. */
    private static boolean startsWithFamily(List<NamePiece> pieces) {
        NamePiece family = pieces.get(0);
        NamePiece given = pieces.get(1);
        return family.words.size() == 1
                && NameWords.isCapitalWord(family.words.get(0))
                && given.chunk == family.chunk
                && areGiven(given.words);
    }

    /** Whether one of the names has a known given name and, behind it, what is too long for initials. */
    private static boolean hasLongFamily(List<NamePiece> pieces) {
        for (NamePiece piece : pieces) {
            String last = piece.words.get(piece.words.size() - 1);
            if (last.length() >= TOO_LONG_FOR_INITIALS
                    && NameWords.isCapitalWord(last)
                    && GivenNames.contains(piece.words.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static List<Name> behind(NamePiece family, NamePiece given, List<Name> others) {
        List<Name> names = new ArrayList<>(others);
        if (!names.isEmpty()) {
            names.add(0, NameReader.familyFirst(family.words, given.words, ""));
        }
        return names;
    }

    /** Names as in "Claire DUPONT", "Ludwig van BEETHOVEN" and "Hanna DE JONG"; none if one of them is none. */
    private static List<Name> givenFirst(List<NamePiece> pieces) {
        List<Name> names = new ArrayList<>(pieces.size());
        for (NamePiece piece : pieces) {
            List<String> words = NameWords.split(piece.text);
            int family = words.size() - 1;
            while (family > 1 && isParticle(words.get(family - 1))) {
                family--;
            }
            List<String> given = words.subList(0, family);
            if (piece.shape == Shape.ORGANISATION || !isFamily(words.get(words.size() - 1)) || !areGiven(given)) {
                return List.of();
            }
            names.add(NameReader.familyFirst(words.subList(family, words.size()), given, ""));
        }
        return names;
    }

    /** Names as in "WANG Li"; none if one of them is none, or all may begin with initials as well. */
    private static List<Name> familyFirst(List<NamePiece> pieces) {
        List<Name> names = new ArrayList<>(pieces.size());
        boolean initials = true;
        for (NamePiece piece : pieces) {
            String family = piece.words.get(0);
            List<String> given = piece.words.subList(1, piece.words.size());
            if (piece.shape == Shape.ORGANISATION || !isFamily(family) || !areGiven(given)) {
                return List.of();
            }
            initials &= NameWords.isInitials(family);
            names.add(NameReader.familyFirst(List.of(family), given, ""));
        }
        return initials ? List.of() : names;
    }

    /** Initials seldom have a vowel throughout a list, and family names always. */
    private static boolean isFamily(String word) {
        return NameWords.isCapitalWord(word) && NameWords.hasVowel(word);
    }

    private static boolean isParticle(String word) {
        return NameWords.isParticle(word) || NameWords.isHiddenParticle(word);
    }

    /** Capitalised words, one of them with small letters; the others may be initials. */
    private static boolean areGiven(List<String> words) {
        boolean full = false;
        for (String word : words) {
            boolean small = !NameWords.isCapital(word);
            if (NameWords.isParticle(word) || (!small && word.length() > 1 && !word.endsWith("."))) {
                return false;
            }
            full |= small;
        }
        return full;
    }
}
