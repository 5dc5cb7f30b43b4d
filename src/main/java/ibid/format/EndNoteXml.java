package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * EndNote XML, as EndNote, Zotero and web services export it, and as EndNote leaves records in documents. Read are the
 * {@code record} elements, whatever they stand in. Keys are the labels of the records, as in EndNote's own BibTeX export.
 *
 * <p>{@code read(write(library))} equals the library, but for white space around texts and characters that XML cannot hold.
 * Not read are attached files, addresses, and the fields {@code custom} and {@code misc} of a record.
 *
 * @see <a href="https://support.clarivate.com/Endnote/s/article/EndNote-XML-Document-Type-Definition">EndNote XML DTD</a>
 */
public final class EndNoteXml implements Format {
    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern START = Pattern.compile("\\A\\ufeff?\\s*+<(?:\\?xml|!--|xml|records?|EndNote)\\b");

    @Override
    public String name() {
        return "endnote-xml";
    }

    @Override
    public String suffix() {
        return "xml";
    }

    /** XML that has records with a type. */
    @Override
    public boolean recognises(SourceText source) {
        String text = source.head(LOOKED_AT);
        return START.matcher(text).find() && text.contains("<record>") && text.contains("<ref-type");
    }

    @Override
    public Library read(SourceText source, Consumer<Finding> findings) throws FormatException {
        return new EndNoteReader(source, findings).read();
    }

    /** One {@code record} an item, one element a line. */
    @Override
    public String write(Library library) {
        return new EndNoteWriter().write(library);
    }

    @Override
    public Set<String> aside(Reference reference) {
        return EndNoteConversion.aside(reference);
    }
}
