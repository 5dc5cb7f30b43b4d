package ibid.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what each format has no place for is what the formats themselves tell; {@code -Dfixtures.update=true} rewrites it. */
class FormatsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/formats.md");
    private static final String HEADER =
            "| format | types | variables | variables of some types |\n|---|---|---|---|\n";

    @Test
    void theTableIsWhatTheFormatsTell() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEADER);
        String told = HEADER + Formats.ALL.stream().map(FormatsPageTest::row).collect(Collectors.joining());
        if (Boolean.getBoolean("fixtures.update")) {
            Files.writeString(PAGE, page.substring(0, start) + told);
            return;
        }
        assertEquals(told, page.substring(start));
    }

    private static String row(Format format) {
        Map<ItemType, Set<String>> aside = new EnumMap<>(ItemType.class);
        for (ItemType type : ItemType.values()) {
            aside.put(type, format.aside(full(type)));
        }
        List<String> types = new ArrayList<>();
        aside.forEach((type, names) -> {
            if (names.contains("type")) {
                types.add(type.id());
            }
        });
        List<String> never = new ArrayList<>();
        List<String> sometimes = new ArrayList<>();
        for (Field<?> field : Field.csl()) {
            long count = aside.values().stream()
                    .filter(names -> names.contains(field.name()))
                    .count();
            if (count > 0) {
                (count == aside.size() ? never : sometimes).add(field.name());
            }
        }
        return "| " + format.name() + " | " + listed(types) + " | " + listed(never) + " | " + listed(sometimes)
                + " |\n";
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    /** A reference that has every variable. */
    private static Reference full(ItemType type) {
        Reference reference = Reference.of("doe2019", type);
        for (Field<?> field : Field.csl()) {
            reference = with(reference, field);
        }
        return reference;
    }

    private static <T extends Value> Reference with(Reference reference, Field<T> field) {
        Value value = field.type() == Names.class
                ? Names.of(Name.person("Doe", "Jane"))
                : field.type() == PartialDate.class
                        ? PartialDate.of(2019, 3, 4)
                        : field.type() == Pages.class
                                ? Pages.of("12", "15")
                                : field.type() == Identifier.class
                                        ? new Identifier(identifier(field.name()))
                                        : field.read(text(field));
        return reference.with(field, field.type().cast(value));
    }

    private static String text(Field<?> field) {
        return field.equals(Field.LANGUAGE)
                ? "en"
                : field.type() == ibid.model.Numeral.class ? "3" : "Words of " + field.name();
    }

    private static String identifier(String name) {
        return switch (name) {
            case "DOI" -> "10.1000/182";
            case "URL" -> "https://example.org/a";
            case "ISBN" -> "9780306406157";
            case "ISSN" -> "1234-5679";
            case "PMCID" -> "PMC1234567";
            default -> "12345678";
        };
    }
}
