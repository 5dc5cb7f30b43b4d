package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one table of names: CSL's, and Hayagriva's for the same.
 *
 * @see <a href="https://github.com/typst/hayagriva/blob/main/docs/file-format.md#reference">fields and types</a>
 */
final class HayagrivaTable {
    /** Hayagriva's types. */
    static final List<String> NAMES = List.of(
            "article",
            "chapter",
            "entry",
            "anthos",
            "report",
            "thesis",
            "web",
            "scene",
            "artwork",
            "patent",
            "case",
            "newspaper",
            "legislation",
            "manuscript",
            "original",
            "post",
            "misc",
            "performance",
            "periodical",
            "proceedings",
            "book",
            "blog",
            "reference",
            "conference",
            "anthology",
            "repository",
            "thread",
            "video",
            "audio",
            "exhibition");

    /** A type, and that of its parent; empty if it has none. */
    record Kind(String type, String parent) {}

    private static final Map<ItemType, Kind> WRITTEN = new EnumMap<>(ItemType.class);
    private static final Map<Kind, ItemType> READ = new LinkedHashMap<>();

    /** Fields of the entry itself with one text. */
    static final Map<String, Field<?>> TEXTS = new LinkedHashMap<>();

    /** Of the entry, or of its parent, if it appeared in one that comes out in volumes. */
    static final Map<String, Field<?>> NUMBERS = new LinkedHashMap<>();

    /** What {@code affiliated} may say in {@code role}. */
    static final Map<String, Field<Names>> ROLES = new LinkedHashMap<>();

    static final Map<String, Field<?>> SERIAL_NUMBERS = new LinkedHashMap<>();

