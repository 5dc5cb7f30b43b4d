package ibid.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A typed key of a {@link Reference}, named as in CSL 1.0.2. Names outside CSL stand for fields of other formats that
 * CSL has no word for ({@code keywords}, {@code file}); they hold {@link Text}. Two fields are equal if their names are.
 *
 * @param <T> the type of its value when that is understood
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#appendix-iv-variables">CSL variables</a>
 */
public final class Field<T extends Value> {
    private static final Map<String, Field<?>> CSL = new LinkedHashMap<>();

    // Names
    public static final Field<Names> AUTHOR = names("author");
    public static final Field<Names> CHAIR = names("chair");
    public static final Field<Names> COLLECTION_EDITOR = names("collection-editor");
    public static final Field<Names> COMPILER = names("compiler");
    public static final Field<Names> COMPOSER = names("composer");
    public static final Field<Names> CONTAINER_AUTHOR = names("container-author");
    public static final Field<Names> CONTRIBUTOR = names("contributor");
    public static final Field<Names> CURATOR = names("curator");
    public static final Field<Names> DIRECTOR = names("director");
    public static final Field<Names> EDITOR = names("editor");
    public static final Field<Names> EDITORIAL_DIRECTOR = names("editorial-director");
    public static final Field<Names> EDITOR_TRANSLATOR = names("editor-translator");
    public static final Field<Names> EXECUTIVE_PRODUCER = names("executive-producer");
    public static final Field<Names> GUEST = names("guest");
    public static final Field<Names> HOST = names("host");
    public static final Field<Names> ILLUSTRATOR = names("illustrator");
    public static final Field<Names> INTERVIEWER = names("interviewer");
    public static final Field<Names> NARRATOR = names("narrator");
    public static final Field<Names> ORGANIZER = names("organizer");
    public static final Field<Names> ORIGINAL_AUTHOR = names("original-author");
    public static final Field<Names> PERFORMER = names("performer");
    public static final Field<Names> PRODUCER = names("producer");
    public static final Field<Names> RECIPIENT = names("recipient");
    public static final Field<Names> REVIEWED_AUTHOR = names("reviewed-author");
    public static final Field<Names> SCRIPT_WRITER = names("script-writer");
    public static final Field<Names> SERIES_CREATOR = names("series-creator");
    public static final Field<Names> TRANSLATOR = names("translator");

    // Dates
    public static final Field<PartialDate> ISSUED = date("issued");
    public static final Field<PartialDate> ACCESSED = date("accessed");
    public static final Field<PartialDate> AVAILABLE_DATE = date("available-date");
    public static final Field<PartialDate> EVENT_DATE = date("event-date");
    public static final Field<PartialDate> ORIGINAL_DATE = date("original-date");
    public static final Field<PartialDate> SUBMITTED = date("submitted");

    // Titles and other text
    public static final Field<Text> TITLE = text("title");
    public static final Field<Text> TITLE_SHORT = text("title-short");
    public static final Field<Text> CONTAINER_TITLE = text("container-title");
    public static final Field<Text> CONTAINER_TITLE_SHORT = text("container-title-short");
    public static final Field<Text> COLLECTION_TITLE = text("collection-title");
    public static final Field<Text> VOLUME_TITLE = text("volume-title");
    public static final Field<Text> VOLUME_TITLE_SHORT = text("volume-title-short");
    public static final Field<Text> PART_TITLE = text("part-title");
    public static final Field<Text> ORIGINAL_TITLE = text("original-title");
    public static final Field<Text> REVIEWED_TITLE = text("reviewed-title");
    public static final Field<Text> REVIEWED_GENRE = text("reviewed-genre");
    public static final Field<Text> PUBLISHER = text("publisher");
    public static final Field<Text> PUBLISHER_PLACE = text("publisher-place");
    public static final Field<Text> ORIGINAL_PUBLISHER = text("original-publisher");
    public static final Field<Text> ORIGINAL_PUBLISHER_PLACE = text("original-publisher-place");
    public static final Field<Text> EVENT_TITLE = text("event-title");
    public static final Field<Text> EVENT_PLACE = text("event-place");
    public static final Field<Text> GENRE = text("genre");
    public static final Field<Text> MEDIUM = text("medium");
    public static final Field<Text> NOTE = text("note");
    public static final Field<Text> ANNOTE = text("annote");
    public static final Field<Text> ABSTRACT = text("abstract");
    public static final Field<Text> KEYWORD = text("keyword");
    public static final Field<Text> LANGUAGE = text("language");
    public static final Field<Text> SOURCE = text("source");
    public static final Field<Text> STATUS = text("status");
    public static final Field<Text> ARCHIVE = text("archive");
    public static final Field<Text> ARCHIVE_COLLECTION = text("archive_collection");
    public static final Field<Text> ARCHIVE_LOCATION = text("archive_location");
    public static final Field<Text> ARCHIVE_PLACE = text("archive-place");
    public static final Field<Text> AUTHORITY = text("authority");
    public static final Field<Text> CALL_NUMBER = text("call-number");
    public static final Field<Text> CITATION_KEY = text("citation-key");
    public static final Field<Text> CITATION_LABEL = text("citation-label");
    public static final Field<Text> DIMENSIONS = text("dimensions");
    public static final Field<Text> DIVISION = text("division");
    public static final Field<Text> JURISDICTION = text("jurisdiction");
    public static final Field<Text> REFERENCES = text("references");
    public static final Field<Text> SCALE = text("scale");
    public static final Field<Text> YEAR_SUFFIX = text("year-suffix");

