package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of names: CSL's, and JATS's for the same. Titles, dates and pages need more than a name and are in
 * {@link JatsCitation} and {@link JatsWriter}.
 *
 * @see <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/attribute/publication-type.html">publication-type</a>
 * @see <a href="https://www.ncbi.nlm.nih.gov/pmc/pmcdoc/tagging-guidelines/article/tags.html">PMC's values of it</a>
 */
final class JatsTable {
    /** Elements that hold the title of a work, or of what it is a part of. */
    static final List<String> TITLES =
            List.of("article-title", "chapter-title", "part-title", "data-title", "source", "issue-title", "std");

    /** Elements that hold but the value of a field, in the order in which they are written. */
    static final Map<String, Field<?>> ELEMENTS = new LinkedHashMap<>();

    /** Kinds of {@code person-group}. */
    static final Map<String, Field<Names>> PEOPLE = new LinkedHashMap<>();

    /** Kinds of {@code pub-id}. */
    static final Map<String, Field<?>> IDENTIFIERS = new LinkedHashMap<>();

    private static final Map<String, ItemType> READ = new HashMap<>();
    private static final Map<ItemType, String> WRITTEN = new EnumMap<>(ItemType.class);

    static final XmlMarkup MARKUP = new XmlMarkup(
            Map.of("i", "italic", "b", "bold", "span", "named-content content-type=\"nocase\""),
            node -> switch (node.name()) {
                case "italic" -> "i";
                case "bold" -> "b";
                case "sup", "sub" -> node.name();
                case "named-content" -> node.attribute("content-type").equals("nocase") ? "span" : "";
                default -> "";
            });

    static {
        ELEMENTS.put("part-title", Field.PART_TITLE);
        ELEMENTS.put("trans-title", Field.of("trans-title"));
        ELEMENTS.put("trans-source", Field.of("trans-source"));
        ELEMENTS.put("edition", Field.EDITION);
        ELEMENTS.put("version", Field.VERSION);
        ELEMENTS.put("volume", Field.VOLUME);
        ELEMENTS.put("issue", Field.ISSUE);
        ELEMENTS.put("supplement", Field.SUPPLEMENT_NUMBER);
        ELEMENTS.put("issue-title", Field.VOLUME_TITLE);
        ELEMENTS.put("series", Field.COLLECTION_TITLE);
        ELEMENTS.put("conf-name", Field.EVENT_TITLE);
        ELEMENTS.put("conf-date", Field.EVENT_DATE);
        ELEMENTS.put("conf-loc", Field.EVENT_PLACE);
        ELEMENTS.put("publisher-name", Field.PUBLISHER);
        ELEMENTS.put("publisher-loc", Field.PUBLISHER_PLACE);
        ELEMENTS.put("isbn", Field.ISBN);
        ELEMENTS.put("issn", Field.ISSN);

        PEOPLE.put("author", Field.AUTHOR);
        PEOPLE.put("editor", Field.EDITOR);
        PEOPLE.put("translator", Field.TRANSLATOR);
        PEOPLE.put("compiler", Field.COMPILER);
        PEOPLE.put("director", Field.DIRECTOR);
        PEOPLE.put("illustrator", Field.ILLUSTRATOR);
        PEOPLE.put("curator", Field.CURATOR);
        PEOPLE.put("transed", Field.EDITOR_TRANSLATOR);
        PEOPLE.put("contributor", Field.CONTRIBUTOR);

        IDENTIFIERS.put("doi", Field.DOI);
        IDENTIFIERS.put("pmid", Field.PMID);
        IDENTIFIERS.put("pmcid", Field.PMCID);

        both("journal", ItemType.ARTICLE_JOURNAL, "article periodical journal-article");
        both("magazine", ItemType.ARTICLE_MAGAZINE, "");
        both("newspaper", ItemType.ARTICLE_NEWSPAPER, "news");
        both("book", ItemType.BOOK, "monograph edited-book e-book ebook manual");
        both("chapter", ItemType.CHAPTER, "book-chapter bookchapter section book-section");
        both(
                "confproc",
                ItemType.PAPER_CONFERENCE,
                "conference conf-proc conf proceedings proceeding conf-paper paper");
        both("thesis", ItemType.THESIS, "dissertation phd");
        both(
                "report",
                ItemType.REPORT,
                "working-paper gov government techreport technical-report whitepaper guideline");
        both("webpage", ItemType.WEBPAGE, "web website web-page web-site online weblink eresource electronic internet");
        both("preprint", ItemType.ARTICLE, "eprint");
        both("patent", ItemType.PATENT, "");
        both("software", ItemType.SOFTWARE, "computer-program program code");
        both("data", ItemType.DATASET, "database data-set");
        both("standard", ItemType.STANDARD, "std norm");
        both("review", ItemType.REVIEW, "");
        both("letter", ItemType.PERSONAL_COMMUNICATION, "commun communication pers-comm personal");
        both("unpublished", ItemType.MANUSCRIPT, "in-press submitted");
        both("discussion", ItemType.POST, "list discus forum");
        both("weblog", ItemType.POST_WEBLOG, "blog");
        both("audiovisual", ItemType.MOTION_PICTURE, "video film movie");
        both("legal", ItemType.LEGISLATION, "law statute");
        both("case", ItemType.LEGAL_CASE, "court-case");
        both("other", ItemType.DOCUMENT, "");
    }

    private JatsTable() {}

    /** The type of a {@code publication-type}, which may be CSL's own name too; empty if it says nothing. */
    static Optional<ItemType> type(String publicationType) {
        ItemType known = READ.get(publicationType);
        return publicationType.equals("other")
                ? Optional.empty()
                : Optional.ofNullable(known).or(() -> ItemType.of(publicationType));
    }

    static String publicationType(ItemType type) {
        return WRITTEN.getOrDefault(type, type.id());
    }

    /** Whether a work of that type stands in something that is cited with it. */
    static boolean isPart(ItemType type) {
        return PARTS.contains(type);
    }

    private static final Set<ItemType> PARTS = Set.of(
            ItemType.ARTICLE_JOURNAL,
            ItemType.ARTICLE_MAGAZINE,
            ItemType.ARTICLE_NEWSPAPER,
            ItemType.REVIEW,
            ItemType.REVIEW_BOOK,
            ItemType.PAPER_CONFERENCE,
            ItemType.CHAPTER,
            ItemType.ENTRY,
            ItemType.ENTRY_DICTIONARY,
            ItemType.ENTRY_ENCYCLOPEDIA,
            ItemType.ARTICLE,
            ItemType.POST_WEBLOG);

    /** The element for the title of a work, where that of its container has {@code source}. */
    static String titleElement(ItemType type) {
        return switch (type) {
            case CHAPTER, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> "chapter-title";
            case DATASET, SOFTWARE -> "data-title";
            default -> "article-title";
        };
    }

    private static void both(String written, ItemType type, String alsoRead) {
        WRITTEN.put(type, written);
        for (String name : (written + " " + alsoRead).strip().split(" ")) {
            READ.put(name, type);
        }
    }
}
