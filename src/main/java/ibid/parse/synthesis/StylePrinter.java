package ibid.parse.synthesis;

import ibid.model.Reference;
import java.util.List;
import java.util.Map;

/** Prints references in published styles: this package does not know how that is done. */
public interface StylePrinter {
    /** The ids of the styles there are. */
    List<String> styles();

    /** Names of journals, as their styles are called. */
    List<String> journals();

    /** The text of a style. */
    String text(String style);

    /**
     * The entries by the ids of their references; those that cannot be printed are left out.
     *
     * @param text the style
     * @param locale a language tag, empty for the style's own
     */
    Map<String, String> print(String text, String locale, List<Reference> references);
}
