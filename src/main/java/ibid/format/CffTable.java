package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The one table of names: CSL's, and those of the Citation File Format for the same.
 *
 * @see <a href="https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md#definitionsreference">
 *     definitions.reference</a>
 */
final class CffTable {
    static final Map<String, Field<Names>> NAMES = new LinkedHashMap<>();

    /** Keys with one text, in the order they are written. */
    static final Map<String, Field<?>> TEXTS = new LinkedHashMap<>();

    private static final Map<String, ItemType> READ = new HashMap<>();
    private static final Map<ItemType, String> WRITTEN = new EnumMap<>(ItemType.class);

    static {
        NAMES.put("authors", Field.AUTHOR);
        NAMES.put("editors", Field.EDITOR);
        NAMES.put("editors-series", Field.COLLECTION_EDITOR);
        NAMES.put("recipients", Field.RECIPIENT);
        NAMES.put("translators", Field.TRANSLATOR);

        TEXTS.put("title", Field.TITLE);
        TEXTS.put("volume-title", Field.VOLUME_TITLE);
        TEXTS.put("volume", Field.VOLUME);
        TEXTS.put("issue", Field.ISSUE);
        TEXTS.put("number", Field.NUMBER);
        TEXTS.put("number-volumes", Field.NUMBER_OF_VOLUMES);
        TEXTS.put("edition", Field.EDITION);
        TEXTS.put("section", Field.SECTION);
        TEXTS.put("pages", Field.NUMBER_OF_PAGES);
        TEXTS.put("version", Field.VERSION);
        TEXTS.put("medium", Field.MEDIUM);
        TEXTS.put("thesis-type", Field.GENRE);
        TEXTS.put("database", Field.ARCHIVE);
        TEXTS.put("database-provider", Field.SOURCE);
        TEXTS.put("abstract", Field.ABSTRACT);
        TEXTS.put("doi", Field.DOI);
        TEXTS.put("isbn", Field.ISBN);
        TEXTS.put("issn", Field.ISSN);
        TEXTS.put("pmcid", Field.PMCID);
        TEXTS.put("url", Field.URL);

        both(ItemType.ARTICLE_JOURNAL, "article");
        both(ItemType.ARTICLE_MAGAZINE, "magazine-article");
        both(ItemType.ARTICLE_NEWSPAPER, "newspaper-article");
        both(ItemType.BILL, "bill");
        both(ItemType.BOOK, "book", "edited-work", "catalogue", "manual", "proceedings", "conference");
        both(ItemType.DATASET, "data", "database", "dataset");
        both(ItemType.DOCUMENT, "generic", "grant");
        both(ItemType.ENTRY_DICTIONARY, "dictionary");
        both(ItemType.ENTRY_ENCYCLOPEDIA, "encyclopedia");
        both(ItemType.GRAPHIC, "art");
        both(ItemType.HEARING, "hearing");
        both(ItemType.CLASSIC, "historical-work");
        both(ItemType.LEGAL_CASE, "legal-case");
        both(ItemType.LEGISLATION, "statute");
        both(ItemType.MANUSCRIPT, "unpublished");
        both(ItemType.MAP, "map");
        both(ItemType.MOTION_PICTURE, "film-broadcast", "video", "audiovisual", "multimedia");
        both(ItemType.MUSICAL_SCORE, "music");
        both(ItemType.PAMPHLET, "pamphlet");
        both(ItemType.PAPER_CONFERENCE, "conference-paper");
        both(ItemType.PATENT, "patent");
        both(ItemType.PERIODICAL, "serial");
        both(ItemType.PERSONAL_COMMUNICATION, "personal-communication");
        both(ItemType.POST_WEBLOG, "blog");
        both(ItemType.REGULATION, "legal-rule");
        both(ItemType.REPORT, "report", "government-document");
        both(
                ItemType.SOFTWARE,
                "software",
                "software-code",
                "software-container",
                "software-executable",
                "software-virtual-machine");
        both(ItemType.SONG, "sound-recording");
        both(ItemType.SPEECH, "slides");
        both(ItemType.STANDARD, "standard");
        both(ItemType.THESIS, "thesis");
        both(ItemType.WEBPAGE, "website");
        WRITTEN.put(ItemType.CHAPTER, "generic");
        WRITTEN.put(ItemType.REVIEW, "article");
        WRITTEN.put(ItemType.REVIEW_BOOK, "article");
        WRITTEN.put(ItemType.BROADCAST, "film-broadcast");
    }

    private CffTable() {}

    private static void both(ItemType type, String written, String... others) {
        WRITTEN.put(type, written);
        READ.put(written, type);
        for (String other : others) {
            READ.put(other, type);
        }
    }

    static ItemType read(String name) {
        return READ.getOrDefault(name.toLowerCase(Locale.ROOT), ItemType.DOCUMENT);
    }

    static String written(ItemType type) {
        return WRITTEN.getOrDefault(type, "generic");
    }

    /** Whether the title of what the work is in is that of a {@code collection}, not of a {@code journal}. */
    static boolean isInCollection(ItemType type) {
        return switch (type) {
            case CHAPTER, PAPER_CONFERENCE, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA, DOCUMENT -> true;
            default -> false;
        };
    }
}
