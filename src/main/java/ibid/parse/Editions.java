package ibid.parse;

import ibid.model.Field;
import ibid.model.RomanNumber;
import ibid.text.Folding;
import ibid.text.Punctuation;

/** Reads editions: a number where there is nothing else ("3. Aufl.", "Second edition"), else the words as printed. */
final class Editions {
    private Editions() {}

    static void read(Draft draft, String text) {
        String bare = Punctuation.balanced(Punctuation.unwrap(Punctuation.trim(Punctuation.foldSpaces(text), ",;: ")));
        int number = number(bare);
        if (number > 0) {
            draft.putNumber(Field.EDITION, Integer.toString(number));
        } else if (Draft.hasLetterOrDigit(bare) && !isWordFor(Folding.fold(Draft.bare(bare)))) {
            String edition =
                    bare.endsWith("ed.") || bare.endsWith("edn.") || bare.endsWith("Aufl.") ? bare : Draft.bare(bare);
            if (!draft.putNumber(Field.EDITION, edition)) {
                draft.note(edition);
            }
        }
    }

    /** Whether the text is "5th Ed." or the like and the field was free for it. */
    static boolean take(Draft draft, String text) {
        String folded = Folding.fold(text);
        boolean named = folded.endsWith("ed")
                || folded.endsWith("edn")
                || folded.endsWith("edition")
                || folded.endsWith("aufl")
                || folded.endsWith("auflage")
                || folded.endsWith("edicao")
                || folded.endsWith("edicion");
        int number = named && text.length() < 24 ? number(text) : 0;
        return number > 0 && draft.putNumber(Field.EDITION, Integer.toString(number));
    }

    /** The number if the text says no more than a number and a word for edition, else 0. */
    private static int number(String text) {
        String folded = Folding.fold(text);
        int number = 0;
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            boolean part = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (!part && i > start) {
                String word = folded.substring(start, i);
                int value = value(word);
                if (value > 0 ? number > 0 : !isWordFor(word)) {
                    return 0;
                }
                number = Math.max(number, value);
            }
            start = part ? start : i + 1;
        }
        return number;
    }

    private static int value(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            boolean edition = digits <= 3 && isOrdinal(word.substring(digits));
            return edition ? Integer.parseInt(word.substring(0, digits)) : 0;
        }
        int roman = word.length() > 1 || word.equals("i") || word.equals("v") || word.equals("x")
                ? RomanNumber.parse(word).orElse(0)
                : 0;
        return roman > 0 && roman < 50 ? roman : ordinal(word);
    }

    private static boolean isOrdinal(String ending) {
        return switch (ending) {
            case "",
                    "st",
                    "nd",
                    "rd",
                    "th",
                    "a",
                    "o",
                    "e",
                    "eme",
                    "er",
                    "ed",
                    "aufl",
                    "ª",
                    "º",
                    "ra",
                    "da",
                    "ta",
                    "te",
                    "ste",
                    "де" -> true;
            default -> false;
        };
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "first", "erste", "premiere", "primera", "prima", "primeira" -> 1;
            case "second", "zweite", "deuxieme", "seconde", "segunda", "seconda" -> 2;
            case "third", "dritte", "troisieme", "tercera", "terza", "terceira" -> 3;
            case "fourth", "vierte", "quatrieme", "cuarta", "quarta" -> 4;
            case "fifth", "funfte", "cinquieme", "quinta" -> 5;
            case "sixth", "sechste", "sixieme", "sexta", "sesta" -> 6;
            case "seventh", "siebte", "septieme", "septima", "settima" -> 7;
            case "eighth", "achte", "huitieme", "octava", "ottava" -> 8;
            case "ninth", "neunte", "neuvieme", "novena", "nona" -> 9;
            case "tenth", "zehnte", "dixieme", "decima" -> 10;
            default -> 0;
        };
    }

    private static boolean isWordFor(String word) {
        return switch (word) {
            case "ed",
                    "edn",
                    "edition",
                    "editions",
                    "edicion",
                    "edicao",
                    "edizione",
                    "ediz",
                    "aufl",
                    "auflage",
                    "eds",
                    "druk",
                    "изд",
                    "издание",
                    "wyd",
                    "vyd",
                    "upplagan",
                    "uppl",
                    "utg",
                    "painos",
                    "baski",
                    "the",
                    "nd",
                    "st",
                    "rd",
                    "th",
                    "a",
                    "o",
                    "版" -> true;
            default -> false;
        };
    }
}
