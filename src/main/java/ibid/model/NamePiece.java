package ibid.model;

import ibid.text.Punctuation;
import java.util.List;

/** What stands between two commas of a list of names, and what it looks like. */
final class NamePiece {
    enum Shape {
        /** {@code J. A.} */
        INITIALS,
        /** {@code Jr.} */
        SUFFIX,
        /** {@code J. A. Smith} */
        GIVEN_FIRST,
        /** {@code Smith JA} */
        FAMILY_FIRST,
        /** {@code Smith} */
        WORD,
        /** {@code Vargas Llosa}, {@code Mary Smith} */
        WORDS,
        ORGANISATION
    }

    final String text;
    final List<String> words;
    final Shape shape;
    /** Number of the chunk between two strong separators (semicolon, "and") that the piece stands in. */
    final int chunk;

    NamePiece(String text, int chunk) {
        this.text = text;
        this.chunk = chunk;
        this.words = NameWords.split(text);
        NameWords.markInitials(words);
        this.shape = shape();
    }

    private Shape shape() {
        if (hasDigit()) {
            return Shape.ORGANISATION;
        }
        int last = words.size() - 1;
        while (last > 0 && (NameWords.isSuffixAt(words, last, 1) || NameWords.isParticle(words.get(last)))) {
            last--;
        }
        if (words.size() > 1 && isOrganisation()) {
            return Shape.ORGANISATION;
        }
        if (last == 0) {
            return single(words.get(0));
        }
        boolean first = NameWords.isInitials(words.get(0)) && !NameWords.isCapitalPrefix(words.get(0));
        boolean end = NameWords.isInitials(words.get(last));
        if (first && end && allInitials(last)) {
            return isCapitalFamily() ? Shape.FAMILY_FIRST : Shape.INITIALS;
        }
        return first ? Shape.GIVEN_FIRST : end ? Shape.FAMILY_FIRST : Shape.WORDS;
    }

    /** "CH2M Hill", "GBD 2016": no person is called by a number; "Bel1amy" is a slip in reading print. */
    private boolean hasDigit() {
        for (String word : words) {
            int digits = digits(word);
            boolean slip = digits == 1 && word.length() > 5 && !Character.isDigit(word.charAt(0));
            if (digits > 0 && !slip) {
                return true;
            }
        }
        return text.startsWith("@");
    }

    private static int digits(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private Shape single(String word) {
        if (NameWords.isSuffix(word)) {
            return Shape.SUFFIX;
        }
        if (NameWords.isInitials(word)) {
            return Shape.INITIALS;
        }
        return Organisations.isOne(text) ? Shape.ORGANISATION : words.size() > 1 ? Shape.WORDS : Shape.WORD;
    }

    private boolean isOrganisation() {
        boolean person = words.get(words.size() - 1).length() < 3;
        return (endsInInitials() ? !person && Organisations.hasWord(text) : Organisations.isOne(text)) || isLongTitle();
    }

    private boolean endsInInitials() {
        String last = words.get(words.size() - 1);
        boolean form = words.size() > 2 && Organisations.isLegalForm(last);
        return NameWords.isInitials(last) && !form && !Organisations.isState(last);
    }

    /** Four and more capitalised words that do not start with a given name. */
    private boolean isLongTitle() {
        if (words.size() < 4 || GivenNames.contains(words.get(0))) {
            return false;
        }
        for (String word : words) {
            if (NameWords.isParticle(word) || NameWords.isInitials(word) || NameWords.isPrefix(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean allInitials(int last) {
        for (int i = 0; i <= last; i++) {
            if (!NameWords.isInitials(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "WU J", "O R": a short family name that looks like initials itself. */
    private boolean isCapitalFamily() {
        String first = words.get(0);
        String second = words.get(1);
        boolean bare = first.indexOf('.') < 0;
        return bare && ((words.size() == 2 && second.indexOf('.') < 0) || (first.length() > 1 && second.length() <= 2));
    }

    /** Index of the first word behind the initials of a {@link Shape#GIVEN_FIRST}. */
    int wordsStart() {
        int start = 0;
        while (start < words.size() - 1 && NameWords.isInitials(words.get(start))) {
            start++;
        }
        return start;
    }

    /** Whether the piece can only be a given name or its initials. */
    boolean isGivenLike() {
        return shape == Shape.INITIALS || shape == Shape.WORD || (shape == Shape.FAMILY_FIRST && words.size() == 2);
    }

    /** "BASF AG", "Henkel KG": initials and the legal form of a firm look alike. */
    boolean isFirm() {
        if (shape != Shape.FAMILY_FIRST || words.size() != 2) {
            return false;
        }
        return switch (words.get(1)) {
            case "AG", "KG", "NV", "N.V.", "BV", "B.V.", "LLC", "LLP", "PLC", "SPA" -> true;
            default -> Organisations.isLegalForm(words.get(1)) && CapitalNames.isAcronym(words.get(0));
        };
    }

    String trimmed() {
        return Punctuation.trim(text, ".,;:");
    }
}
