package ibid.parse.synthesis;

import ibid.model.Name;
import ibid.model.Names;
import ibid.parse.Label;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contents in one language, of which tagged references have few in most, from {@code contents/xx.txt}: lines {@code name: one |
 * another}, where {@code {name}} stands for one of that list and {@code {year}} for a year.
 */
final class LanguageContents implements Contents {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
    /** Lists that name each other in a circle end here. */
    private static final int DEEPEST = 6;

    private final Map<String, List<String>> lists;
    private final Random random;

    private LanguageContents(Map<String, List<String>> lists, Random random) {
        this.lists = lists;
        this.random = random;
    }

    /** By language code, for those of the languages that have any. */
    static Map<String, LanguageContents> all(List<Language> languages, Random random) {
        Map<String, LanguageContents> all = new HashMap<>();
        for (Language language : languages) {
            try (InputStream file =
                    LanguageContents.class.getResourceAsStream("contents/" + language.code() + ".txt")) {
                if (file != null) {
                    all.put(language.code(), new LanguageContents(lists(file), random));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Map<String, List<String>> lists(InputStream file) {
        Map<String, List<String>> lists = new HashMap<>();
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    List<String> alternatives =
                            List.of(line.substring(colon + 1).strip().split("\\s+\\|\\s+"));
                    lists.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
                            .addAll(alternatives);
                });
        return lists;
    }

    /** Whether the language has a script of its own, in which nothing else is written. */
    boolean isOwnScript() {
        String name = Objects.requireNonNull(lists.get("people")).get(0);
        return Character.UnicodeScript.of(name.codePointAt(0)) != Character.UnicodeScript.LATIN;
    }

    @Override
    public Parts article() {
        return new Parts(Map.of(
                Label.TITLE, filled("titles"),
                Label.JOURNAL, filled("journals"),
                Label.DATE, year()));
    }

    @Override
    public Parts book() {
        return new Parts(Map.of(Label.TITLE, bookTitle(), Label.DATE, year()));
    }

    private String year() {
        return "" + (1960 + random.nextInt(66));
    }

    /** The family name of one and the given names of another. */
    @Override
    public Names people() {
        List<Name> names = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(6) == 0 ? 9 : 3); i >= 0; i--) {
            String[] one = any("people").split(", ", 2);
            String[] other = any("people").split(", ", 2);
            names.add(one.length + other.length < 4 ? Name.literal(one[0]) : Name.person(one[0], other[1]));
        }
        return new Names(names, false);
    }

    @Override
    public String bookTitle() {
        return filled("books");
    }

    @Override
    public String series() {
        return filled(lists.containsKey("series") ? "series" : "books");
    }

    @Override
    public String publisher() {
        return filled("publishers");
    }

    @Override
    public String place() {
        return filled("places");
    }

    @Override
    public String organisation() {
        return filled(lists.containsKey("organisations") ? "organisations" : "publishers");
    }

    private String filled(String list) {
        String text = any(list);
        for (int depth = 0; depth < DEEPEST && text.indexOf('{') >= 0; depth++) {
            Matcher slots = SLOT.matcher(text);
            text = slots.replaceAll(slot -> Matcher.quoteReplacement(slot(slot.group(1))));
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String slot(String name) {
        return name.equals("year") ? "" + (1780 + random.nextInt(245)) : any(name);
    }

    private String any(String list) {
        List<String> all = Objects.requireNonNull(lists.get(list), list);
        return all.get(random.nextInt(all.size()));
    }
}
