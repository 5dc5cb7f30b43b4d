package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import ibid.text.XmlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of names: CSL's, and TEI's for the same. What depends on where an element stands is in {@link TeiBibl} and
 * {@link TeiWriter}.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-biblStruct.html">biblStruct</a>
 */
final class TeiTable {
    /** What {@code editor} or {@code respStmt} may say in {@code role}; an editor without a role is one. */
    static final Map<String, Field<Names>> ROLES = new LinkedHashMap<>();

    /** Kinds of {@code idno}, in lower case, as they are written. */
    static final Map<String, Field<?>> IDENTIFIERS = new LinkedHashMap<>();

    private static final Map<String, ItemType> TYPES = new HashMap<>();

    static final XmlMarkup MARKUP = new XmlMarkup(
            Map.of(
                    "i", "hi rend=\"italic\"",
                    "b", "hi rend=\"bold\"",
                    "sup", "hi rend=\"superscript\"",
                    "sub", "hi rend=\"subscript\"",
                    "span", "seg type=\"nocase\""),
            TeiTable::tag);

    static {
        ROLES.put("translator", Field.TRANSLATOR);
        ROLES.put("compiler", Field.COMPILER);
        ROLES.put("illustrator", Field.ILLUSTRATOR);
        ROLES.put("director", Field.DIRECTOR);
        ROLES.put("composer", Field.COMPOSER);
        ROLES.put("contributor", Field.CONTRIBUTOR);

        IDENTIFIERS.put("DOI", Field.DOI);
        IDENTIFIERS.put("ISBN", Field.ISBN);
        IDENTIFIERS.put("ISSN", Field.ISSN);
        IDENTIFIERS.put("PMID", Field.PMID);
        IDENTIFIERS.put("PMCID", Field.PMCID);

        types("journalArticle article journal", ItemType.ARTICLE_JOURNAL);
        types("magazineArticle", ItemType.ARTICLE_MAGAZINE);
        types("newspaperArticle", ItemType.ARTICLE_NEWSPAPER);
        types("bookSection incollection inbook", ItemType.CHAPTER);
        types("conferencePaper inproceedings", ItemType.PAPER_CONFERENCE);
        types("encyclopediaArticle", ItemType.ENTRY_ENCYCLOPEDIA);
        types("dictionaryEntry", ItemType.ENTRY_DICTIONARY);
        types("phdthesis mastersthesis", ItemType.THESIS);
        types("techreport", ItemType.REPORT);
        types("website online", ItemType.WEBPAGE);
        types("blogPost", ItemType.POST_WEBLOG);
        types("forumPost", ItemType.POST);
        types("computerProgram", ItemType.SOFTWARE);
        types("preprint", ItemType.ARTICLE);
        types("film videoRecording", ItemType.MOTION_PICTURE);
        types("letter", ItemType.PERSONAL_COMMUNICATION);
        types("case", ItemType.LEGAL_CASE);
        types("statute", ItemType.LEGISLATION);
        types("presentation", ItemType.SPEECH);
        types("artwork", ItemType.GRAPHIC);
    }

    private TeiTable() {}

    private static void types(String names, ItemType type) {
        for (String name : names.split(" ")) {
            TYPES.put(name.toLowerCase(Locale.ROOT), type);
        }
    }

    /** The type of a {@code biblStruct} or {@code bibl}: CSL's name of it, or Zotero's. */
    static Optional<ItemType> type(String name) {
        ItemType zotero = TYPES.get(name.toLowerCase(Locale.ROOT));
        return ItemType.of(name).or(() -> Optional.ofNullable(zotero));
    }

    /** @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-att.global.rendition.html">rend</a> */
    private static String tag(XmlNode node) {
        if (node.name().equals("seg")) {
            return node.attribute("type").equals("nocase") ? "span" : "";
        }
        if (!node.name().equals("hi") && !node.name().equals("emph")) {
            return "";
        }
        return switch (node.attribute("rend").toLowerCase(Locale.ROOT)) {
            case "bold", "b" -> "b";
            case "sup", "superscript" -> "sup";
            case "sub", "subscript" -> "sub";
            case "italic", "italics", "i", "it" -> "i";
            default -> node.name().equals("emph") ? "i" : "";
        };
    }

    /** The level of a container's title: {@code j} of a periodical, {@code m} of a monograph. */
    static String level(ItemType type) {
        return PERIODICALS.contains(type) ? "j" : "m";
    }

    private static final Set<ItemType> PERIODICALS = Set.of(
            ItemType.ARTICLE,
            ItemType.ARTICLE_JOURNAL,
            ItemType.ARTICLE_MAGAZINE,
            ItemType.ARTICLE_NEWSPAPER,
            ItemType.REVIEW,
            ItemType.REVIEW_BOOK,
            ItemType.POST_WEBLOG);
}
