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
 * EndNote's tagged format, an elder of RIS: {@code %A} and a name. Read are also files of refer and BibIX, which have no
 * {@code %0} for the type and an empty line between records. A record holds what one of {@link EndNoteXml} does.
 *
 * <p>{@code read(write(library))} equals the library, but for white space around texts and in rows of it: what has no tag
 * stands in {@code %1}, line by line.
 *
 * @see <a href="https://web.archive.org/web/20160327050222/http://wiki.cns.iu.edu/display/CISHELL/EndNote+Export+Format">tags</a>
 * @see <a href="https://man7.org/linux/man-pages/man1/grefer.1.html#Bibliographic_databases">refer databases</a>
 */
public final class Enw implements Format {
    private static final Pattern START =
            Pattern.compile("\\A\\ufeff?\\s*+%(?:0 [A-Z]|[ATDJB] )[^\\n]*\\n%[\\x21-\\x7e] ");
    private static final int LOOKED_AT = 1 << 13;

    @Override
    public String name() {
        return "enw";
    }

    @Override
    public String suffix() {
        return "enw";
    }

    /** A file named so, or text whose first lines begin with tags. */
    @Override
    public boolean recognises(SourceText source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        String head = source.head(LOOKED_AT);
        return name.endsWith(".enw") || START.matcher(head).find();
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        return new EnwReader(source, findings).read();
    }

    /** A record an item, one tag a line, an empty line between records. */
    @Override
    public String write(Library library) {
        return EnwTable.write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return EndNoteConversion.aside(reference);
    }
}
