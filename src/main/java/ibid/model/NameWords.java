package ibid.model;

import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;

/** What the words of a name are: initials, particles, suffixes; and the splitting of a name into words. */
final class NameWords {
    private static final int LONGEST_SUFFIX = 4;

    private NameWords() {}

    /** The words of a name; initials printed without a space between are words of their own: {@code J.A.Smith}. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Punctuation.isSpace(text.charAt(i))) {
                add(words, text, start, i);
                start = i + 1;
            } else if (text.charAt(i) == '.' && endsInitial(text, start, i)) {
                add(words, text, start, i + 1);
                start = i + 1;
            }
        }
        add(words, text, start, text.length());
        return words;
    }

    private static void add(List<String> words, String text, int start, int end) {
        if (start < end) {
            words.add(text.substring(start, end));
        }
    }

    private static boolean endsInitial(String text, int start, int dot) {
        return dot - start <= 4
                && dot > start
                && dot + 1 < text.length()
                && Character.isLetter(text.charAt(dot + 1))
                && Character.isUpperCase(text.codePointAt(start));
    }

    /** The words with spaces between; most lists have one word or none. */
    static String join(List<String> words) {
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.get(0);
            default -> String.join(" ", words);
        };
    }

    /** Initials of one or more given names: {@code J.}, {@code JA}, {@code J.-P.}, {@code Yu.}. */
    static boolean isInitials(String word) {
        int capitals = 0;
        int lower = 0;
        int dots = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
                run = 0;
            } else if (Character.isLowerCase(c)) {
                lower++;
                run++;
            } else if (c == '.') {
                dots++;
            } else if (!Punctuation.isDash(c)
                    && c != '\''
                    && c != '’'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
            if (run > 2) {
                return false;
            }
        }
        boolean few = capitals <= 3 || (dots > 0 && capitals <= 2 * dots + 2) || (capitals == 4 && !hasVowel(word));
        boolean bare = lower == 0 && capitals >= 1 && few;
        boolean abbreviated = lower > 0 && dots > 0 && capitals >= 1 && word.endsWith(".");
        return (bare && dots <= capitals) || (abbreviated && !isSuffix(word) && !isSaint(word));
    }

    private static boolean isSaint(String word) {
        return word.equals("St.") || word.equals("Ste.") || word.equals("Sta.");
    }

    /** Whether capitals may read as a word ("JOHN") rather than as four initials ("MDCF"). */
    static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÃÕÅØÆŐŰ".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "SousaJ AMAA": four capitals behind a name in small letters are initials even if they read as a word. */
    static void markInitials(List<String> words) {
        int last = words.size() - 1;
        String word = words.get(last);
        boolean family =
                last == 1 && words.get(0).indexOf('-') < 0 && !isCapital(words.get(0)) && !isInitials(words.get(0));
        if (family
                && word.length() == 4
                && isCapital(word)
                && !isInitials(word)
                && !GivenNames.contains(words.get(0))) {
            words.set(last, word.charAt(0) + "." + word.charAt(1) + "." + word.charAt(2) + "." + word.charAt(3) + ".");
        }
    }

    /** A word that belongs before a family name and is not one: it starts in lower case. */
    static boolean isParticle(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && !isElided(word);
    }

    /** "d’Azeglio", "al-Hassan": a particle grown into the family name. */
    private static boolean isElided(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A capitalised word that starts a family name of several words: "De Santis", "Van Allen". */
    static boolean isPrefix(String word) {
        return switch (word) {
            case "De",
                    "Di",
                    "Da",
                    "Do",
                    "Dos",
                    "Das",
                    "Del",
                    "Della",
                    "Delle",
                    "Dello",
                    "Degli",
                    "Dei",
                    "Dal",
                    "Dalla",
                    "Du",
                    "Des",
                    "La",
                    "Le",
                    "Les",
                    "Lo",
                    "Li",
                    "Van",
                    "Von",
                    "Vom",
                    "Zu",
                    "Zur",
                    "Den",
                    "Der",
                    "Ten",
                    "Ter",
                    "Te",
                    "El",
                    "Al",
                    "Abu",
                    "Ben",
                    "Bin",
                    "Ibn",
                    "St.",
                    "St",
                    "Saint",
                    "San",
                    "Santa",
                    "Mc",
                    "Mac",
                    "O'",
                    "O’",
                    "D'",
                    "D’",
                    "L'",
                    "L’",
                    "Af",
                    "Av",
                    "Ap" -> true;
            default -> false;
        };
    }

    /** Lower case words of family names that capitals hide: "VAN DER BERG", "DA SILVA". */
    static boolean isHiddenParticle(String word) {
        return switch (word) {
            case "VAN", "VON", "DER", "DEN", "DA", "DO", "DOS", "DAS", "ZU", "TER", "TEN", "E", "Y" -> true;
            default -> false;
        };
    }

    /** "Jr.", "III", "PhD": what follows a name. */
    static boolean isSuffix(String word) {
        String bare = Punctuation.trim(word, ".,()");
        if (bare.length() > LONGEST_SUFFIX) {
            return false;
        }
        return switch (Folding.fold(bare)) {
            case "jr", "sr", "jnr", "snr", "ii", "iii", "iv", "2nd", "3rd", "4th", "esq" -> word.length() > 1;
            case "phd", "ph.d", "md", "m.d", "dds", "mba", "msc", "rn" -> word.length() > 2 && !word.equals("MD");
            default -> false;
        };
    }

    /** Whether the word at {@code i} is a suffix there: "JR" directly behind a family name may be initials as well. */
    static boolean isSuffixAt(List<String> words, int i, int first) {
        String word = words.get(i);
        return isSuffix(word) && (i > first || !isInitials(word));
    }

    /** A capitalised or hidden prefix in capitals: "DE RUGGERO", "AL RUBAEE". */
    static boolean isCapitalPrefix(String word) {
        return switch (word) {
            case "DE",
                    "DI",
                    "DA",
                    "DO",
                    "DEL",
                    "LA",
                    "LE",
                    "LO",
                    "EL",
                    "AL",
                    "VAN",
                    "VON",
                    "ABU",
                    "BEN",
                    "DOS",
                    "DAS" -> true;
            default -> false;
        };
    }

    /** A family name in capitals that given names in small letters follow: "DUPONT Marie". */
    static boolean isCapitalFamily(List<String> words) {
        boolean capital = words.get(0).length() > 2 && isCapital(words.get(0)) && !isInitials(words.get(0));
        int split = capital ? capitals(words) : 0;
        return split > 0 && !isCapital(words.get(split)) && !isParticle(words.get(split));
    }

    /** How many words in capitals start the name. */
    static int capitals(List<String> words) {
        int count = 0;
        while (count < words.size() - 1
                && isCapital(words.get(count))
                && words.get(count).indexOf('.') < 0) {
            count++;
        }
        return count;
    }

    /** Whether the words, two at least, are in capitals and none is an initial with its point. */
    static boolean areCapitals(List<String> words) {
        return words.size() > 1 && capitals(words) == words.size() - 1 && isCapitalWord(words.get(words.size() - 1));
    }

    /** A word of several letters, all of them capitals. */
    static boolean isCapitalWord(String word) {
        return isCapital(word) && word.length() > 1 && word.indexOf('.') < 0;
    }

    /** Whether the word begins with a letter and has none in lower case. */
    static boolean isCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return Character.isLetter(word.charAt(0));
    }

    /** "Jr." and "Sr." with their point, whatever way they are printed. */
    static String spellSuffix(String suffix) {
        return switch (suffix) {
            case "Jr", "JR", "JR.", "jr", "jr." -> "Jr.";
            case "Sr", "SR", "SR.", "sr", "sr." -> "Sr.";
            default -> suffix;
        };
    }

    /** Initials with points and spaces, as CSL wants them: {@code JA} and {@code J.A.} as {@code J. A.}. */
    static String spell(List<String> given) {
        StringBuilder text = new StringBuilder();
        for (String word : given) {
            if (word.isEmpty()) {
                continue;
            }
            if (text.length() > 0) {
                text.append(' ');
            }
            if (isInitials(word)) {
                appendInitials(text, word);
            } else {
                text.append(word);
            }
        }
        return text.toString();
    }

    private static void appendInitials(StringBuilder to, String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean starts = Character.isUpperCase(c);
            if (starts && i > 0 && Character.isLetter(word.charAt(i - 1))) {
                to.append(". ");
            } else if (starts && i > 0 && word.charAt(i - 1) == '.') {
                to.append(' ');
            } else if (Punctuation.isDash(c) && i > 0 && Character.isLetter(word.charAt(i - 1))) {
                to.append('.');
            }
            to.append(Punctuation.isDash(c) ? '-' : c);
        }
        if (Character.isLetter(to.charAt(to.length() - 1))) {
            to.append('.');
        }
    }
}
