package ibid.model;

import java.util.List;

/** A reference list as found in an article, its entries not yet parsed. */
public record ReferenceList(List<Entry> entries) {
    public ReferenceList {
        entries = List.copyOf(entries);
    }

    /**
     * One printed reference.
     *
     * @param text on one line, white space folded, words broken over lines healed; empty if the file holds only data
     * @param data the same reference as the file has it in an exchange format, exact where parsing guesses
     * @param key by which the file's own commands cite it, as {@code \\bibitem} has it; empty if there is none
     */
    public record Entry(String text, Origin origin, Encoded data, String key) {
        /** That no key is known of. */
        public Entry(String text, Origin origin, Encoded data) {
            this(text, origin, data, "");
        }

        /** Of which only the text is known. */
        public Entry(String text, Origin origin) {
            this(text, origin, Encoded.NONE);
        }
    }
}
