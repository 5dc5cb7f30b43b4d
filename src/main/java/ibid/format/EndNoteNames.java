package ibid.format;

import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Organisations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as EndNote has them: {@code Family, Given, Suffix}; what has a comma at its end is not taken apart. */
final class EndNoteNames {
    private EndNoteNames() {}

    static Names read(List<String> texts) {
        List<Name> names = new ArrayList<>();
        boolean others = false;
        for (String text : texts) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (lower.equals("et al.") || lower.equals("et al")) {
                others = true;
            } else {
                names.add(read(text));
            }
        }
        return new Names(names, others);
    }

    private static Name read(String text) {
        String[] parts = text.strip().split("\\s*,\\s*", 3);
        if (parts.length == 1 || parts[1].isEmpty()) {
            return alone(parts[0], parts.length > 1);
        }
        String suffix = parts.length > 2 ? parts[2] : "";
        return new Name(parts[0], parts[1], "", "", suffix, "");
    }

    /**
     * {@code John Smith} is a person. An organisation should have a comma behind it, but most programs write none, so that
     * its words have to tell.
     */
    private static Name alone(String text, boolean isWhole) {
        String[] words = text.split("\\s+");
        int last = words.length - 1;
        if (isWhole || words.length > 3 || words.length == 1 || Organisations.isOne(text)) {
            return Name.literal(text);
        }
        return Name.person(words[last], String.join(" ", List.of(words).subList(0, last)));
    }

    static List<String> written(Names names) {
        List<String> texts = new ArrayList<>();
        for (Name name : names.list()) {
            texts.add(
                    name.isLiteral() ? name.literal() + "," : name.given().isEmpty() ? name.text() + "," : name.text());
        }
        if (names.others()) {
            texts.add("et al.");
        }
        return texts;
    }
}
