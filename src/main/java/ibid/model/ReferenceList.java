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
     * @param text on one line, white space folded, words broken over lines healed
     */
    public record Entry(String text, Origin origin) {}
}