    // Numbers
    public static final Field<Pages> PAGE = add("page", Pages.class, Pages::parse);
    public static final Field<Numeral> PAGE_FIRST = number("page-first");
    public static final Field<Numeral> VOLUME = number("volume");
    public static final Field<Numeral> ISSUE = number("issue");
    public static final Field<Numeral> NUMBER = number("number");
    public static final Field<Numeral> EDITION = number("edition");
    public static final Field<Numeral> CHAPTER_NUMBER = number("chapter-number");
    public static final Field<Numeral> COLLECTION_NUMBER = number("collection-number");
    public static final Field<Numeral> CITATION_NUMBER = number("citation-number");
    public static final Field<Numeral> FIRST_REFERENCE_NOTE_NUMBER = number("first-reference-note-number");
    public static final Field<Numeral> LOCATOR = number("locator");
    public static final Field<Numeral> NUMBER_OF_PAGES = number("number-of-pages");
    public static final Field<Numeral> NUMBER_OF_VOLUMES = number("number-of-volumes");
    public static final Field<Numeral> PART_NUMBER = number("part-number");
    public static final Field<Numeral> PRINTING_NUMBER = number("printing-number");
    public static final Field<Numeral> SECTION = number("section");
    public static final Field<Numeral> SUPPLEMENT_NUMBER = number("supplement-number");
    public static final Field<Numeral> VERSION = number("version");

    // Identifiers
    public static final Field<Identifier> DOI = identifier("DOI");
    public static final Field<Identifier> URL = identifier("URL");
    public static final Field<Identifier> ISBN = identifier("ISBN");
    public static final Field<Identifier> ISSN = identifier("ISSN");
    public static final Field<Identifier> PMID = identifier("PMID");
    public static final Field<Identifier> PMCID = identifier("PMCID");

    private final String name;
    private final Class<T> type;
    private final Function<String, Value> reader;

    private Field(String name, Class<T> type, Function<String, Value> reader) {
        this.name = name;
        this.type = type;
        this.reader = reader;
    }

    /** The field of that name: the CSL variable, or a field of {@link Text} that other formats have. */
    public static Field<?> of(String name) {
        Field<?> known = CSL.get(name);
        return known != null ? known : new Field<>(name, Text.class, Text::new);
    }

    /** The fields that CSL 1.0.2 has, in the order above: who, when, what, where, numbers, identifiers. */
    public static Collection<Field<?>> csl() {
        return Collections.unmodifiableCollection(CSL.values());
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    /** Whether CSL 1.0.2 has a variable of this name. */
    public boolean isCsl() {
        return CSL.containsKey(name);
    }

    /** Reads text into this field's type; what that does not understand becomes {@link Verbatim}. */
    public Value read(String text) {
        return reader.apply(text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Field<?> field && field.name.equals(name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Field<Names> names(String name) {
        return add(name, Names.class, Names::parse);
    }

    private static Field<PartialDate> date(String name) {
        return add(name, PartialDate.class, PartialDate::parse);
    }

    private static Field<Text> text(String name) {
        return add(name, Text.class, Text::new);
    }

    private static Field<Numeral> number(String name) {
        return add(name, Numeral.class, Numeral::new);
    }

    private static Field<Identifier> identifier(String name) {
        return add(name, Identifier.class, Identifier::new);
    }

    private static <T extends Value> Field<T> add(String name, Class<T> type, Function<String, Value> reader) {
        Field<T> field = new Field<>(name, type, reader);
        CSL.put(name, field);
        return field;
    }
}
