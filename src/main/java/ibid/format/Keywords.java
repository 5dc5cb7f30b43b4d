package ibid.format;

import java.util.Arrays;
import java.util.List;

/** The keywords in one text, which stand between semicolons, or between commas as in most BibTeX files. */
final class Keywords {
    private Keywords() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split(text.indexOf(';') < 0 ? "," : ";"))
                .map(String::strip)
                .filter(keyword -> !keyword.isEmpty())
                .toList();
    }
}
