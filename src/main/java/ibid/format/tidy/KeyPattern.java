package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Pages;
import ibid.model.Reference;
import ibid.text.Folding;
import ibid.text.Latex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How citation keys are made, as JabRef and Better BibTeX write it: {@code [auth:lower][year][shorttitle:1]}. What stands
 * outside brackets is part of each key. Immutable.
 *
 * @see <a href="https://docs.jabref.org/setup/citationkeypatterns">JabRef's citation key patterns</a>
 */
public final class KeyPattern {
    private static final Pattern PART =
            Pattern.compile("\\[([A-Za-z_-]+?)(\\d*)((?::(?:[a-z]+|\\d+|\\([^)\\]]*\\)))*)\\]");
    private static final Set<String> MODIFIERS = Set.of("lower", "upper", "capitalize", "abbr", "titlecase");
    private static final Set<String> STOP_WORDS = Set.of(
            "a an and as at but by down for from in into nor of off on onto or over so the to up upon via with yet der die das ein eine und le la les un une de des du el los las"
                    .split(" "));
    private static final int SHORT_TITLE = 3;
    private static final int INITIALS = 3;

    private final List<Part> parts;

    /** @param name of what is taken from the entry, empty for text that is part of each key, which is then the first modifier */
    private record Part(String name, int number, List<String> modifiers) {}

    private KeyPattern(List<Part> parts) {
        this.parts = parts;
    }

