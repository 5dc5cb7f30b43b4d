package ibid.parse.synthesis;

import ibid.parse.Label;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What titles may look like that is easily taken for what comes after them. */
final class TitleLook {
    /** What stands between the two halves of a title. */
    private static final List<String> TWO_PARTS = List.of(". ", ". ", ". ", "? ", "? ", ": ", " – ", "! ");

    private final Material material;
    private final Random random;

    TitleLook(Material material, Random random) {
        this.material = material;
        this.random = random;
    }

    /** The title, mostly as it is; now and then longer, in capitals, or another one of a word. */
    String varied(Look look, String title) {
        if (look.chance(40)) {
            return title + " [" + look.contents.article().get(Label.TITLE) + "]";
        }
        if (look.chance(9)) {
            return title + any(TWO_PARTS) + look.contents.bookTitle();
        }
        if (look.chance(12) && Character.isLetter(title.charAt(title.length() - 1))) {
            return title + ending(look);
        }
        return look.chance(30) ? title.toUpperCase(Locale.ROOT) : look.chance(25) ? any(material.shortTitles) : title;
    }

    /** TitleLook may end as if the place or the date came next. */
    private String ending(Look look) {
        int year = 1800 + random.nextInt(225);
        return switch (random.nextInt(5)) {
            case 0 -> ", " + look.contents.place();
            case 1 ->
                ", " + year + any(List.of("–", "-", " " + look.word("and") + " ")) + (year + 1 + random.nextInt(20));
            case 2 -> " " + year;
            case 3 -> ", " + look.day(year);
            default -> " (" + year + ")";
        };
    }

    /** As Brazilian works without authors stand in the alphabet. */
    static String firstWordInCapitals(String title) {
        int end = title.indexOf(' ', 4);
        return end < 0 ? title : title.substring(0, end).toUpperCase(Locale.ROOT) + title.substring(end);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
