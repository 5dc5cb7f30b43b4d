package ibid.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives names in capitals small letters where the whole list of names is printed in capitals. */
final class CapitalNames {
    private CapitalNames() {}

    static boolean isAcronym(String word) {
        return isCapital(word) && word.indexOf(' ') < 0;
    }

    /** The names, {@code SMITH} as {@code Smith}, if every family name among them is in capitals. */
    static List<Name> inSmallLetters(List<Name> names) {
        int people = 0;
        for (Name name : names) {
            if (!name.isLiteral() && (!isCapital(name.family()) || name.given().isEmpty())) {
                return names;
            }
            people += name.isLiteral() ? 0 : 1;
        }
        if (people == 0) {
            return names;
        }
        List<Name> small = new ArrayList<>(names.size());
        for (Name name : names) {
            small.add(name.isLiteral() ? name : inSmallLetters(name));
        }
        return small;
    }

    private static Name inSmallLetters(Name name) {
        String[] words = name.family().split(" ");
        int start = 0;
        while (start < words.length - 1 && isParticle(words[start], start)) {
            words[start] = words[start].toLowerCase(Locale.ROOT);
            start++;
        }
        for (int i = start; i < words.length; i++) {
            boolean inner = i > start && i < words.length - 1 && NameWords.isHiddenParticle(words[i]);
            words[i] = inner ? words[i].toLowerCase(Locale.ROOT) : capitalised(words[i]);
        }
        String particle = String.join(" ", List.of(words).subList(0, start));
        return new Name(
                String.join(" ", List.of(words).subList(start, words.length)),
                given(name.given()),
                name.droppingParticle(),
                name.nonDroppingParticle().isEmpty() ? particle : (name.nonDroppingParticle() + " " + particle).strip(),
                name.suffix(),
                "");
    }

    /** "DE" is one behind another ("VAN DE PUTTE"); alone it starts Italian and Flemish family names. */
    private static boolean isParticle(String word, int at) {
        return (NameWords.isHiddenParticle(word) && word.length() > 1) || (at > 0 && word.equals("DE"));
    }

    private static String given(String given) {
        StringBuilder text = new StringBuilder();
        for (String word : given.split(" ")) {
            boolean capital = word.indexOf('.') < 0 && isCapital(word) && word.length() > 3;
            text.append(text.length() > 0 ? " " : "").append(capital ? capitalised(word) : word);
        }
        return text.toString();
    }

    /** {@code MCGILL} as {@code McGill}, {@code O'BRIEN} as {@code O'Brien}, {@code SMITH-JONES} as {@code Smith-Jones}. */
    private static String capitalised(String word) {
        StringBuilder text = new StringBuilder(word.toLowerCase(Locale.ROOT));
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            if (start) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
            boolean elision = (text.charAt(i) == '\'' || text.charAt(i) == '’') && i <= 2 && i + 2 < text.length();
            start = !Character.isLetter(text.charAt(i)) && (text.charAt(i) == '-' || elision || text.charAt(i) == '‐');
            start |= i == 1 && text.charAt(0) == 'M' && text.charAt(1) == 'c' && text.length() > 4;
        }
        return text.toString();
    }

    private static boolean isCapital(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }
}
