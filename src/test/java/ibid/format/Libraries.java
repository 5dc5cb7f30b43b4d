package ibid.format;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.PartialDate.Day;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Libraries at random, of all that both formats can say. The same seed gives the same library. */
final class Libraries {
    private static final String[] WORDS = {
        "Étude",
        "of",
        "the",
        "R&D",
        "100%",
        "a_b",
        "#1",
        "~",
        "^",
        "\\",
        "{x}",
        "}{",
        "$5",
        "$x^2$",
        "naïve",
        "–",
        "--",
        "—",
        "'s",
        "''",
        "``",
        "`",
        "<",
        "<i>E. coli</i>",
        "H<sub>2</sub>O",
        "10<sup>th</sup>",
        "<b>bold & \\</b>",
        "\"q\"",
        "\\alpha",
        "$\\alpha$",
        "中文",
        "Ελλάδα",
        "no\u00a0break",
        "?",
        "!",
        "and",
        "@misc{x,",
        "50",
        "$",
        "C:\\dir\\",
        "</i>",
        "=",
        ",",
        "a,b",
        "don't",
        "``q''",
        "%"
    };
    private static final String[] TITLE_WORDS = {
        "<span class=\"nocase\">DNA</span>",
        "<span class=\"nocase\">R&D & {x}</span>",
        "<i><span class=\"nocase\">IEEE</span></i>"
    };
    private static final String[] FAMILIES = {
        "García",
        "O'Neill",
        "van Gogh",
        "Smith-Jones",
        "Müller",
        "Land and Sea",
        "A, B",
        "李",
        "cummings",
        "Łódź",
        "R&D",
        "El X"
    };
    private static final String[] GIVENS = {"J.", "Jean-Luc", "Maria da", "Á. B.", "e e", "and", "X, Y", "李", ""};

    private final Random random;

    private Libraries(long seed) {
        this.random = new Random(seed);
    }

    static Library random(long seed) {
        return new Libraries(seed).library();
    }

    private Library library() {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            references.add(reference("key" + i));
        }
        return new Library(references);
    }

    private Reference reference(String id) {
        Reference reference = Reference.of(id, pick(ItemType.values()));
        List<Field<?>> fields = new ArrayList<>(Field.csl());
        Collections.shuffle(fields, random);
        for (Field<?> field : fields.subList(0, 12)) {
            reference = with(reference, field);
        }
        return random.nextBoolean() ? reference : with(reference, Field.of("x-own"));
    }

    private Reference with(Reference reference, Field<?> field) {
        if (field.type() == Names.class) {
            return put(reference, field, names());
        } else if (field.type() == PartialDate.class) {
            return put(reference, field, random.nextInt(9) == 0 ? new Verbatim("in the days of yore") : date());
        } else if (field.type() == Pages.class) {
            Value pages = Pages.of("e" + random.nextInt(99), "e" + (100 + random.nextInt(99)));
            return pages.equals(field.read(pages.text())) ? put(reference, field, pages) : reference;
        } else if (field.type() == Numeral.class) {
            return put(reference, field, new Numeral(pick("17", "IV", "12 Suppl. 3", "e4", "3-4")));
        } else if (field.type() == Identifier.class) {
            return put(
                    reference, field, new Identifier(pick("10.1000/a_b<1>;2-#", "https://x.org/%7Ea?b=c&d={e}~f$g")));
        }
        return put(reference, field, new Text(text(field.name().equals("title"))));
    }

    private static <T extends Value> Reference put(Reference reference, Field<T> field, Value value) {
        return value instanceof Verbatim verbatim
                ? reference.withVerbatim(field, verbatim.text())
                : reference.with(field, field.type().cast(value));
    }

    private String text(boolean title) {
        StringBuilder text = new StringBuilder("T");
        for (int i = random.nextInt(8); i >= 0; i--) {
            String word = title && random.nextInt(4) == 0 ? pick(TITLE_WORDS) : pick(WORDS);
            text.append(random.nextInt(5) == 0 ? "" : " ").append(word);
        }
        return text.toString();
    }

    private Names names() {
        List<Name> names = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            names.add(name());
        }
        return new Names(names, random.nextInt(4) == 0);
    }

    private Name name() {
        String family = pick(FAMILIES);
        String given = pick(GIVENS);
        if (random.nextInt(4) == 0 || (given.isEmpty() && family.contains(" "))) {
            return Name.literal(
                    pick("World Health Organization", "The Others", "A & {B}", "\\alpha", "Doe, J. and Roe"));
        }
        String dropping = given.isEmpty() || random.nextInt(4) > 0 ? "" : pick("van", "de la");
        String nonDropping = random.nextInt(4) > 0 ? "" : pick("von", "van der", "d'");
        return new Name(family, given, dropping, nonDropping, random.nextInt(5) == 0 ? pick("Jr.", "III") : "", "");
    }

    private PartialDate date() {
        Day start = day(1500 + random.nextInt(500));
        boolean circa = random.nextInt(5) == 0;
        return switch (random.nextInt(6)) {
            case 0 -> new PartialDate(start, day(start.year() + 1 + random.nextInt(9)), 0, circa);
            case 1 -> new PartialDate(start, Day.OPEN, 0, circa);
            case 2 -> new PartialDate(new Day(start.year(), 0, 0), null, 1 + random.nextInt(4), circa);
            case 4 ->
                new PartialDate(
                        new Day(start.year(), 0, 0),
                        new Day(start.year() + random.nextInt(2), 0, 0),
                        random.nextInt(5),
                        1 + random.nextInt(4),
                        circa);
            case 3 -> new PartialDate(new Day(random.nextInt(900) - 400, 0, 0), null, 0, circa);
            default -> new PartialDate(start, null, 0, circa);
        };
    }

    private Day day(int year) {
        int month = random.nextInt(13);
        return new Day(year, month, month == 0 ? 0 : random.nextInt(29));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
