package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The one table of names: CSL's, and those of MODS for the same. Genres are of the MARC Genre Term List where it has them, roles
 * of the MARC Code List for Relators.
 *
 * @see <a href="https://www.loc.gov/standards/valuelist/marcgt.html">MARC Genre Term List</a>
 * @see <a href="https://www.loc.gov/marc/relators/relaterm.html">MARC relators</a>
 */
final class ModsTable {
    /** By MARC's code for the role. */
    static final Map<String, Field<Names>> ROLES = new LinkedHashMap<>();

    /** MARC's words for the same. */
    static final Map<String, String> ROLE_TERMS = Map.of(
            "author", "aut",
            "creator", "aut",
            "editor", "edt",
            "translator", "trl",
            "illustrator", "ill",
            "compiler", "com",
            "composer", "cmp",
            "director", "drt",
            "contributor", "ctb");

    static final Map<String, Field<?>> IDENTIFIERS = new LinkedHashMap<>();

    private static final TypeNames TYPES = new TypeNames();

    /** Types whose title stands in that of another. */
    private static final Set<ItemType> PARTS = Set.of(
            ItemType.ARTICLE_JOURNAL,
            ItemType.ARTICLE_MAGAZINE,
            ItemType.ARTICLE_NEWSPAPER,
            ItemType.CHAPTER,
            ItemType.PAPER_CONFERENCE,
            ItemType.ENTRY,
            ItemType.ENTRY_DICTIONARY,
            ItemType.ENTRY_ENCYCLOPEDIA,
            ItemType.REVIEW,
            ItemType.REVIEW_BOOK,
            ItemType.POST_WEBLOG);

    static {
        ROLES.put("aut", Field.AUTHOR);
        ROLES.put("edt", Field.EDITOR);
        ROLES.put("trl", Field.TRANSLATOR);
        ROLES.put("com", Field.COMPILER);
        ROLES.put("cmp", Field.COMPOSER);
        ROLES.put("ctb", Field.CONTRIBUTOR);
        ROLES.put("drt", Field.DIRECTOR);
        ROLES.put("ill", Field.ILLUSTRATOR);
        ROLES.put("hst", Field.HOST);
        ROLES.put("ivr", Field.INTERVIEWER);
        ROLES.put("nrt", Field.NARRATOR);
        ROLES.put("orm", Field.ORGANIZER);
        ROLES.put("prf", Field.PERFORMER);
        ROLES.put("pro", Field.PRODUCER);
        ROLES.put("rcp", Field.RECIPIENT);
        ROLES.put("aus", Field.SCRIPT_WRITER);

        IDENTIFIERS.put("doi", Field.DOI);
        IDENTIFIERS.put("isbn", Field.ISBN);
        IDENTIFIERS.put("pmid", Field.PMID);
        IDENTIFIERS.put("pmc", Field.PMCID);

        TYPES.both(ItemType.ARTICLE_JOURNAL, "journal article", "article", "academic journal");
        TYPES.both(ItemType.ARTICLE_MAGAZINE, "magazine article", "magazine");
        TYPES.both(ItemType.ARTICLE_NEWSPAPER, "newspaper article", "newspaper");
        TYPES.both(ItemType.BOOK, "book", "edited book", "conference publication", "handbook", "catalog");
        TYPES.both(ItemType.CHAPTER, "book chapter", "chapter", "booksection");
        TYPES.both(ItemType.PAPER_CONFERENCE, "conference paper", "proceedings-paper", "conferencepaper");
        TYPES.both(ItemType.ENTRY_ENCYCLOPEDIA, "encyclopedia");
        TYPES.both(ItemType.ENTRY_DICTIONARY, "dictionary");
        TYPES.both(ItemType.THESIS, "thesis", "doctoral thesis", "masters thesis", "ph.d. thesis");
        TYPES.both(ItemType.REPORT, "technical report", "report", "government publication");
        TYPES.both(ItemType.WEBPAGE, "web page", "web site", "webpage");
        TYPES.both(ItemType.POST_WEBLOG, "blog", "blogpost");
        TYPES.both(ItemType.POST, "forum post");
        TYPES.both(ItemType.DATASET, "dataset", "database", "numeric data");
        TYPES.both(ItemType.SOFTWARE, "computer program", "software");
        TYPES.both(ItemType.PATENT, "patent");
        TYPES.both(ItemType.STANDARD, "standard or specification", "standard");
        TYPES.both(ItemType.LEGISLATION, "legislation", "statute");
        TYPES.both(ItemType.BILL, "bill");
        TYPES.both(ItemType.LEGAL_CASE, "legal case and case notes", "law report or digest", "case");
        TYPES.both(ItemType.TREATY, "treaty");
        TYPES.both(ItemType.HEARING, "hearing");
        TYPES.both(ItemType.INTERVIEW, "interview");
        TYPES.both(ItemType.PERSONAL_COMMUNICATION, "letter");
        TYPES.both(ItemType.SPEECH, "speech", "presentation");
        TYPES.both(ItemType.MANUSCRIPT, "manuscript");
        TYPES.both(ItemType.MAP, "map", "atlas");
        TYPES.both(ItemType.MOTION_PICTURE, "motion picture", "film", "videorecording", "video");
        TYPES.both(ItemType.BROADCAST, "broadcast");
        TYPES.both(ItemType.SONG, "sound recording", "sound", "song");
        TYPES.both(ItemType.MUSICAL_SCORE, "musical score");
        TYPES.both(ItemType.GRAPHIC, "picture", "artwork", "art original", "photograph");
        TYPES.both(ItemType.FIGURE, "chart", "graph", "technical drawing");
        TYPES.both(ItemType.PAMPHLET, "pamphlet");
        TYPES.both(ItemType.PERIODICAL, "periodical", "journal", "series");
        TYPES.both(ItemType.REVIEW, "review");
        TYPES.both(ItemType.REVIEW_BOOK, "book review");
        TYPES.both(ItemType.ARTICLE, "preprint");
        TYPES.both(ItemType.DOCUMENT, "document");
    }

    private ModsTable() {}

    static boolean isGenre(String genre) {
        return TYPES.type(genre).isPresent() || ItemType.of(genre).isPresent();
    }

    static ItemType read(String genre) {
        return TYPES.type(genre).or(() -> ItemType.of(genre)).orElse(ItemType.DOCUMENT);
    }

    /** MARC's term, or CSL's name of the type. */
    static String written(ItemType type) {
        return TYPES.name(type).orElse(type.id());
    }

    static boolean isPart(ItemType type) {
        return PARTS.contains(type);
    }

    /** @see <a href="https://www.loc.gov/standards/mods/userguide/typeofresource.html">typeOfResource</a> */
    static String resource(ItemType type) {
        return switch (type) {
            case MAP -> "cartographic";
            case MUSICAL_SCORE -> "notated music";
            case SONG -> "sound recording";
            case GRAPHIC, FIGURE -> "still image";
            case MOTION_PICTURE, BROADCAST -> "moving image";
            case SOFTWARE, DATASET -> "software, multimedia";
            default -> "text";
        };
    }
}
