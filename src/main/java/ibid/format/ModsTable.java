package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
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

    private static final Map<String, ItemType> READ = new HashMap<>();
    private static final Map<ItemType, String> WRITTEN = new EnumMap<>(ItemType.class);

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

        both(ItemType.ARTICLE_JOURNAL, "journal article", "article", "academic journal");
        both(ItemType.ARTICLE_MAGAZINE, "magazine article", "magazine");
        both(ItemType.ARTICLE_NEWSPAPER, "newspaper article", "newspaper");
        both(ItemType.BOOK, "book", "edited book", "conference publication", "handbook", "catalog");
        both(ItemType.CHAPTER, "book chapter", "chapter", "booksection");
        both(ItemType.PAPER_CONFERENCE, "conference paper", "proceedings-paper", "conferencepaper");
        both(ItemType.ENTRY_ENCYCLOPEDIA, "encyclopedia");
        both(ItemType.ENTRY_DICTIONARY, "dictionary");
        both(ItemType.THESIS, "thesis", "doctoral thesis", "masters thesis", "ph.d. thesis");
        both(ItemType.REPORT, "technical report", "report", "government publication");
        both(ItemType.WEBPAGE, "web page", "web site", "webpage");
        both(ItemType.POST_WEBLOG, "blog", "blogpost");
        both(ItemType.POST, "forum post");
        both(ItemType.DATASET, "dataset", "database", "numeric data");
        both(ItemType.SOFTWARE, "computer program", "software");
        both(ItemType.PATENT, "patent");
        both(ItemType.STANDARD, "standard or specification", "standard");
        both(ItemType.LEGISLATION, "legislation", "statute");
        both(ItemType.BILL, "bill");
        both(ItemType.LEGAL_CASE, "legal case and case notes", "law report or digest", "case");
        both(ItemType.TREATY, "treaty");
        both(ItemType.HEARING, "hearing");
        both(ItemType.INTERVIEW, "interview");
        both(ItemType.PERSONAL_COMMUNICATION, "letter");
        both(ItemType.SPEECH, "speech", "presentation");
        both(ItemType.MANUSCRIPT, "manuscript");
        both(ItemType.MAP, "map", "atlas");
        both(ItemType.MOTION_PICTURE, "motion picture", "film", "videorecording", "video");
        both(ItemType.BROADCAST, "broadcast");
        both(ItemType.SONG, "sound recording", "sound", "song");
        both(ItemType.MUSICAL_SCORE, "musical score");
        both(ItemType.GRAPHIC, "picture", "artwork", "art original", "photograph");
        both(ItemType.FIGURE, "chart", "graph", "technical drawing");
        both(ItemType.PAMPHLET, "pamphlet");
        both(ItemType.PERIODICAL, "periodical", "journal", "series");
        both(ItemType.REVIEW, "review");
        both(ItemType.REVIEW_BOOK, "book review");
        both(ItemType.ARTICLE, "preprint");
        both(ItemType.DOCUMENT, "document");
    }

    private ModsTable() {}

    private static void both(ItemType type, String written, String... others) {
        WRITTEN.put(type, written);
        READ.put(written, type);
        for (String other : others) {
            READ.put(other, type);
        }
    }

    static boolean isGenre(String genre) {
        return READ.containsKey(genre.toLowerCase(Locale.ROOT))
                || ItemType.of(genre).isPresent();
    }

    static ItemType read(String genre) {
        ItemType type = READ.get(genre.toLowerCase(Locale.ROOT));
        return type != null ? type : ItemType.of(genre).orElse(ItemType.DOCUMENT);
    }

    /** MARC's term, or CSL's name of the type. */
    static String written(ItemType type) {
        return WRITTEN.getOrDefault(type, type.id());
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
