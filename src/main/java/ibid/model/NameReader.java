package ibid.model;

import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts of one name in their places once it is known, or can be seen, in what order they are printed. */
final class NameReader {
    private NameReader() {}

    /** {@code van der Berg} and {@code J. A.}, printed in this order with or without a comma between. */
    static Name familyFirst(List<String> family, List<String> given, String suffix) {
        int start = 0;
        while (start < family.size() - 1 && NameWords.isParticle(family.get(start))) {
            start++;
        }
        int end = given.size();
        while (end > 1 && NameWords.isParticle(given.get(end - 1))) {
            end--;
        }
        String familyName = clean(NameWords.join(family.subList(start, family.size())));
        if (familyName.isEmpty()) {
            return Name.literal(NameWords.join(given));
        }
        return new Name(
                familyName,
                NameWords.spell(cleaned(given.subList(0, end))),
                NameWords.join(given.subList(end, given.size())),
                NameWords.join(family.subList(0, start)),
                NameWords.spellSuffix(Punctuation.trim(suffix, ",;")),
                "");
    }

    /** {@code J. A. van der Berg Jr.} */
    static Name givenFirst(List<String> words) {
        int end = words.size();
        while (end > 1 && NameWords.isSuffixAt(words, end - 1, 1)) {
            end--;
        }
        int start = familyStart(words, end);
        String suffix = NameWords.join(words.subList(end, words.size()));
        Name name = familyFirst(words.subList(start, end), words.subList(0, start), suffix);
        return isDropping(name.nonDroppingParticle())
                ? new Name(name.family(), name.given(), name.nonDroppingParticle(), "", name.suffix(), "")
                : name;
    }

    /** Where the family name starts: behind the last initial, or at the first particle, or it is the last word. */
    private static int familyStart(List<String> words, int end) {
        if (end > 1 && (NameWords.isParticle(words.get(0)) || isPrefix(words.get(0)))) {
            return 0;
        }
        int afterInitials = afterInitials(words, end);
        if (afterInitials > 0) {
            boolean second = end - afterInitials == 2 && GivenNames.contains(words.get(afterInitials));
            return second && !NameWords.isParticle(words.get(afterInitials)) ? afterInitials + 1 : afterInitials;
        }
        for (int i = 1; i < end; i++) {
            if (NameWords.isParticle(words.get(i)) || (NameWords.isPrefix(words.get(i)) && i < end - 1)) {
                return i;
            }
        }
        return Math.max(end - 1, 0);
    }

    private static boolean isPrefix(String word) {
        return NameWords.isPrefix(word) && !GivenNames.contains(word);
    }

    private static int afterInitials(List<String> words, int end) {
        for (int i = end - 2; i >= 0; i--) {
            if (NameWords.isInitials(words.get(i)) && !isHiddenParticle(words, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "VAN" and "DE" in "Frank HJ VAN DEN HOOGEN", not the initials in "DE Smith". */
    private static boolean isHiddenParticle(List<String> words, int at) {
        boolean particle = NameWords.isHiddenParticle(words.get(at)) || NameWords.isCapitalPrefix(words.get(at));
        return at > 0
                && particle
                && words.get(at).length() > 1
                && NameWords.areCapitals(words.subList(at, words.size()));
    }

    /** German "von" goes behind the given name where the family name comes first; "van", "de", "di" stay before it. */
    private static boolean isDropping(String particle) {
        return switch (particle) {
            case "von", "vom", "zu", "von der", "von den", "von dem", "von und zu", "zur", "zum", "v." -> true;
            default -> false;
        };
    }

    private static List<String> cleaned(List<String> given) {
        List<String> cleaned = new ArrayList<>(given.size());
        for (String word : given) {
            cleaned.add(cleanGiven(word));
        }
        return cleaned;
    }

    private static String cleanGiven(String word) {
        String trimmed = Punctuation.trimStart(Punctuation.trimEnd(word, ",;:"), ".,;:");
        return NameWords.isInitials(trimmed) ? trimmed : clean(trimmed);
    }

    private static String clean(String word) {
        return Punctuation.trim(word, ".,;:");
    }
}
