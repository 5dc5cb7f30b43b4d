package ibid.format;

import ibid.model.ItemType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The types of RIS and of CSL. What RIS has no type for is written as the nearest, with CSL's name in {@code M2}. */
final class RisTypes {
    private static final Map<String, ItemType> READ = new HashMap<>();
    private static final Map<ItemType, String> WRITTEN = new EnumMap<>(ItemType.class);

    static {
        both(ItemType.ARTICLE_JOURNAL, "JOUR", "EJOUR", "ABST", "INPR");
        both(ItemType.ARTICLE_MAGAZINE, "MGZN");
        both(ItemType.ARTICLE_NEWSPAPER, "NEWS");
        both(ItemType.BILL, "BILL", "UNBILL");
        both(ItemType.BOOK, "BOOK", "EBOOK", "EDBOOK", "CTLG");
        both(ItemType.CHAPTER, "CHAP", "ECHAP");
        both(ItemType.CLASSIC, "CLSWK", "ANCIENT");
        both(ItemType.COLLECTION, "SER");
        both(ItemType.DATASET, "DATA", "DBASE", "AGGR");
        both(ItemType.DOCUMENT, "GEN", "GRNT");
        both(ItemType.ENTRY_DICTIONARY, "DICT");
        both(ItemType.ENTRY_ENCYCLOPEDIA, "ENCYC");
        both(ItemType.FIGURE, "FIGURE", "CHART", "EQUA");
        both(ItemType.GRAPHIC, "ART");
        both(ItemType.HEARING, "HEAR");
        both(ItemType.LEGAL_CASE, "CASE");
        both(ItemType.LEGISLATION, "STAT");
        both(ItemType.MANUSCRIPT, "MANSCPT", "UNPB");
        both(ItemType.MAP, "MAP");
        both(ItemType.MOTION_PICTURE, "MPCT", "VIDEO", "ADVS", "MULTI");
        both(ItemType.MUSICAL_SCORE, "MUSIC");
        both(ItemType.PAMPHLET, "PAMP");
        both(ItemType.PAPER_CONFERENCE, "CONF", "CPAPER");
        both(ItemType.PATENT, "PAT");
        both(ItemType.PERIODICAL, "JFULL");
        both(ItemType.PERSONAL_COMMUNICATION, "PCOMM");
        both(ItemType.POST, "ICOMM");
        both(ItemType.POST_WEBLOG, "BLOG");
        both(ItemType.REGULATION, "LEGAL");
        both(ItemType.REPORT, "RPRT", "GOVDOC");
        both(ItemType.SOFTWARE, "COMP");
        both(ItemType.SONG, "SOUND");
        both(ItemType.SPEECH, "SLIDE");
        both(ItemType.STANDARD, "STAND");
        both(ItemType.THESIS, "THES");
        both(ItemType.WEBPAGE, "ELEC", "WEB");
        READ.put("PODCST", ItemType.BROADCAST);
        WRITTEN.put(ItemType.ARTICLE, "UNPB");
        WRITTEN.put(ItemType.BROADCAST, "ADVS");
        WRITTEN.put(ItemType.INTERVIEW, "PCOMM");
        WRITTEN.put(ItemType.REVIEW, "JOUR");
        WRITTEN.put(ItemType.REVIEW_BOOK, "JOUR");
    }

    private RisTypes() {}

    private static void both(ItemType type, String written, String... others) {
        WRITTEN.put(type, written);
        READ.put(written, type);
        for (String other : others) {
            READ.put(other, type);
        }
    }

    static boolean isKnown(String name) {
        return READ.containsKey(name.toUpperCase(Locale.ROOT));
    }

    static ItemType read(String name) {
        return READ.getOrDefault(name.toUpperCase(Locale.ROOT), ItemType.DOCUMENT);
    }

    static String written(ItemType type) {
        return WRITTEN.getOrDefault(type, "GEN");
    }
}
