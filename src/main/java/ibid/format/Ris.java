package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * RIS, as publishers, databases and reference managers export it: tags of any spelling, records without an end, lines that
 * continue others. Tags that CSL has no variable for are kept as fields such as {@code ris-u1}.
 *
 * <p>{@code read(write(library))} equals the library, but for white space around texts and in rows of it: what RIS has no tag
 * for stands in {@code M2}, which Zotero reads as its Extra.
 *
 * @see <a href="https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp">RIS format
 *     specifications</a>
 */
public final class Ris implements Format {
    private static final Pattern START = Pattern.compile(
            "(?i)\\A\\ufeff?(?:[^\\n]*\\n){0,50}?[ \\t]*TY[ \\t]{1,4}-[ \\t]*[A-Z]{2,10}[ \\t]*(?:\\n|\\z)");
    private static final int LOOKED_AT = 1 << 13;

    @Override
    public String name() {
        return "ris";
    }

    @Override
    public String suffix() {
        return "ris";
    }

    /** A file named so, or text with a line {@code TY  - JOUR} at its beginning. */
    @Override
    public boolean recognises(SourceText source) {
        String head = source.head(LOOKED_AT);
        boolean named = source.name().toLowerCase(Locale.ROOT).endsWith(".ris");
        return named || (isPlain(head) && START.matcher(head).find());
    }

    private static boolean isPlain(String head) {
        String start = head.stripLeading();
        return start.isEmpty() || "<{[\\%".indexOf(start.charAt(0)) < 0;
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        return new RisReader(source, findings).read();
    }

    /** A record an item, one tag a line, an empty line between records. */
    @Override
    public String write(Library library) {
        return RisWriter.write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return RisWriter.unsaid(reference).keySet();
    }
}
