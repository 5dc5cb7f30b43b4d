package ibid.style;

import ibid.style.Engine.Entry;
import ibid.style.Engine.Output;
import java.util.Locale;
import java.util.stream.Collectors;

/** The stage {@code style NAME [text|html|markdown [LOCALE]]} of the fixtures: a bibliography, an entry a line. */
public final class StyleStage {
    private StyleStage() {}

    /** @param items CSL-JSON */
    public static String run(String items, String argument) throws StyleException {
        String[] words = argument.strip().split("\\s+");
        Output output = words.length > 1 ? Output.valueOf(words[1].toUpperCase(Locale.ROOT)) : Output.TEXT;
        String locale = words.length > 2 ? words[2] : "";
        return new CiteprocEngine()
                .bibliography(CslJsonItems.read(items), Styles.find(words[0]), locale, output).stream()
                        .map(Entry::text)
                        .collect(Collectors.joining("\n"));
    }
}
