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

/** Contents in one of the scripts that tagged references hardly have, from {@code scripts.tsv}. */
final class ScriptContents implements Contents {
    private final Map<String, List<String>> lists;
    private final Random random;

    private ScriptContents(Map<String, List<String>> lists, Random random) {
        this.lists = lists;
        this.random = random;
    }

    /** By language code. */
    static Map<String, Contents> all(Random random) {
        try (InputStream table = Objects.requireNonNull(ScriptContents.class.getResourceAsStream("scripts.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            Map<String, Contents> all = new HashMap<>();
            for (String[] row : rows) {
                Map<String, List<String>> lists = new HashMap<>();
                for (int i = 1; i < row.length; i++) {
                    lists.put(rows.get(0)[i], List.of(row[i].split("\\|")));
                }
                all.put(row[0], new ScriptContents(lists, random));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Parts article() {
        return new Parts(Map.of(
                Label.TITLE, filled("titles"),
                Label.JOURNAL, any("journals"),
                Label.DATE, "" + (1960 + random.nextInt(66))));
    }

    @Override
    public Parts book() {
        return new Parts(Map.of(Label.TITLE, bookTitle(), Label.DATE, "" + (1960 + random.nextInt(66))));
    }

    @Override
    public Names people() {
        List<Name> names = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String[] parts = any("people").split(" ", 2);
            names.add(parts.length == 1 ? Name.literal(parts[0]) : Name.person(parts[0], parts[1]));
        }
        return new Names(names, false);
    }

    @Override
    public String bookTitle() {
        return filled("books");
    }

    @Override
    public String publisher() {
        return any("publishers");
    }

    @Override
    public String place() {
        return any("places");
    }

    private String filled(String list) {
        String text = any(list).replace("{a}", any("topics")).replace("{b}", any("topics"));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String any(String list) {
        List<String> all = Objects.requireNonNull(lists.get(list), list);
        return all.get(random.nextInt(all.size()));
    }
}