    static {
        both(ItemType.ARTICLE_JOURNAL, "article", "periodical");
        both(ItemType.ARTICLE_NEWSPAPER, "article", "newspaper");
        both(ItemType.PAPER_CONFERENCE, "article", "proceedings");
        both(ItemType.POST_WEBLOG, "article", "blog");
        both(ItemType.POST, "post", "thread");
        both(ItemType.CHAPTER, "chapter", "book");
        both(ItemType.ENTRY_ENCYCLOPEDIA, "entry", "reference");
        both(ItemType.ENTRY, "entry", "");
        both(ItemType.ARTICLE, "article", "");
        both(ItemType.BOOK, "book", "");
        both(ItemType.REPORT, "report", "");
        both(ItemType.THESIS, "thesis", "");
        both(ItemType.WEBPAGE, "web", "");
        both(ItemType.GRAPHIC, "artwork", "");
        both(ItemType.PATENT, "patent", "");
        both(ItemType.LEGAL_CASE, "case", "");
        both(ItemType.LEGISLATION, "legislation", "");
        both(ItemType.MANUSCRIPT, "manuscript", "");
        both(ItemType.PERFORMANCE, "performance", "");
        both(ItemType.PERIODICAL, "periodical", "");
        both(ItemType.SOFTWARE, "repository", "");
        both(ItemType.MOTION_PICTURE, "video", "");
        both(ItemType.SONG, "audio", "");
        both(ItemType.EVENT, "conference", "");
        both(ItemType.DOCUMENT, "misc", "");
        WRITTEN.put(ItemType.ARTICLE_MAGAZINE, new Kind("article", "periodical"));
        WRITTEN.put(ItemType.REVIEW, new Kind("article", "periodical"));
        WRITTEN.put(ItemType.REVIEW_BOOK, new Kind("article", "periodical"));
        WRITTEN.put(ItemType.ENTRY_DICTIONARY, new Kind("entry", "reference"));
        WRITTEN.put(ItemType.BROADCAST, new Kind("video", ""));
        WRITTEN.put(ItemType.DATASET, new Kind("repository", ""));
        WRITTEN.put(ItemType.COLLECTION, new Kind("anthology", ""));
        WRITTEN.put(ItemType.BILL, new Kind("legislation", ""));
        WRITTEN.put(ItemType.REGULATION, new Kind("legislation", ""));
        READ.put(new Kind("anthos", ""), ItemType.CHAPTER);
        READ.put(new Kind("chapter", ""), ItemType.CHAPTER);
        READ.put(new Kind("post", ""), ItemType.POST);
        READ.put(new Kind("post", "blog"), ItemType.POST_WEBLOG);
        READ.put(new Kind("scene", ""), ItemType.MOTION_PICTURE);
        READ.put(new Kind("newspaper", ""), ItemType.PERIODICAL);
        READ.put(new Kind("proceedings", ""), ItemType.BOOK);
        READ.put(new Kind("anthology", ""), ItemType.BOOK);
        READ.put(new Kind("reference", ""), ItemType.BOOK);
        READ.put(new Kind("blog", ""), ItemType.WEBPAGE);
        READ.put(new Kind("thread", ""), ItemType.WEBPAGE);
        READ.put(new Kind("exhibition", ""), ItemType.EVENT);
        READ.put(new Kind("web", "blog"), ItemType.POST_WEBLOG);
        READ.put(new Kind("article", "conference"), ItemType.PAPER_CONFERENCE);
        READ.put(new Kind("article", "book"), ItemType.CHAPTER);
        READ.put(new Kind("article", "anthology"), ItemType.CHAPTER);

        TEXTS.put("edition", Field.EDITION);
        TEXTS.put("page-range", Field.PAGE);
        TEXTS.put("page-total", Field.NUMBER_OF_PAGES);
        TEXTS.put("volume-total", Field.NUMBER_OF_VOLUMES);
        TEXTS.put("chapter", Field.CHAPTER_NUMBER);
        TEXTS.put("language", Field.LANGUAGE);
        TEXTS.put("abstract", Field.ABSTRACT);
        TEXTS.put("genre", Field.GENRE);
        TEXTS.put("archive", Field.ARCHIVE);
        TEXTS.put("archive-location", Field.ARCHIVE_PLACE);
        TEXTS.put("call-number", Field.CALL_NUMBER);

        NUMBERS.put("volume", Field.VOLUME);
        NUMBERS.put("issue", Field.ISSUE);

        ROLES.put("translator", Field.TRANSLATOR);
        ROLES.put("compiler", Field.COMPILER);
        ROLES.put("composer", Field.COMPOSER);
        ROLES.put("director", Field.DIRECTOR);
        ROLES.put("illustrator", Field.ILLUSTRATOR);
        ROLES.put("narrator", Field.NARRATOR);
        ROLES.put("organizer", Field.ORGANIZER);
        ROLES.put("producer", Field.PRODUCER);
        ROLES.put("executive-producer", Field.EXECUTIVE_PRODUCER);
        ROLES.put("writer", Field.SCRIPT_WRITER);
        ROLES.put("cast-member", Field.PERFORMER);
        ROLES.put("collaborator", Field.CONTRIBUTOR);

        SERIAL_NUMBERS.put("doi", Field.DOI);
        SERIAL_NUMBERS.put("isbn", Field.ISBN);
        SERIAL_NUMBERS.put("issn", Field.ISSN);
        SERIAL_NUMBERS.put("pmid", Field.PMID);
        SERIAL_NUMBERS.put("pmcid", Field.PMCID);
        SERIAL_NUMBERS.put("serial", Field.NUMBER);
    }

    private HayagrivaTable() {}

    private static void both(ItemType type, String name, String parent) {
        WRITTEN.put(type, new Kind(name, parent));
        READ.put(new Kind(name, parent), type);
    }

    static Kind written(ItemType type) {
        return WRITTEN.getOrDefault(type, new Kind("misc", ""));
    }

    /** What neither type nor parent tells together, the type does alone. */
    static ItemType read(String type, String parent) {
        String name = type.toLowerCase(Locale.ROOT);
        ItemType known = READ.get(new Kind(name, parent.toLowerCase(Locale.ROOT)));
        return known != null ? known : READ.getOrDefault(new Kind(name, ""), ItemType.DOCUMENT);
    }
}