    /** @throws IllegalArgumentException if it is no such pattern, with a message for the user */
    public static KeyPattern parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int at = 0;
        while (part.find()) {
            literal(text.substring(at, part.start()), parts);
            String digits = part.group(2);
            List<String> modifiers = Arrays.stream(part.group(3).split(":"))
                    .filter(modifier -> !modifier.isEmpty())
                    .toList();
            modifiers.forEach(KeyPattern::check);
            int number = digits.isEmpty() ? 0 : Integer.parseInt(digits.substring(0, Math.min(3, digits.length())));
            parts.add(new Part(part.group(1).toLowerCase(Locale.ROOT), number, modifiers));
            at = part.end();
        }
        literal(text.substring(at), parts);
        if (parts.stream().allMatch(each -> each.name().isEmpty())) {
            throw new IllegalArgumentException("'" + text + "' names nothing of an entry; try [auth:lower][year]");
        }
        return new KeyPattern(List.copyOf(parts));
    }

    private static void literal(String text, List<Part> parts) {
        if (text.matches(".*[\\[\\]{}(),=\\s\"#%~\\\\].*")) {
            throw new IllegalArgumentException(
                    "'" + text + "' cannot be part of a key; parts look like [auth:lower] or [year]");
        }
        if (!text.isEmpty()) {
            parts.add(new Part("", 0, List.of(text)));
        }
    }

    private static void check(String modifier) {
        boolean known = MODIFIERS.contains(modifier) || modifier.matches("\\d+|\\(.*\\)");
        if (!known) {
            throw new IllegalArgumentException("unknown modifier '" + modifier
                    + "'; known are lower, upper, capitalize, abbr, a number of words, (text if empty)");
        }
    }

    /** The key of an entry, in letters and digits of ASCII where they are Latin; empty if nothing is known of it. */
    String key(BibFile file, BibItem item, Reference reference) {
        StringBuilder key = new StringBuilder();
        boolean known = false;
        for (Part part : parts) {
            String text = part.name().isEmpty() ? part.modifiers().get(0) : text(part, file, item, reference);
            known |= !part.name().isEmpty() && !text.isEmpty();
            key.append(text);
        }
        return known ? key.toString() : "";
    }

    private static String text(Part part, BibFile file, BibItem item, Reference reference) {
        List<String> words = words(part, file, item, reference);
        for (String modifier : part.modifiers()) {
            words = modified(words, modifier);
        }
        return String.join("", words);
    }

    private static List<String> modified(List<String> words, String modifier) {
        if (Character.isDigit(modifier.charAt(0))) {
            int most = Integer.parseInt(modifier.substring(0, Math.min(3, modifier.length())));
            return words.subList(0, Math.min(most, words.size()));
        }
        if (modifier.startsWith("(")) {
            return words.stream().allMatch(String::isEmpty) ? clean(modifier) : words;
        }
        return words.stream().map(word -> modified(modifier, word)).toList();
    }

    private static String modified(String modifier, String word) {
        String first = word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
        return switch (modifier) {
            case "upper" -> word.toUpperCase(Locale.ROOT);
            case "abbr" -> first;
            case "capitalize", "titlecase" -> first.toUpperCase(Locale.ROOT) + word.substring(first.length());
            default -> word.toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> words(Part part, BibFile file, BibItem item, Reference reference) {
        List<String> names = names(reference);
        int number = part.number();
        return switch (part.name()) {
            case "auth" -> cut(names.isEmpty() ? "" : names.get(0), number);
            case "authors" ->
                clean(String.join(" ", names.subList(0, number == 0 ? names.size() : Math.min(number, names.size()))));
            case "authetal" -> names.isEmpty() ? List.of() : clean(names.get(0) + (names.size() > 1 ? " EtAl" : ""));
            case "authorini", "authini" ->
                names.stream()
                        .map(name -> name.substring(0, Math.min(INITIALS, name.length())))
                        .toList();
            case "year" ->
                clean(reference
                        .get(Field.ISSUED)
                        .map(date -> Integer.toString(Math.abs(date.year())))
                        .orElse(""));
            case "shortyear" ->
                clean(reference
                        .get(Field.ISSUED)
                        .map(date -> String.format(Locale.ROOT, "%02d", Math.abs(date.year()) % 100))
                        .orElse(""));
            case "title" -> clean(title(reference));
            case "shorttitle" -> telling(reference, number == 0 ? SHORT_TITLE : number);
            case "veryshorttitle" -> telling(reference, 1);
            case "journal" -> clean(plain(reference.text(Field.CONTAINER_TITLE)));
            case "firstpage" ->
                clean(reference.get(Field.PAGE).map(Pages::first).orElse(""));
            case "entrytype", "type" -> List.of(item.type());
            default -> clean(Latex.plain(file.content(item, part.name())));
        };
    }

    private static List<String> cut(String name, int most) {
        return List.of(most == 0 ? name : name.substring(0, Math.min(most, name.length())));
    }

    private static List<String> telling(Reference reference, int most) {
        List<String> words = clean(title(reference));
        List<String> telling = words.stream()
                .filter(word -> !STOP_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .limit(most)
                .toList();
        return telling.isEmpty() ? words.stream().limit(most).toList() : telling;
    }

    private static String title(Reference reference) {
        return plain(reference.text(Field.TITLE));
    }

    private static String plain(String text) {
        return text.replaceAll("</?[a-z][^>]*>", "").replaceAll("\\\\[A-Za-z]+", "");
    }

    private static List<String> names(Reference reference) {
        Names names = reference
                .get(Field.AUTHOR)
                .or(() -> reference.get(Field.EDITOR))
                .orElse(null);
        return names == null
                ? List.of()
                : names.list().stream()
                        .map(KeyPattern::family)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private static String family(Name name) {
        String family = name.isLiteral() ? name.literal() : name.nonDroppingParticle() + name.family();
        return String.join("", clean(family));
    }

    /** Words of letters and digits alone, Latin ones without diacritics. */
    private static List<String> clean(String text) {
        return Arrays.stream(text.replaceAll("['’]", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(KeyPattern::ascii)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String ascii(String word) {
        return word.codePoints()
                .mapToObj(c -> {
                    String letter = Character.toString(c);
                    String folded = c < 0x80 ? letter : Folding.letters(letter);
                    boolean latin = !folded.isEmpty() && folded.chars().allMatch(base -> base < 0x80);
                    String cased = Character.isUpperCase(c) && c >= 0x80 && latin
                            ? folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1)
                            : folded;
                    return latin ? cased : Character.isLetterOrDigit(c) ? letter : "";
                })
                .collect(Collectors.joining());
    }
}
