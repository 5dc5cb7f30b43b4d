package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The one table of names: the tags of RIS and the variables they stand for, as Zotero and EndNote use them. Dates, pages,
 * titles of containers, identifiers and keywords are in {@link RisConversion}.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)#Tags">the tags</a>
 */
final class RisTable {
    /** By the tag that is written; one name a line. */
    static final Map<String, Field<Names>> NAMES = new LinkedHashMap<>();

    /** Other tags for the same. */
    static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("A1", "AU"),
            Map.entry("A2", "ED"),
            Map.entry("T1", "TI"),
            Map.entry("CT", "TI"),
            Map.entry("Y1", "PY"),
            Map.entry("N2", "AB"),
            Map.entry("PP", "CY"),
            Map.entry("CP", "IS"),
            Map.entry("JF", "T2"),
            Map.entry("JA", "J2"),
            Map.entry("J1", "J2"),
            Map.entry("LK", "UR"),
            Map.entry("LB", "ID"));

    /** Works that are in no other; what is second to them is a series. */
    private static final Set<ItemType> WHOLE = Set.of(
            ItemType.BOOK,
            ItemType.REPORT,
            ItemType.THESIS,
            ItemType.CLASSIC,
            ItemType.COLLECTION,
            ItemType.PAMPHLET,
            ItemType.MANUSCRIPT,
            ItemType.MAP,
            ItemType.STANDARD);

    private static final Set<ItemType> NUMBERED = Set.of(
            ItemType.REPORT,
            ItemType.PATENT,
            ItemType.STANDARD,
            ItemType.BILL,
            ItemType.LEGISLATION,
            ItemType.REGULATION);

    static {
        NAMES.put("AU", Field.AUTHOR);
        NAMES.put("ED", Field.EDITOR);
        NAMES.put("A3", Field.COLLECTION_EDITOR);
        NAMES.put("A4", Field.TRANSLATOR);
    }

    private RisTable() {}

    static boolean isWhole(ItemType type) {
        return WHOLE.contains(type);
    }

    /** Tags with one text, in the order they are written. */
    static Map<String, Field<?>> texts(ItemType type) {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        fields.put("TI", Field.TITLE);
        fields.put("ST", Field.TITLE_SHORT);
        fields.put("T3", Field.COLLECTION_TITLE);
        fields.put("VL", Field.VOLUME);
        fields.put("IS", NUMBERED.contains(type) ? Field.NUMBER : Field.ISSUE);
        if (!NUMBERED.contains(type)) {
            boolean inSeries = isWhole(type) || type == ItemType.CHAPTER;
            fields.put("M1", inSeries ? Field.COLLECTION_NUMBER : Field.NUMBER);
        }
        fields.put("NV", Field.NUMBER_OF_VOLUMES);
        fields.put("ET", Field.EDITION);
        fields.put("SE", type == ItemType.CHAPTER ? Field.CHAPTER_NUMBER : Field.SECTION);
        fields.put("CY", Field.PUBLISHER_PLACE);
        fields.put("PB", Field.PUBLISHER);
        fields.put("M3", Field.GENRE);
        fields.put("LA", Field.LANGUAGE);
        fields.put("DB", Field.ARCHIVE);
        fields.put("AV", Field.ARCHIVE_LOCATION);
        fields.put("DP", Field.SOURCE);
        fields.put("CN", Field.CALL_NUMBER);
        fields.put("DO", Field.DOI);
        fields.put("C2", Field.PMCID);
        fields.put("AB", Field.ABSTRACT);
        fields.put("N1", Field.NOTE);
        fields.put("RN", Field.ANNOTE);
        return fields;
    }
}
