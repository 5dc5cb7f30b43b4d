package ibid.parse;

import ibid.text.Folding;

/** Folded words that say what the number beside them counts. */
final class NumberWords {
    private NumberWords() {}

    /** The word folded; folding would take Hangul syllables apart. */
    static String key(String word) {
        return !word.isEmpty() && word.charAt(0) >= 0x2E80 ? word : Folding.fold(word);
    }

    /** The end of the word that starts there; a Chinese sign and № are words of their own. */
    static int endOfLabel(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '№')) {
            end++;
            if (isSign(text.charAt(end - 1))) {
                return end;
            }
        }
        return end;
    }

    /** A sign of the East Asian scripts, each of which is a word here. */
    static boolean isSign(char c) {
        return c >= 0x2E80 && Character.isLetter(c);
    }

    /** Whether the text is "Nr." or "vol." and no number. */
    static boolean isLabelAlone(String text) {
        int end = endOfLabel(text, 0);
        String word = key(text.substring(0, end));
        return end > 0 && !Draft.hasLetterOrDigit(text.substring(end)) && (isVolumeLabel(word) || isIssueLabel(word));
    }

    static boolean isSupplement(String word) {
        return switch (word) {
            case "suppl",
                    "supplement",
                    "supl",
                    "suplemento",
                    "supplement(s)",
                    "sup",
                    "part",
                    "pt",
                    "pts",
                    "beiheft",
                    "special",
                    "sonderheft",
                    "прил" -> true;
            default -> false;
        };
    }

    static boolean isVolumeLabel(String word) {
        return switch (word) {
            case "v",
                    "vol",
                    "vols",
                    "voll",
                    "volume",
                    "volumes",
                    "volumen",
                    "voi",
                    "voli",
                    "bd",
                    "bde",
                    "band",
                    "jg",
                    "jahrgang",
                    "jrg",
                    "t",
                    "tom",
                    "tome",
                    "tomo",
                    "tomus",
                    "т",
                    "том",
                    "cilt",
                    "arg",
                    "rocnik",
                    "roc",
                    "an",
                    "anno",
                    "annee",
                    "ano",
                    "evf",
                    "卷",
                    "巻",
                    "권",
                    "год",
                    "вып",
                    "jaargang",
                    "nr" -> !word.equals("nr") && !word.equals("вып");
            default -> false;
        };
    }

    static boolean isIssueLabel(String word) {
        return switch (word) {
            case "no",
                    "nos",
                    "n",
                    "nn",
                    "nr",
                    "nrs",
                    "num",
                    "number",
                    "numbers",
                    "numero",
                    "numeros",
                    "issue",
                    "iss",
                    "issues",
                    "heft",
                    "hft",
                    "h",
                    "fasc",
                    "fase",
                    "fascicule",
                    "fascicolo",
                    "fascicle",
                    "№",
                    "вып",
                    "выпуск",
                    "номер",
                    "sayi",
                    "cislo",
                    "c",
                    "nro",
                    "hefte",
                    "st",
                    "sv",
                    "期",
                    "号",
                    "號",
                    "호",
                    "broj",
                    "nummer",
                    "haft",
                    "zeszyt",
                    "z",
                    "serial",
                    "whole",
                    "isuue" -> true;
            default -> false;
        };
    }

    /** 第 and 제 stand before any number and say nothing of what it counts. */
    static boolean isOrdinalSign(String word) {
        return word.equals("第") || word.equals("제");
    }

    static boolean isPageLabel(String word) {
        return switch (word) {
            case "p", "pp", "page", "pages", "pag", "pagg", "s", "seiten", "seite" -> true;
            default -> false;
        };
    }
}
