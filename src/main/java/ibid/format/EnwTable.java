package ibid.format;

import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The one table of names: EndNote's tags and the elements of its XML that say the same. Writes by it. */
final class EnwTable {
    private static final String SECOND_TITLE = "titles/secondary-title";
    private static final String SERIES = "%S";

    /** In the order in which EndNote writes them. */
    private static final Map<String, String> TAGS = new LinkedHashMap<>();

    static {
        TAGS.put("%A", EndNoteTable.AUTHORS);
        TAGS.put("%E", EndNoteTable.SECONDARY_AUTHORS);
        TAGS.put("%Y", EndNoteTable.TERTIARY_AUTHORS);
        TAGS.put("%?", EndNoteTable.TRANSLATORS);
        TAGS.put("%D", "dates/year");
        TAGS.put("%8", "dates/pub-dates/date");
        TAGS.put("%T", "titles/title");
        TAGS.put("%J", SECOND_TITLE);
        TAGS.put("%B", SECOND_TITLE);
        TAGS.put(SERIES, "titles/tertiary-title");
        TAGS.put("%!", "titles/short-title");
        TAGS.put("%O", "titles/alt-title");
        TAGS.put("%C", "pub-location");
        TAGS.put("%I", "publisher");
        TAGS.put("%V", "volume");
        TAGS.put("%N", "number");
        TAGS.put("%6", "num-vols");
        TAGS.put("%P", "pages");
        TAGS.put("%7", "edition");
        TAGS.put("%&", "section");
        TAGS.put("%9", "work-type");
        TAGS.put("%@", "isbn");
        TAGS.put("%M", "accession-num");
        TAGS.put("%L", "call-num");
        TAGS.put("%R", "electronic-resource-num");
        TAGS.put("%2", "custom2");
        TAGS.put("%U", "urls/related-urls/url");
        TAGS.put("%[", "access-date");
        TAGS.put("%W", "remote-database-name");
        TAGS.put("%G", "language");
        TAGS.put("%K", "keywords/keyword");
        TAGS.put("%X", "abstract");
        TAGS.put("%Z", "notes");
        TAGS.put("%<", "research-notes");
        TAGS.put("%1", EndNoteConversion.OTHERS);
        TAGS.put("%F", "label");
    }

    private EnwTable() {}

    /** The element that stands for the tag; of a work that is in no other, its series is what comes second. */
    static String path(String tag, ItemType type, boolean hasSecond) {
        boolean second = tag.equals(SERIES) && !hasSecond && EndNoteTable.isWhole(type);
        return second ? SECOND_TITLE : TAGS.getOrDefault(tag, "");
    }

    static String write(Library library) {
        return library.references().stream().map(EnwTable::lines).collect(Collectors.joining("\n"));
    }

    private static String lines(Reference reference) {
        EndNoteRecord record = EndNoteConversion.record(reference);
        StringBuilder lines = new StringBuilder("%0 " + record.type() + "\n");
        String second = second(reference.type());
        TAGS.forEach((tag, path) -> {
            if (!path.equals(SECOND_TITLE)) {
                record.all(path).forEach(text -> line(lines, tag, path, text));
            } else if (tag.equals("%J")) {
                record.all(path).forEach(text -> line(lines, second, path, text));
            }
        });
        return lines.toString();
    }

    private static String second(ItemType type) {
        return switch (type) {
            case ARTICLE_JOURNAL, ARTICLE, REVIEW, REVIEW_BOOK -> "%J";
            default -> EndNoteTable.isWhole(type) ? SERIES : "%B";
        };
    }

    /** Lines that continue another begin with a tab. */
    private static void line(StringBuilder lines, String tag, String path, String text) {
        String[] each = path.equals(EndNoteConversion.OTHERS) ? text.split("\n(?!\t)") : new String[] {text};
        for (String one : each) {
            lines.append(tag)
                    .append(' ')
                    .append(one.replaceAll("\\n[ \\t]*", "\n\t"))
                    .append('\n');
        }
    }
}
