package ibid.format;

import ibid.model.ItemType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** EndNote's reference types, which have a name and a number, and the CSL types they stand for. */
final class EndNoteTypes {
    /** A name and the number that EndNote has for it. */
    record RefType(String name, int number) {}

    private static final Map<String, ItemType> READ = new HashMap<>();
    private static final Map<ItemType, RefType> WRITTEN = new EnumMap<>(ItemType.class);
    private static final RefType GENERIC = new RefType("Generic", 13);

    private EndNoteTypes() {}

    static {
        both(ItemType.ARTICLE_JOURNAL, "Journal Article", 17);
        both(ItemType.BOOK, "Book", 6);
        both(ItemType.CHAPTER, "Book Section", 5);
        both(ItemType.PAPER_CONFERENCE, "Conference Proceedings", 10);
        both(ItemType.THESIS, "Thesis", 32);
        both(ItemType.REPORT, "Report", 27);
        both(ItemType.WEBPAGE, "Web Page", 12);
        both(ItemType.ARTICLE_NEWSPAPER, "Newspaper Article", 23);
        both(ItemType.ARTICLE_MAGAZINE, "Magazine Article", 19);
        both(ItemType.PATENT, "Patent", 25);
        both(ItemType.LEGISLATION, "Statute", 31);
        both(ItemType.REGULATION, "Legal Rule or Regulation", 50);
        both(ItemType.LEGAL_CASE, "Case", 7);
        both(ItemType.BILL, "Bill", 4);
        both(ItemType.HEARING, "Hearing", 14);
        both(ItemType.PERSONAL_COMMUNICATION, "Personal Communication", 26);
        both(ItemType.MANUSCRIPT, "Manuscript", 36);
        both(ItemType.MAP, "Map", 20);
        both(ItemType.MOTION_PICTURE, "Film or Broadcast", 21);
        both(ItemType.SOFTWARE, "Computer Program", 9);
        both(ItemType.GRAPHIC, "Artwork", 2);
        both(ItemType.FIGURE, "Figure", 37);
        both(ItemType.CLASSIC, "Classical Work", 49);
        both(ItemType.ENTRY_DICTIONARY, "Dictionary", 52);
        both(ItemType.ENTRY_ENCYCLOPEDIA, "Encyclopedia", 53);
        both(ItemType.POST_WEBLOG, "Blog", 56);
        both(ItemType.PERIODICAL, "Serial", 57);
        both(ItemType.STANDARD, "Standard", 58);
        both(ItemType.DATASET, "Dataset", 59);
        both(ItemType.SONG, "Music", 61);
        both(ItemType.PAMPHLET, "Pamphlet", 24);
        both(ItemType.DOCUMENT, GENERIC.name(), GENERIC.number());
        read(ItemType.ARTICLE_JOURNAL, "Electronic Article", 43);
        read(ItemType.BOOK, "Edited Book", 28);
        read(ItemType.BOOK, "Electronic Book", 44);
        read(ItemType.CHAPTER, "Electronic Book Section", 60);
        read(ItemType.PAPER_CONFERENCE, "Conference Paper", 47);
        read(ItemType.REPORT, "Government Document", 46);
        read(ItemType.MANUSCRIPT, "Unpublished Work", 34);
        read(ItemType.CLASSIC, "Ancient Text", 51);
        read(ItemType.DATASET, "Online Database", 45);
        read(ItemType.MOTION_PICTURE, "Audiovisual Material", 3);
        read(ItemType.MOTION_PICTURE, "Online Multimedia", 48);
        read(ItemType.FIGURE, "Chart or Table", 38);
    }

    /** @param type a name in any case, failing that a number */
    static ItemType read(String type, String number) {
        ItemType named = READ.get(type.toLowerCase(Locale.ROOT));
        return named != null ? named : READ.getOrDefault(number, ItemType.DOCUMENT);
    }

    static RefType written(ItemType type) {
        return WRITTEN.getOrDefault(type, GENERIC);
    }

    private static void both(ItemType type, String name, int number) {
        read(type, name, number);
        WRITTEN.put(type, new RefType(name, number));
    }

    private static void read(ItemType type, String name, int number) {
        READ.put(name.toLowerCase(Locale.ROOT), type);
        READ.put(Integer.toString(number), type);
    }
}
