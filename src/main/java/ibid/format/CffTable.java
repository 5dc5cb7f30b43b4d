package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.LinkedHashMap;
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

    private static final TypeNames TYPES = new TypeNames();

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

        TYPES.both(ItemType.ARTICLE_JOURNAL, "article");
        TYPES.both(ItemType.ARTICLE_MAGAZINE, "magazine-article");
        TYPES.both(ItemType.ARTICLE_NEWSPAPER, "newspaper-article");
        TYPES.both(ItemType.BILL, "bill");
        TYPES.both(ItemType.BOOK, "book", "edited-work", "catalogue", "manual", "proceedings", "conference");
        TYPES.both(ItemType.DATASET, "data", "database", "dataset");
        TYPES.both(ItemType.DOCUMENT, "generic", "grant");
        TYPES.both(ItemType.ENTRY_DICTIONARY, "dictionary");
        TYPES.both(ItemType.ENTRY_ENCYCLOPEDIA, "encyclopedia");
        TYPES.both(ItemType.GRAPHIC, "art");
        TYPES.both(ItemType.HEARING, "hearing");
        TYPES.both(ItemType.CLASSIC, "historical-work");
        TYPES.both(ItemType.LEGAL_CASE, "legal-case");
        TYPES.both(ItemType.LEGISLATION, "statute");
        TYPES.both(ItemType.MANUSCRIPT, "unpublished");
        TYPES.both(ItemType.MAP, "map");
        TYPES.both(ItemType.MOTION_PICTURE, "film-broadcast", "video", "audiovisual", "multimedia");
        TYPES.both(ItemType.MUSICAL_SCORE, "music");
        TYPES.both(ItemType.PAMPHLET, "pamphlet");
        TYPES.both(ItemType.PAPER_CONFERENCE, "conference-paper");
        TYPES.both(ItemType.PATENT, "patent");
        TYPES.both(ItemType.PERIODICAL, "serial");
        TYPES.both(ItemType.PERSONAL_COMMUNICATION, "personal-communication");
        TYPES.both(ItemType.POST_WEBLOG, "blog");
        TYPES.both(ItemType.REGULATION, "legal-rule");
        TYPES.both(ItemType.REPORT, "report", "government-document");
        TYPES.both(
                ItemType.SOFTWARE,
                "software",
                "software-code",
                "software-container",
                "software-executable",
                "software-virtual-machine");
        TYPES.both(ItemType.SONG, "sound-recording");
        TYPES.both(ItemType.SPEECH, "slides");
        TYPES.both(ItemType.STANDARD, "standard");
        TYPES.both(ItemType.THESIS, "thesis");
        TYPES.both(ItemType.WEBPAGE, "website");
        TYPES.write(ItemType.CHAPTER, "generic");
        TYPES.write(ItemType.REVIEW, "article");
        TYPES.write(ItemType.REVIEW_BOOK, "article");
        TYPES.write(ItemType.BROADCAST, "film-broadcast");
    }

    private CffTable() {}

    static ItemType read(String name) {
        return TYPES.type(name).orElse(ItemType.DOCUMENT);
    }

    static String written(ItemType type) {
        return TYPES.name(type).orElse("generic");
    }

    /** Whether the title of what the work is in is that of a {@code collection}, not of a {@code journal}. */
    static boolean isInCollection(ItemType type) {
        return switch (type) {
            case CHAPTER, PAPER_CONFERENCE, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA, DOCUMENT -> true;
            default -> false;
        };
    }
}
