package ibid.find;

import ibid.find.Vocabulary.WordClass;

/** Tells what a line begins with. */
final class Beginnings {
    /** Words before a year that may still be the names of those who wrote. */
    private static final int LONGEST_AUTHORS = 14;

    private Beginnings() {}

    static Start of(Words words) {
        if (words.count() == 0) {
            return Start.NOTHING;
        }
        String first = words.printed(0);
        char c = first.charAt(0);
        if (isRepetition(words)) {
            return Start.REPEATED_AUTHOR;
        }
        if (first.startsWith("http") || first.startsWith("www.") || first.startsWith("<http")) {
            return Start.URL;
        }
        if (first.equals("In:") || first.equals("in:")) {
            return Start.CONTAINER;
        }
        Start names = names(words);
        if (names != Start.NOTHING) {
            return names;
        }
        if (Character.isLowerCase(c)) {
            return Start.LOWER_CASE;
        }
        if (Character.isDigit(c)) {
            return Start.DIGIT;
        }
        if ("“„\"«‘‚'「《".indexOf(c) >= 0) {
            return Start.QUOTE;
        }
        return Character.isLetter(c) || c == '[' || c == '(' ? Start.CAPITAL : Start.PUNCTUATION;
    }

    /** A dash or line in place of the author, or a word that says "the same". */
    private static boolean isRepetition(Words words) {
        String first = words.printed(0);
        int dashes = 0;
        while (dashes < first.length() && "-–—―_".indexOf(first.charAt(dashes)) >= 0) {
            dashes++;
        }
        boolean longDash = dashes > 1 || (dashes == 1 && first.charAt(0) == '—');
        boolean shortDash = dashes == 1 && words.printed(1).startsWith("(");
        return longDash || shortDash || WordClass.AGAIN.in(words.classes(0)) || first.startsWith("同上");
    }

    private static Start names(Words words) {
        int at = 0;
        while (at < 3 && WordClass.PARTICLE.in(words.classes(at)) && words.count() > at + 1) {
            at++;
        }
        String first = words.printed(at);
        if (Words.isInitials(first) && (first.endsWith(".") || first.indexOf('.') > 0)) {
            return initialsFirst(words, at);
        }
        if (!Words.isName(words.bare(at)) || isOrdinary(words, at)) {
            return Start.NOTHING;
        }
        Start surname = surnameFirst(words, at);
        if (surname == Start.NAME_COMMA_INITIALS || surname == Start.NAME_INITIALS) {
            return surname;
        }
        return hasYearAfterNames(words, at) ? Start.NAMES_YEAR : surname;
    }

    /** A capital that begins a sentence rather than a name. */
    private static boolean isOrdinary(Words words, int at) {
        int classes = words.classes(at);
        return WordClass.FUNCTION.in(classes) || WordClass.SENTENCE.in(classes) || WordClass.CAPTION.in(classes);
    }

    private static Start initialsFirst(Words words, int from) {
        int at = from;
        while (at < from + 4 && Words.isInitials(words.printed(at))) {
            at++;
        }
        while (WordClass.PARTICLE.in(words.classes(at)) && at < from + 6) {
            at++;
        }
        return Words.isName(words.bare(at)) && words.bare(at).length() > 2 ? Start.INITIALS_NAME : Start.NOTHING;
    }

    private static Start surnameFirst(Words words, int from) {
        int at = from;
        // Garcia Lopez, M.; Smith Jr, J.
        while (at < from + 3
                && !endsName(words.printed(at))
                && Words.isName(words.bare(at + 1))
                && !Words.isInitials(words.printed(at + 1))) {
            at++;
        }
        String surname = words.printed(at);
        String next = words.printed(at + 1);
        if (surname.endsWith(",") || surname.endsWith(";")) {
            if (Words.isInitials(beforeSlash(next)) && !next.isEmpty()) {
                return Start.NAME_COMMA_INITIALS;
            }
            boolean given = Words.isName(words.bare(at + 1)) && !isOrdinary(words, at + 1);
            return given ? at == from ? Start.NAME_COMMA_NAME : Start.NAME_NAME_COMMA : Start.CAPITAL;
        }
        return Words.isInitials(next) && !next.isEmpty() && !endsName(surname) ? Start.NAME_INITIALS : Start.CAPITAL;
    }

    private static boolean endsName(String printed) {
        return printed.isEmpty() || ".,;:)(".indexOf(printed.charAt(printed.length() - 1)) >= 0;
    }

    /** {@code P./Petermann} names the first of two authors. */
    private static String beforeSlash(String word) {
        int slash = word.indexOf('/');
        return slash > 0 ? word.substring(0, slash) : word;
    }

    /** Whether a year follows, and before it words as names have them. */
    static boolean hasYearAfterNames(Words words, int from) {
        int lower = 0;
        for (int i = from + 1; i < Math.min(words.count(), from + LONGEST_AUTHORS); i++) {
            if (Words.isYear(words.bare(i))) {
                return lower <= 1 + i / 3;
            }
            String bare = words.bare(i);
            boolean plain = !bare.isEmpty() && Character.isLowerCase(bare.charAt(0));
            int classes = words.classes(i);
            lower += plain && !WordClass.EDITORS.in(classes) && !WordClass.FUNCTION.in(classes) ? 1 : 0;
        }
        return false;
    }
}
