package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one table of field names: CSL's, and BibTeX's and BibLaTeX's for the same. The order of its rows is the order
 * in which fields are written. Dates of issue, {@code eprint} and {@code howpublished} need more than a name and are in
 * {@link BibReader} and {@link BibWriter}.
 *
 * <p>A CSL variable without a row is written under its own name. Where that name means something else in a .bib file it
 * gets the prefix {@code csl-}; the other way round, a BibTeX field that would shadow a CSL variable already read gets
 * {@code bibtex-}.
 *
 * @see <a href="https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf">BibLaTeX, section 2.2</a>
 */
final class BibTable {
    private static final String CSL_PREFIX = "csl-";
    private static final String BIBTEX_PREFIX = "bibtex-";
    private static final Map<Shelf, List<Row>> ROWS = new EnumMap<>(Shelf.class);

    private BibTable() {}

    /** Groups of types that use field names alike. */
    private enum Shelf {
        PERIODICAL,
        PART,
        BOOK,
        THESIS,
        REPORT,
        OTHER
    }

    /**
     * @param written the name written
     * @param read the names read, the first that an entry has holds
     */
    record Row(Field<?> field, String written, List<String> read) {}

    static synchronized List<Row> rows(ItemType type) {
        return ROWS.computeIfAbsent(shelf(type), BibTable::table);
    }

    private static Shelf shelf(ItemType type) {
        return switch (type) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER, REVIEW, REVIEW_BOOK, PERIODICAL ->
                Shelf.PERIODICAL;
            case CHAPTER, PAPER_CONFERENCE, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> Shelf.PART;
            case BOOK -> Shelf.BOOK;
            case THESIS -> Shelf.THESIS;
            case REPORT -> Shelf.REPORT;
            default -> Shelf.OTHER;
        };
    }

    private static List<Row> table(Shelf shelf) {
        List<Row> rows = new ArrayList<>();
        row(rows, Field.AUTHOR, "author");
        row(rows, Field.TITLE, "title");
        row(rows, Field.TITLE_SHORT, "shorttitle");
        row(rows, Field.CONTAINER_AUTHOR, "bookauthor");
        container(rows, shelf);
        row(rows, Field.CONTAINER_TITLE_SHORT, "shortjournal");
        row(rows, Field.EDITOR, "editor");
        row(rows, Field.TRANSLATOR, "translator");
        row(rows, Field.COLLECTION_TITLE, "series");
        row(rows, Field.EDITION, "edition");
        row(rows, Field.GENRE, "type");
        row(rows, Field.VERSION, "version");
        row(rows, Field.VOLUME, "volume");
        row(rows, Field.NUMBER_OF_VOLUMES, "volumes");
        row(rows, Field.PART_NUMBER, "part");
        number(rows, shelf);
        row(rows, Field.CHAPTER_NUMBER, "chapter");
        row(rows, Field.PAGE, "pages", "pages page");
        row(rows, Field.NUMBER_OF_PAGES, "pagetotal", "pagetotal numpages");
        publisher(rows, shelf);
        row(rows, Field.PUBLISHER_PLACE, "address", "address location");
        row(rows, Field.ISSUED, "date");
        row(rows, Field.STATUS, "pubstate");
        row(rows, Field.EVENT_TITLE, "eventtitle");
        row(rows, Field.EVENT_PLACE, "venue");
        row(rows, Field.EVENT_DATE, "eventdate");
        row(rows, Field.ORIGINAL_DATE, "origdate");
        row(rows, Field.ORIGINAL_TITLE, "origtitle");
        row(rows, Field.ORIGINAL_PUBLISHER, "origpublisher");
        row(rows, Field.ORIGINAL_PUBLISHER_PLACE, "origlocation");
        row(rows, Field.ISBN, "isbn");
        row(rows, Field.ISSN, "issn");
        row(rows, Field.DOI, "doi");
        row(rows, Field.PMID, "pmid");
        row(rows, Field.PMCID, "pmcid", "pmcid pmc");
        row(rows, Field.URL, "url");
        row(
                rows,
                Field.ACCESSED,
                "urldate",
                "urldate accessed lastaccessed lastchecked lastvisited visited accessdate");
        row(rows, Field.LANGUAGE, "language", "language langid");
        row(rows, Field.NOTE, "note");
        row(rows, Field.KEYWORD, "keywords", "keywords keyword");
        row(rows, Field.ANNOTE, "annote", "annote annotation");
        row(rows, Field.ABSTRACT, "abstract");
        return List.copyOf(rows);
    }

    private static void container(List<Row> rows, Shelf shelf) {
        switch (shelf) {
            case PERIODICAL -> row(rows, Field.CONTAINER_TITLE, "journal", "journal journaltitle booktitle");
            case PART -> row(rows, Field.CONTAINER_TITLE, "booktitle", "booktitle journal journaltitle");
            default -> row(rows, Field.CONTAINER_TITLE, "howpublished", "journal journaltitle booktitle howpublished");
        }
    }

    private static void publisher(List<Row> rows, Shelf shelf) {
        String written = switch (shelf) {
            case THESIS -> "school";
            case REPORT -> "institution";
            default -> "publisher";
        };
        row(rows, Field.PUBLISHER, written, "publisher school institution organization");
    }

    private static void number(List<Row> rows, Shelf shelf) {
        switch (shelf) {
            case PERIODICAL -> {
                row(rows, Field.ISSUE, "number", "number issue");
                row(rows, Field.NUMBER, "eid");
            }
            case PART, BOOK -> row(rows, Field.COLLECTION_NUMBER, "number");
            default -> row(rows, Field.NUMBER, "number");
        }
    }

    private static void row(List<Row> rows, Field<?> field, String name) {
        row(rows, field, name, name);
    }

    private static void row(List<Row> rows, Field<?> field, String written, String read) {
        rows.add(new Row(field, written, List.of(read.split(" "))));
    }

    /** The field for a name that no row took; {@code taken} says which CSL variables are spoken for. */
    static Field<?> fieldOf(String name, Map<Field<?>, ?> taken) {
        if (name.startsWith(CSL_PREFIX)) {
            return csl(name.substring(CSL_PREFIX.length())).orElse(Field.of(name));
        }
        Optional<Field<?>> csl = csl(name);
        boolean shadows = csl.isPresent() && taken.containsKey(csl.get());
        return shadows ? Field.of(BIBTEX_PREFIX + name) : csl.orElse(Field.of(name));
    }

    /** The name for a field that has no row, such that {@link #fieldOf} finds the way back. */
    static String nameOf(Field<?> field, ItemType type) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (!field.isCsl()) {
            return name.startsWith(BIBTEX_PREFIX) ? name.substring(BIBTEX_PREFIX.length()) : name;
        }
        boolean meansOther = rows(type).stream().anyMatch(row -> row.read().contains(name));
        return meansOther ? CSL_PREFIX + name : name;
    }

    private static Optional<Field<?>> csl(String name) {
        for (Field<?> field : Field.csl()) {
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether a field without a row holds a path or an address, in which nothing is LaTeX. */
    static boolean isVerbatim(String name) {
        return switch (name) {
            case "file", "pdf", "localfile", "eprint" -> true;
            default -> name.endsWith("url") || name.startsWith("bdsk-");
        };
    }

    /** Whether BibTeX styles may change the case of the value, so that braces in it mean something. */
    static boolean isTitle(Field<?> field, String name) {
        return field.type() == Text.class && name.endsWith("title") && !name.equals("journaltitle");
    }
}
