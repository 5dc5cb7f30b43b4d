package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The one table of names: the tags of NBIB and the variables they stand for.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">MEDLINE/PubMed data element descriptions</a>
 */
final class NbibTable {
    /** Tags with one text, in the order they are written. */
    static final Map<String, Field<?>> TEXTS = new LinkedHashMap<>();

    /** Publication types, in small letters; any other is that of an article in a journal. */
    private static final Map<String, ItemType> TYPES = Map.ofEntries(
            Map.entry("book", ItemType.BOOK),
            Map.entry("book chapter", ItemType.CHAPTER),
            Map.entry("newspaper article", ItemType.ARTICLE_NEWSPAPER),
            Map.entry("preprint", ItemType.ARTICLE),
            Map.entry("dataset", ItemType.DATASET),
            Map.entry("technical report", ItemType.REPORT),
            Map.entry("academic dissertation", ItemType.THESIS),
            Map.entry("interview", ItemType.INTERVIEW),
            Map.entry("book review", ItemType.REVIEW_BOOK),
            Map.entry("legislation", ItemType.LEGISLATION),
            Map.entry("legal case", ItemType.LEGAL_CASE),
            Map.entry("congress", ItemType.PAPER_CONFERENCE),
            Map.entry("lecture", ItemType.SPEECH),
            Map.entry("webcast", ItemType.BROADCAST),
            Map.entry("dictionary", ItemType.ENTRY_DICTIONARY),
            Map.entry("encyclopedia", ItemType.ENTRY_ENCYCLOPEDIA));

    /** What only tells of the record in the database. */
    static final Set<String> RECORD_KEEPING = Set.of(
            "OWN", "STAT", "DCOM", "LR", "EDAT", "MHDA", "CRDT", "PHST", "PST", "SB", "JID", "DA", "OTO", "SO", "CTDT",
            "DRDT");

    /** What else a record may begin with, but for what RIS calls so too. */
    private static final Set<String> OTHERS = Set.of(
            "TI", "FAU", "AUID", "FED", "FIR", "DP", "DEP", "IS", "AID", "LID", "LA", "PT", "MH", "OT", "OAB", "OABL",
            "GN", "GR", "NM", "CON", "CIN", "EIN", "COIS", "FPS", "SPIN", "UOF", "UIN", "MID", "PUBM");

    /** The codes of MARC that NLM uses and those of ISO 639-1. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("eng", "en"),
            Map.entry("ger", "de"),
            Map.entry("fre", "fr"),
            Map.entry("spa", "es"),
            Map.entry("por", "pt"),
            Map.entry("ita", "it"),
            Map.entry("rus", "ru"),
            Map.entry("jpn", "ja"),
            Map.entry("chi", "zh"),
            Map.entry("kor", "ko"),
            Map.entry("pol", "pl"),
            Map.entry("dut", "nl"),
            Map.entry("cze", "cs"),
            Map.entry("hun", "hu"),
            Map.entry("dan", "da"),
            Map.entry("nor", "no"),
            Map.entry("swe", "sv"),
            Map.entry("fin", "fi"),
            Map.entry("tur", "tr"),
            Map.entry("ukr", "uk"));

    static {
        TEXTS.put("PMID", Field.PMID);
        TEXTS.put("VI", Field.VOLUME);
        TEXTS.put("IP", Field.ISSUE);
        TEXTS.put("PG", Field.PAGE);
        TEXTS.put("TT", Field.ORIGINAL_TITLE);
        TEXTS.put("BTI", Field.CONTAINER_TITLE);
        TEXTS.put("CTI", Field.COLLECTION_TITLE);
        TEXTS.put("PB", Field.PUBLISHER);
        TEXTS.put("PL", Field.PUBLISHER_PLACE);
        TEXTS.put("EN", Field.EDITION);
        TEXTS.put("TA", Field.CONTAINER_TITLE_SHORT);
        TEXTS.put("JT", Field.CONTAINER_TITLE);
        TEXTS.put("AB", Field.ABSTRACT);
        TEXTS.put("ISBN", Field.ISBN);
        TEXTS.put("PMC", Field.PMCID);
    }

    private NbibTable() {}

    /** Whether a line with this tag tells that a text is NBIB. */
    static boolean isKnown(String tag) {
        return TEXTS.containsKey(tag) || OTHERS.contains(tag) || (RECORD_KEEPING.contains(tag) && !tag.equals("DA"));
    }

    /** Works that are not in a journal have the title of what they are in, or their own, as that of a book. */
    static boolean isInBook(ItemType type) {
        return switch (type) {
            case CHAPTER, PAPER_CONFERENCE, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> true;
            default -> false;
        };
    }

    static ItemType type(Iterable<String> types) {
        for (String type : types) {
            ItemType known = TYPES.get(type.toLowerCase(Locale.ROOT));
            if (known != null) {
                return known;
            }
        }
        return ItemType.ARTICLE_JOURNAL;
    }

    static String type(ItemType type) {
        for (Map.Entry<String, ItemType> entry : TYPES.entrySet()) {
            if (entry.getValue() == type) {
                return capitalised(entry.getKey());
            }
        }
        return "Journal Article";
    }

    private static String capitalised(String words) {
        StringBuilder text = new StringBuilder(words);
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == ' ') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }

    static String language(String code) {
        return LANGUAGES.getOrDefault(code, code);
    }

    static String marc(String language) {
        for (Map.Entry<String, String> entry : LANGUAGES.entrySet()) {
            if (entry.getValue().equals(language)) {
                return entry.getKey();
            }
        }
        return language;
    }
}
