package ibid.normalise;

import ibid.model.Field;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Citation keys that a person can read and type: {@code monga1999coital}, the family name of the first author, the year
 * and the first word of the title that says something. The same references in the same order get the same keys.
 */
public final class CitationKeys {
    /** Articles, prepositions and the like that titles start with; folded. */
    private static final Set<String> STOP_WORDS =
            new HashSet<>(Arrays.asList("""
            a an and are as at be by can do does for from how in into is it its of on or some that the their these this to
            toward towards what when where which who why with
            aber als am an auf aus bei das dem den der des die ein eine einem einen einer eines fur im ist mit nach oder sind
            uber um und vom von vor was wer wie wo zu zum zur
            au aux avec ce ces comment dans de des du en est et la le les leur ou par pour quel quelle qui sur un une
            al con del e el en es las lo los o para por que se su un una unas unos y
            agli ai alla alle che da dai dal dalla degli dei del della delle di e gli i il la le nei nel nella per sul sulla un
            uno
            ao aos as com da das do dos em entre na nas no nos num numa o os pela pelo sobre um uma
            de een en het in met of op over te tot uit van voor wat
            att av den det en ett for fra fran hos i med og och om pa som til till
            w z na do o i nad pod przy ze sa jest
            в во и из за к на не о об от по при с со у что как для
            """.strip().replace('\n', ' ').split(" ", -1)));

    private final Set<String> taken = new HashSet<>();
    /** For each key that was wanted twice, how many suffixes have been tried: a thousand of a name take no longer each. */
    private final Map<String, Integer> tried = new HashMap<>();

    /** Keys for references that come one by one. Not thread-safe; memory grows by the keys. */
    public CitationKeys() {}

    /**
     * The library with a key for each reference that has none, and with every key unique, letter case aside: the second of
     * a name gets an {@code a} behind it, the third a {@code b}. Thread-safe.
     */
    public static Library assign(Library library) {
        CitationKeys keys = new CitationKeys();
        List<Reference> references = library.references();
        boolean[] kept = new boolean[references.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = keys.keeps(references.get(i));
        }
        List<Reference> keyed = new ArrayList<>(kept.length);
        for (int i = 0; i < kept.length; i++) {
            keyed.add(kept[i] ? references.get(i) : keys.renamed(references.get(i)));
        }
        return new Library(keyed);
    }

    /** The reference with a key that none before it has; its own if that is free. */
    public Reference next(Reference reference) {
        return keeps(reference) ? reference : renamed(reference);
    }

    private boolean keeps(Reference reference) {
        return !reference.id().isEmpty() && taken.add(reference.id().toLowerCase(Locale.ROOT));
    }

    private Reference renamed(Reference reference) {
        String key = reference.id().isEmpty() ? key(reference) : reference.id();
        String free = key;
        int suffix = tried.getOrDefault(key, 0);
        while (!taken.add(free.toLowerCase(Locale.ROOT))) {
            free = key + suffix(suffix++);
        }
        if (suffix > 0) {
            tried.put(key, suffix);
        }
        return reference.withId(free);
    }

    /** a, b, … z, aa, ab, … */
    private static String suffix(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : suffix(number / 26 - 1) + last;
    }

    /** The key that the reference by itself would have. */
    static String key(Reference reference) {
        String name = name(reference);
        String year = reference
                .get(Field.ISSUED)
                .map(date -> Integer.toString(Math.abs(date.year())))
                .orElse("nd");
        String word = significant(reference.text(Field.TITLE));
        if (name.isEmpty()) {
            return (word.isEmpty() ? "ref" : word) + year;
        }
        return name + year + word;
    }

    private static String name(Reference reference) {
        Names names = reference
                .get(Field.AUTHOR)
                .or(() -> reference.get(Field.EDITOR))
                .or(() -> reference.get(Field.DIRECTOR))
                .orElse(null);
        if (names == null || names.list().isEmpty()) {
            return "";
        }
        Name first = names.list().get(0);
        return first.isLiteral() ? significant(first.literal()) : letters(first.nonDroppingParticle() + first.family());
    }

    /** The first word that is no stop word, folded; the first word of all if there is no other. */
    private static String significant(String text) {
        String plain = withoutMarkup(text);
        String first = "";
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i < plain.length() && isWordChar(plain.charAt(i))) {
                continue;
            }
            String word = letters(plain.substring(start, i));
            if (isSignificant(word)) {
                return word;
            }
            first = first.isEmpty() ? word : first;
            start = i + 1;
        }
        return first;
    }

    private static boolean isSignificant(String word) {
        boolean letter = !word.isEmpty() && Character.isLetter(word.codePointAt(0));
        return letter && (word.length() > 1 || word.charAt(0) > 0x2E80) && !STOP_WORDS.contains(word);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Letters and digits in lower case; Latin ones without diacritics, those of other scripts as they are. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                letters.append((char) Character.toLowerCase(c));
            } else if (Character.isLetterOrDigit(c)) {
                letters.append(letter(c));
            }
        }
        return letters.toString();
    }

    private static String letter(int c) {
        boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        String letter = Character.toString(c);
        return latin ? Folding.letters(letter) : letter.toLowerCase(Locale.ROOT);
    }

    private static String withoutMarkup(String text) {
        String rest = text;
        int open = rest.indexOf('<');
        while (open >= 0 && rest.indexOf('>', open) > 0) {
            rest = rest.substring(0, open) + rest.substring(rest.indexOf('>', open) + 1);
            open = rest.indexOf('<', open);
        }
        return rest;
    }
}
