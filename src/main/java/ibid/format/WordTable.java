package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one table of names: CSL's, and Word's for the same.
 *
 * @see <a href="https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.bibliography">elements</a>
 */
final class WordTable {
    /** Elements in {@code b:Author}, in the order they are written; those with a name of the same role are read as one. */
    static final Map<String, Field<Names>> NAMES = new LinkedHashMap<>();

    private static final Map<ItemType, String> WRITTEN = new EnumMap<>(ItemType.class);
    private static final Map<String, ItemType> READ = new HashMap<>();

    static {
        NAMES.put("Author", Field.AUTHOR);
        NAMES.put("Editor", Field.EDITOR);
        NAMES.put("Translator", Field.TRANSLATOR);
        NAMES.put("BookAuthor", Field.CONTAINER_AUTHOR);
        NAMES.put("Compiler", Field.COMPILER);
        NAMES.put("Composer", Field.COMPOSER);
        NAMES.put("Director", Field.DIRECTOR);
        NAMES.put("Interviewer", Field.INTERVIEWER);
        NAMES.put("Performer", Field.PERFORMER);
        NAMES.put("ProducerName", Field.PRODUCER);
        NAMES.put("Writer", Field.SCRIPT_WRITER);
        NAMES.put("Artist", Field.AUTHOR);
        NAMES.put("Inventor", Field.AUTHOR);
        NAMES.put("Interviewee", Field.AUTHOR);

        both(ItemType.ARTICLE_JOURNAL, "JournalArticle");
        both(ItemType.ARTICLE_MAGAZINE, "ArticleInAPeriodical");
        both(ItemType.BOOK, "Book");
        both(ItemType.CHAPTER, "BookSection");
        both(ItemType.PAPER_CONFERENCE, "ConferenceProceedings");
        both(ItemType.REPORT, "Report");
        both(ItemType.SONG, "SoundRecording");
        both(ItemType.PERFORMANCE, "Performance");
        both(ItemType.GRAPHIC, "Art");
        both(ItemType.WEBPAGE, "InternetSite");
        both(ItemType.MOTION_PICTURE, "Film");
        both(ItemType.INTERVIEW, "Interview");
        both(ItemType.PATENT, "Patent");
        both(ItemType.LEGAL_CASE, "Case");
        both(ItemType.DOCUMENT, "Misc");
        READ.put("DocumentFromInternetSite", ItemType.WEBPAGE);
        READ.put("ElectronicSource", ItemType.DOCUMENT);
        WRITTEN.put(ItemType.ARTICLE_NEWSPAPER, "ArticleInAPeriodical");
        WRITTEN.put(ItemType.REVIEW, "JournalArticle");
        WRITTEN.put(ItemType.REVIEW_BOOK, "JournalArticle");
        WRITTEN.put(ItemType.THESIS, "Report");
        WRITTEN.put(ItemType.ENTRY, "BookSection");
        WRITTEN.put(ItemType.ENTRY_DICTIONARY, "BookSection");
        WRITTEN.put(ItemType.ENTRY_ENCYCLOPEDIA, "BookSection");
        WRITTEN.put(ItemType.POST, "InternetSite");
        WRITTEN.put(ItemType.POST_WEBLOG, "InternetSite");
        WRITTEN.put(ItemType.BROADCAST, "Film");
    }

    private WordTable() {}

    private static void both(ItemType type, String name) {
        WRITTEN.put(type, name);
        READ.put(name, type);
    }

    /** A report with a kind of thesis is one. */
    static ItemType read(String name, boolean hasThesisType) {
        ItemType type = READ.getOrDefault(name, ItemType.DOCUMENT);
        return type == ItemType.REPORT && hasThesisType ? ItemType.THESIS : type;
    }

    static String written(ItemType type) {
        return WRITTEN.getOrDefault(type, "Misc");
    }

    /** Elements with one text, in the order they are written. */
    static Map<String, Field<?>> texts(ItemType type) {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        fields.put("Title", Field.TITLE);
        fields.put("ShortTitle", Field.TITLE_SHORT);
        fields.put(container(type), Field.CONTAINER_TITLE);
        if (type == ItemType.PAPER_CONFERENCE) {
            fields.put("BookTitle", Field.CONTAINER_TITLE);
            fields.put("ConferenceName", Field.EVENT_TITLE);
        }
        fields.put("Volume", Field.VOLUME);
        fields.put("Issue", Field.ISSUE);
        fields.put("NumberVolumes", Field.NUMBER_OF_VOLUMES);
        fields.put("ChapterNumber", Field.CHAPTER_NUMBER);
        fields.put("Edition", Field.EDITION);
        fields.put("Version", Field.VERSION);
        fields.put("City", Field.PUBLISHER_PLACE);
        fields.put(publisher(type), Field.PUBLISHER);
        if (type == ItemType.THESIS) {
            fields.put("ThesisType", Field.GENRE);
        }
        fields.put("Medium", Field.MEDIUM);
        if (!number(type).isEmpty()) {
            fields.put(number(type), Field.NUMBER);
        }
        fields.put("URL", Field.URL);
        fields.put("DOI", Field.DOI);
        return fields;
    }

    private static String container(ItemType type) {
        return switch (type) {
            case ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER -> "PeriodicalTitle";
            case CHAPTER, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> "BookTitle";
            case WEBPAGE, POST, POST_WEBLOG -> "InternetSiteTitle";
            case ARTICLE_JOURNAL, REVIEW, REVIEW_BOOK -> "JournalName";
            case SONG -> "AlbumTitle";
            case BROADCAST -> "BroadcastTitle";
            default -> "PublicationTitle";
        };
    }

    private static String publisher(ItemType type) {
        return switch (type) {
            case THESIS -> "Institution";
            case MOTION_PICTURE -> "Distributor";
            case WEBPAGE -> "ProductionCompany";
            default -> "Publisher";
        };
    }

    private static String number(ItemType type) {
        return switch (type) {
            case PATENT -> "PatentNumber";
            case LEGAL_CASE -> "CaseNumber";
            case SONG -> "RecordingNumber";
            default -> "";
        };
    }
}
