package ibid.check.rule;

import ibid.model.Field;
import ibid.model.ItemType;
import java.util.Map;

/** What editors call the fields and types that CSL has its own names for. */
final class Wording {
    private static final Map<Field<?>, String> FIELDS = Map.ofEntries(
            Map.entry(Field.ISSUED, "year"),
            Map.entry(Field.STATUS, "note such as \"in press\""),
            Map.entry(Field.PAGE, "pages"),
            Map.entry(Field.NUMBER, "number"),
            Map.entry(Field.ACCESSED, "date of access"),
            Map.entry(Field.EVENT_TITLE, "conference"),
            Map.entry(Field.CHAPTER_NUMBER, "chapter number"),
            Map.entry(Field.EDITORIAL_DIRECTOR, "editor"),
            Map.entry(Field.COLLECTION_EDITOR, "editor"),
            Map.entry(Field.COMPILER, "editor"),
            Map.entry(Field.PUBLISHER_PLACE, "place of publication"),
            Map.entry(Field.ARCHIVE_LOCATION, "place in an archive"));

    private static final Map<ItemType, String> TYPES = Map.ofEntries(
            Map.entry(ItemType.ARTICLE, "a preprint"),
            Map.entry(ItemType.ARTICLE_JOURNAL, "an article in a journal"),
            Map.entry(ItemType.ARTICLE_MAGAZINE, "an article in a magazine"),
            Map.entry(ItemType.ARTICLE_NEWSPAPER, "an article in a newspaper"),
            Map.entry(ItemType.CHAPTER, "a chapter of a book"),
            Map.entry(ItemType.ENTRY_DICTIONARY, "an entry in a dictionary"),
            Map.entry(ItemType.ENTRY_ENCYCLOPEDIA, "an entry in an encyclopedia"),
            Map.entry(ItemType.PAPER_CONFERENCE, "a conference paper"),
            Map.entry(ItemType.POST_WEBLOG, "a post in a blog"),
            Map.entry(ItemType.SOFTWARE, "software"),
            Map.entry(ItemType.WEBPAGE, "a web page"));

    private Wording() {}

    /** What a field is called in a reference of a type: a container is a journal, a book, or proceedings. */
    static String field(Field<?> field, ItemType type) {
        if (field.equals(Field.CONTAINER_TITLE)) {
            return container(type);
        }
        return FIELDS.getOrDefault(field, field.name().replace('-', ' '));
    }

    private static String container(ItemType type) {
        return switch (type) {
            case ARTICLE_JOURNAL -> "journal";
            case ARTICLE_MAGAZINE -> "magazine";
            case ARTICLE_NEWSPAPER -> "newspaper";
            case CHAPTER -> "title of the book";
            case PAPER_CONFERENCE -> "title of the proceedings";
            default -> "title of what it is part of";
        };
    }

    /** A type with its article. */
    static String type(ItemType type) {
        String plain = type.id().replace('-', ' ').replace('_', ' ');
        String article = "aeiou".indexOf(plain.charAt(0)) >= 0 ? "an " : "a ";
        return TYPES.getOrDefault(type, article + plain);
    }
}
