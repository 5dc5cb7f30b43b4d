package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which field of CSL an element of a record stands for, which depends on the type in some cases. */
final class EndNoteTable {
    static final String AUTHORS = "contributors/authors/author";
    static final String SECONDARY_AUTHORS = "contributors/secondary-authors/author";
    static final String TERTIARY_AUTHORS = "contributors/tertiary-authors/author";
    static final String TRANSLATORS = "contributors/subsidiary-authors/author";

    /** Works that are in no other; what is second to them is a series. */
    private static final Set<ItemType> WHOLE = Set.of(
            ItemType.BOOK,
            ItemType.REPORT,
            ItemType.THESIS,
            ItemType.CLASSIC,
            ItemType.PAMPHLET,
            ItemType.MANUSCRIPT,
            ItemType.MAP,
            ItemType.PERIODICAL,
            ItemType.STANDARD);

    private static final Set<ItemType> NUMBERED = Set.of(
            ItemType.REPORT,
            ItemType.PATENT,
            ItemType.STANDARD,
            ItemType.BILL,
            ItemType.LEGISLATION,
            ItemType.REGULATION);

    private EndNoteTable() {}

    static boolean isWhole(ItemType type) {
        return WHOLE.contains(type);
    }

    /** Elements with one text, in the order of a record. */
    static Map<String, Field<?>> texts(ItemType type) {
        boolean whole = WHOLE.contains(type);
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        fields.put("titles/title", Field.TITLE);
        fields.put("titles/secondary-title", whole ? Field.COLLECTION_TITLE : Field.CONTAINER_TITLE);
        if (!whole) {
            fields.put("titles/tertiary-title", Field.COLLECTION_TITLE);
        }
        fields.put("titles/alt-title", Field.CONTAINER_TITLE_SHORT);
        fields.put("titles/short-title", Field.TITLE_SHORT);
        fields.put("pages", whole ? Field.NUMBER_OF_PAGES : Field.PAGE);
        fields.put("volume", Field.VOLUME);
        fields.put("number", number(type, whole));
        fields.put("num-vols", Field.NUMBER_OF_VOLUMES);
        fields.put("edition", Field.EDITION);
        fields.put("section", type == ItemType.CHAPTER ? Field.CHAPTER_NUMBER : Field.SECTION);
        fields.put("pub-location", Field.PUBLISHER_PLACE);
        fields.put("publisher", Field.PUBLISHER);
        fields.put("call-num", Field.CALL_NUMBER);
        fields.put("work-type", Field.GENRE);
        fields.put("abstract", Field.ABSTRACT);
        fields.put("notes", Field.NOTE);
        fields.put("research-notes", Field.ANNOTE);
        fields.put("electronic-resource-num", Field.DOI);
        fields.put("custom2", Field.PMCID);
        fields.put("remote-database-name", Field.SOURCE);
        fields.put("language", Field.LANGUAGE);
        fields.put("access-date", Field.ACCESSED);
        return fields;
    }

    private static Field<?> number(ItemType type, boolean whole) {
        if (NUMBERED.contains(type)) {
            return Field.NUMBER;
        }
        return whole || type == ItemType.CHAPTER ? Field.COLLECTION_NUMBER : Field.ISSUE;
    }

    /** Elements with one name each. */
    static Map<String, Field<Names>> names(ItemType type) {
        Map<String, Field<Names>> fields = new LinkedHashMap<>();
        fields.put(AUTHORS, Field.AUTHOR);
        fields.put(SECONDARY_AUTHORS, WHOLE.contains(type) ? Field.COLLECTION_EDITOR : Field.EDITOR);
        if (!WHOLE.contains(type)) {
            fields.put(TERTIARY_AUTHORS, Field.COLLECTION_EDITOR);
        }
        fields.put(TRANSLATORS, Field.TRANSLATOR);
        return fields;
    }
}
