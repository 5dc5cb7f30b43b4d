package ibid.format;

import ibid.model.ItemType;

/** The types of RIS and of CSL. What RIS has no type for is written as the nearest, with CSL's name in {@code M2}. */
final class RisTypes {
    private static final TypeNames TYPES = new TypeNames();

    static {
        TYPES.both(ItemType.ARTICLE_JOURNAL, "JOUR", "EJOUR", "ABST", "INPR");
        TYPES.both(ItemType.ARTICLE_MAGAZINE, "MGZN");
        TYPES.both(ItemType.ARTICLE_NEWSPAPER, "NEWS");
        TYPES.both(ItemType.BILL, "BILL", "UNBILL");
        TYPES.both(ItemType.BOOK, "BOOK", "EBOOK", "EDBOOK", "CTLG");
        TYPES.both(ItemType.CHAPTER, "CHAP", "ECHAP");
        TYPES.both(ItemType.CLASSIC, "CLSWK", "ANCIENT");
        TYPES.both(ItemType.COLLECTION, "SER");
        TYPES.both(ItemType.DATASET, "DATA", "DBASE", "AGGR");
        TYPES.both(ItemType.DOCUMENT, "GEN", "GRNT");
        TYPES.both(ItemType.ENTRY_DICTIONARY, "DICT");
        TYPES.both(ItemType.ENTRY_ENCYCLOPEDIA, "ENCYC");
        TYPES.both(ItemType.FIGURE, "FIGURE", "CHART", "EQUA");
        TYPES.both(ItemType.GRAPHIC, "ART");
        TYPES.both(ItemType.HEARING, "HEAR");
        TYPES.both(ItemType.LEGAL_CASE, "CASE");
        TYPES.both(ItemType.LEGISLATION, "STAT");
        TYPES.both(ItemType.MANUSCRIPT, "MANSCPT", "UNPB");
        TYPES.both(ItemType.MAP, "MAP");
        TYPES.both(ItemType.MOTION_PICTURE, "MPCT", "VIDEO", "ADVS", "MULTI");
        TYPES.both(ItemType.MUSICAL_SCORE, "MUSIC");
        TYPES.both(ItemType.PAMPHLET, "PAMP");
        TYPES.both(ItemType.PAPER_CONFERENCE, "CONF", "CPAPER");
        TYPES.both(ItemType.PATENT, "PAT");
        TYPES.both(ItemType.PERIODICAL, "JFULL");
        TYPES.both(ItemType.PERSONAL_COMMUNICATION, "PCOMM");
        TYPES.both(ItemType.POST, "ICOMM");
        TYPES.both(ItemType.POST_WEBLOG, "BLOG");
        TYPES.both(ItemType.REGULATION, "LEGAL");
        TYPES.both(ItemType.REPORT, "RPRT", "GOVDOC");
        TYPES.both(ItemType.SOFTWARE, "COMP");
        TYPES.both(ItemType.SONG, "SOUND");
        TYPES.both(ItemType.SPEECH, "SLIDE");
        TYPES.both(ItemType.STANDARD, "STAND");
        TYPES.both(ItemType.THESIS, "THES");
        TYPES.both(ItemType.WEBPAGE, "ELEC", "WEB");
        TYPES.read(ItemType.BROADCAST, "PODCST");
        TYPES.write(ItemType.ARTICLE, "UNPB");
        TYPES.write(ItemType.BROADCAST, "ADVS");
        TYPES.write(ItemType.INTERVIEW, "PCOMM");
        TYPES.write(ItemType.REVIEW, "JOUR");
        TYPES.write(ItemType.REVIEW_BOOK, "JOUR");
    }

    private RisTypes() {}

    static boolean isKnown(String name) {
        return TYPES.type(name).isPresent();
    }

    static ItemType read(String name) {
        return TYPES.type(name).orElse(ItemType.DOCUMENT);
    }

    static String written(ItemType type) {
        return TYPES.name(type).orElse("GEN");
    }
}
