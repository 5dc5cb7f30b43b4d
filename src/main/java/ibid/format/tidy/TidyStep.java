package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.text.Edit;
import java.util.List;
import java.util.function.Consumer;

/** One kind of correction of a .bib file. Made twice it changes nothing the second time. */
@FunctionalInterface
interface TidyStep {
    /**
     * The edits that it takes, none of which meets another.
     *
     * @param notes told, as {@code file:line: …}, of what people should know or do themselves
     */
    List<Edit> edits(BibFile file, Consumer<String> notes);
}
