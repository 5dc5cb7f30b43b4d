package ibid.find.synthesis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article says, from {@code xx.txt}: lines {@code name: one | another}, where {@code {thing}} stands for one of
 * the list {@code thing}, and {@code {cite}} and the like for what is written here. Not thread-safe.
 */
final class Prose {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
    /** Lists that name each other in a circle end here. */
    private static final int DEEPEST = 5;

    private static final Set<String> GENITIVE = Set.of("cs", "el", "fi", "hr", "pl", "ru", "uk");

    private static final List<String> PLACES = List.of(
            "Leipzig", "Lyon", "Utrecht", "Boston", "Coimbra", "Torino", "Uppsala", "Kraków", "Brno", "Zagreb", "Cluj",
            "Izmir", "Kyoto", "Busan", "Toronto", "Leeds", "Sydney", "Aarhus", "Bergen", "Tampere", "Szeged",
            "Nairobi");

    private final Language language;
    private final Map<String, List<String>> lists;
    private final Citations citations;
    private final Chance chance;
    /** What is left of each list before anything comes again. */
    private final Map<String, Deque<String>> decks = new HashMap<>();

    private Prose(Language language, Map<String, List<String>> lists, Citations citations, Chance chance) {
        this.language = language;
        this.lists = lists;
        this.citations = citations;
        this.chance = chance;
    }

    static Prose of(Language language, Citations citations, Chance chance) {
        return new Prose(language, lists(language.code()), citations, chance);
    }

    static boolean isWritten(Language language) {
        return Prose.class.getResource(language.code() + ".txt") != null;
    }

    Language language() {
        return language;
    }

    Citations citations() {
        return citations;
    }

    /** One of a list, its slots filled, its first letter a capital. */
    String one(String list) {
        String text = filled(list);
        return text.startsWith("http") ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** One of a list as it stands within a sentence. */
    String filled(String list) {
        String text = next(list);
        for (int depth = 0; depth < DEEPEST && text.indexOf('{') >= 0; depth++) {
            Matcher slots = SLOT.matcher(text);
            text = slots.replaceAll(slot -> Matcher.quoteReplacement(slot(slot.group(1))));
        }
        return text.replace(" " + Citations.RAISED, "").replace(Citations.RAISED, "");
    }

    String sentences(String list, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(one(list));
        }
        return String.join(language.gap(), sentences);
    }

    /** The list whose words can stand alone, as in a title: where things are in the genitive, they cannot. */
    String topics() {
        return GENITIVE.contains(language.code()) ? "keyword" : "thing";
    }

    String paragraph() {
        return sentences("sentence", chance.in100(15) ? chance.between(1, 2) : chance.between(2, 8));
    }

    private String slot(String name) {
        return switch (name) {
            case "author" -> citations.author();
            case "authors" -> citations.authors();
            case "year" -> "" + citations.year();
            case "number" ->
                chance.in100(50) ? "" + chance.few(2, 90) : chance.between(1, 99) + "." + chance.between(1, 9);
            case "cite" -> citations.cite();
            case "place" -> chance.any(PLACES);
            case "page" -> "" + chance.between(2, 480);
            case "date" -> date();
            case "url" -> url();
            default -> filled(name);
        };
    }

    String date() {
        return language.date(LocalDate.of(chance.between(1996, 2024), chance.between(1, 12), chance.between(1, 28)));
    }

    String url() {
        String host = chance.any("www.example.org", "journals.example.com", "doi.org", "archive.example.net");
        String path = host.equals("doi.org")
                ? "10." + chance.between(1000, 9999) + "/j." + chance.between(100000, 999999)
                : chance.any(
                        "about", "articles/" + chance.between(100, 9999), "index.php?id=" + chance.between(1, 999));
        return chance.any("https://", "http://", "https://") + host + "/" + path;
    }

    private String next(String list) {
        Deque<String> deck = decks.computeIfAbsent(list, name -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            deck.addAll(chance.shuffled(Objects.requireNonNull(lists.get(list), list)));
        }
        return deck.pop();
    }

    private static Map<String, List<String>> lists(String code) {
        Map<String, List<String>> lists = new HashMap<>();
        InputStream file = Objects.requireNonNull(Prose.class.getResourceAsStream(code + ".txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int colon = line.indexOf(':');
                    lists.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
                            .addAll(List.of(line.substring(colon + 1).strip().split("\\s+\\|\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
