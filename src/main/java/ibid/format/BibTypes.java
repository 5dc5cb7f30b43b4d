package ibid.format;

import ibid.model.ItemType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Entry types of BibTeX and BibLaTeX and the CSL types they stand for. What an entry type cannot tell is in
 * {@code entrysubtype}, which classic styles skip: {@code magazine}, {@code newspaper}, or the name of the CSL type.
 *
 * @see <a href="https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf">BibLaTeX, section 2.1</a>
 */
final class BibTypes {
    private static final Map<String, ItemType> READ = new HashMap<>();
    private static final Map<ItemType, String> WRITTEN = new EnumMap<>(ItemType.class);

    private BibTypes() {}

    static {
        both("article", ItemType.ARTICLE_JOURNAL, "suppperiodical");
        both("book", ItemType.BOOK, "mvbook collection mvcollection proceedings mvproceedings reference mvreference");
        both("book", ItemType.BOOK, "manual commentary");
        both("booklet", ItemType.PAMPHLET, "");
        both("incollection", ItemType.CHAPTER, "inbook bookinbook suppbook suppcollection");
        both("inproceedings", ItemType.PAPER_CONFERENCE, "conference");
        both("techreport", ItemType.REPORT, "report workingpaper");
        both("thesis", ItemType.THESIS, "phdthesis mastersthesis masterthesis bachelorthesis bachelorsthesis");
        both("thesis", ItemType.THESIS, "bathesis mathesis diplomathesis dissertation");
        both("unpublished", ItemType.MANUSCRIPT, "");
        both("online", ItemType.WEBPAGE, "electronic www");
        both("dataset", ItemType.DATASET, "data");
        both("software", ItemType.SOFTWARE, "code softwareversion");
        both("patent", ItemType.PATENT, "");
        both("periodical", ItemType.PERIODICAL, "");
        both("misc", ItemType.DOCUMENT, "bibnote customa customb customc customd custome customf");
        read(ItemType.ENTRY_ENCYCLOPEDIA, "inreference");
        read(ItemType.ARTICLE, "preprint");
        read(ItemType.MOTION_PICTURE, "movie video");
        read(ItemType.SONG, "audio music");
        read(ItemType.GRAPHIC, "image artwork");
        read(ItemType.PERSONAL_COMMUNICATION, "letter");
        read(ItemType.LEGAL_CASE, "jurisdiction");
        read(ItemType.TREATY, "legal");
        read(ItemType.SPEECH, "presentation talk");
        written(
                "article",
                ItemType.ARTICLE_MAGAZINE,
                ItemType.ARTICLE_NEWSPAPER,
                ItemType.REVIEW,
                ItemType.REVIEW_BOOK);
        written("incollection", ItemType.ENTRY, ItemType.ENTRY_DICTIONARY, ItemType.ENTRY_ENCYCLOPEDIA);
        written("online", ItemType.POST, ItemType.POST_WEBLOG);
        written("unpublished", ItemType.SPEECH);
    }

    /** The CSL type of an entry type in lower case; a name of CSL's own is understood too. */
    static Optional<ItemType> read(String entryType) {
        ItemType known = READ.get(entryType);
        return known != null ? Optional.of(known) : ItemType.of(entryType);
    }

    /** Whether BibTeX or BibLaTeX knows an entry type of that name, in lower case. */
    static boolean isKnown(String entryType) {
        return READ.containsKey(entryType);
    }

    /** The same, told more exactly by what else the entry has. */
    static Optional<ItemType> read(String entryType, boolean eprint, boolean url, boolean doi) {
        boolean loose = entryType.equals("misc") || entryType.equals("unpublished") || entryType.equals("online");
        if (loose && eprint) {
            return Optional.of(ItemType.ARTICLE);
        }
        boolean page = entryType.equals("misc") && url && !doi;
        return page ? Optional.of(ItemType.WEBPAGE) : read(entryType);
    }

    /** The type that an {@code entrysubtype} tells. */
    static Optional<ItemType> readSubtype(String subtype) {
        String name = subtype.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "magazine" -> Optional.of(ItemType.ARTICLE_MAGAZINE);
            case "newspaper" -> Optional.of(ItemType.ARTICLE_NEWSPAPER);
            default -> ItemType.of(name);
        };
    }

    static String written(ItemType type) {
        return WRITTEN.getOrDefault(type, "misc");
    }

    static String subtype(ItemType type) {
        return switch (type) {
            case ARTICLE_MAGAZINE -> "magazine";
            case ARTICLE_NEWSPAPER -> "newspaper";
            default -> type.id();
        };
    }

    private static void both(String entryType, ItemType type, String alsoRead) {
        written(entryType, type);
        read(type, (entryType + " " + alsoRead).strip());
    }

    private static void read(ItemType type, String entryTypes) {
        for (String entryType : entryTypes.split(" ")) {
            READ.put(entryType, type);
        }
    }

    private static void written(String entryType, ItemType... types) {
        for (ItemType type : types) {
            WRITTEN.put(type, entryType);
        }
    }
}
