package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
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

    private static final TypeNames TYPES = new TypeNames();

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

        TYPES.both(ItemType.ARTICLE_JOURNAL, "JournalArticle");
        TYPES.both(ItemType.ARTICLE_MAGAZINE, "ArticleInAPeriodical");
        TYPES.both(ItemType.BOOK, "Book");
        TYPES.both(ItemType.CHAPTER, "BookSection");
        TYPES.both(ItemType.PAPER_CONFERENCE, "ConferenceProceedings");
        TYPES.both(ItemType.REPORT, "Report");
        TYPES.both(ItemType.SONG, "SoundRecording");
        TYPES.both(ItemType.PERFORMANCE, "Performance");
        TYPES.both(ItemType.GRAPHIC, "Art");
        TYPES.both(ItemType.WEBPAGE, "InternetSite");
        TYPES.both(ItemType.MOTION_PICTURE, "Film");
        TYPES.both(ItemType.INTERVIEW, "Interview");
        TYPES.both(ItemType.PATENT, "Patent");
        TYPES.both(ItemType.LEGAL_CASE, "Case");
        TYPES.both(ItemType.DOCUMENT, "Misc");
        TYPES.read(ItemType.WEBPAGE, "DocumentFromInternetSite");
        TYPES.read(ItemType.DOCUMENT, "ElectronicSource");
        TYPES.write(ItemType.ARTICLE_NEWSPAPER, "ArticleInAPeriodical");
        TYPES.write(ItemType.REVIEW, "JournalArticle");
        TYPES.write(ItemType.REVIEW_BOOK, "JournalArticle");
        TYPES.write(ItemType.THESIS, "Report");
        TYPES.write(ItemType.ENTRY, "BookSection");
        TYPES.write(ItemType.ENTRY_DICTIONARY, "BookSection");
        TYPES.write(ItemType.ENTRY_ENCYCLOPEDIA, "BookSection");
        TYPES.write(ItemType.POST, "InternetSite");
        TYPES.write(ItemType.POST_WEBLOG, "InternetSite");
        TYPES.write(ItemType.BROADCAST, "Film");
    }

    private WordTable() {}

    /** A report with a kind of thesis is one. */
    static ItemType read(String name, boolean hasThesisType) {
        ItemType type = TYPES.type(name).orElse(ItemType.DOCUMENT);
        return type == ItemType.REPORT && hasThesisType ? ItemType.THESIS : type;
    }

    static String written(ItemType type) {
        return TYPES.name(type).orElse("Misc");
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
