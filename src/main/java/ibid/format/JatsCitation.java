package ibid.format;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.text.XmlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a {@link Reference} of a citation in JATS: the elements in their order, then the type, then the titles. */
final class JatsCitation {
    /** Elements whose content is read as if it stood in the citation itself. */
    private static final Set<String> WRAPPERS =
            Set.of("date", "string-date", "styled-content", "italic", "bold", "sc", "sup", "underline", "p");

    private static final Set<String> NAMES = Set.of("name", "string-name", "collab", "anonymous", "name-alternatives");
    private static final Pattern ORDINAL =
            Pattern.compile("(\\d{1,3})(?:st|nd|rd|th|\\.)?(?:\\s+(?:edition|edn|ed)\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCESSED =
            Pattern.compile("\\W*(?:(?:last|date) )?(?:accessed|access date|retrieved|cited|viewed|visited).*");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)\\W*(?:in|available (?:from|at|online)(?: (?:from|at|via))?|doi|url|retrieved from|accessed(?: on)?)?\\W*");

    private final XmlNode citation;
    private final String id;
    private final Origin origin;
    private final Map<Field<?>, Value> values = new LinkedHashMap<>();
    private final Map<String, Text> titles = new HashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    private final JatsDates dates = new JatsDates();
    private String firstPage = "";
    private String lastPage = "";

    JatsCitation(XmlNode citation, String id, Origin origin) {
        this.citation = citation;
        this.id = id;
        this.origin = origin;
    }

    Reference reference() {
        put(Field.LANGUAGE, new Text(citation.attribute("lang")));
        citation.elements().forEach(this::take);
        dates.issued().forEach(this::put);
        pages();
        ItemType type = type();
        placeTitles(type);
        return ExactValues.apply(new Reference(id, type, values, origin), exact);
    }

    private void take(XmlNode node) {
        String name = node.name();
        switch (name) {
            case "person-group" -> people(group(node), JatsNames.read(node));
            case "named-content" -> namedContent(node);
            case "article-title", "chapter-title", "data-title", "source" -> title(name, node);
            case "fpage" -> firstPage = firstPage.isEmpty() ? node.text() : firstPage;
            case "lpage" -> lastPage = lastPage.isEmpty() ? node.text() : lastPage;
            case "page-range" -> put(Field.PAGE, Field.PAGE.read(node.text()));
            case "pub-id", "object-id" -> identifier(node.attribute("pub-id-type"), node.text());
            case "ext-link", "uri", "self-uri" -> link(node);
            case "date-in-citation" -> dateInCitation(node);
            case "conf-date" -> put(Field.EVENT_DATE, dates.of(node));
            case "conf-sponsor" -> put(Field.ORGANIZER, Names.of(Name.literal(node.text())));
            case "edition" ->
                put(
                        Field.EDITION,
                        new Numeral(
                                ORDINAL.matcher(node.text()).matches()
                                        ? node.text().replaceAll("\\D", "")
                                        : node.text()));
            case "patent", "std" -> number(node);
            case "size" -> numberOfPages(node);
            case "page-count" -> put(Field.NUMBER_OF_PAGES, new Numeral(node.attribute("count")));
            case "comment" -> comment(node);
            case "annotation" -> put(Field.ANNOTE, new Text(JatsTable.MARKUP.read(node)));
            case "institution", "gov" -> institution(node);
            case "elocation-id", "etal" -> later(node);
            default -> other(node);
        }
    }

    private void other(XmlNode node) {
        Field<?> field = JatsTable.ELEMENTS.get(node.name());
        if (NAMES.contains(node.name())) {
            looseName(node);
        } else if (field != null) {
            put(field, value(field, node));
        } else if (dates.take(node)) {
            return;
        } else if (WRAPPERS.contains(node.name())) {
            node.elements().forEach(this::take);
        }
    }

    private static Value value(Field<?> field, XmlNode node) {
        return field.type() == Text.class ? new Text(JatsTable.MARKUP.read(node)) : field.read(node.text());
    }

    private static Field<Names> group(XmlNode node) {
        String kind = node.attribute("person-group-type").toLowerCase(Locale.ROOT);
        String singular = kind.endsWith("s") ? kind.substring(0, kind.length() - 1) : kind;
        boolean author = singular.isEmpty() || singular.equals("allauthor") || singular.equals("inventor");
        boolean editor = singular.endsWith("editor");
        Field<Names> other = editor ? Field.EDITOR : Field.CONTRIBUTOR;
        return author ? Field.AUTHOR : JatsTable.PEOPLE.getOrDefault(singular, other);
    }

    /** A name outside of any group: an author's, or behind the title of a chapter an editor's. */
    private void looseName(XmlNode node) {
        boolean edits = titles.containsKey("chapter-title")
                || (titles.containsKey("source") && values.containsKey(Field.AUTHOR));
        people(edits ? Field.EDITOR : Field.AUTHOR, JatsNames.name(node));
    }

    private void people(Field<Names> field, Names names) {
        boolean none = names.list().isEmpty() && !names.others();
        if (none) {
            return;
        }
        Value before = values.get(field);
        values.put(field, before instanceof Names others ? JatsNames.joined(others, names) : names);
    }

    private void later(XmlNode node) {
        if (node.name().equals("etal")) {
            boolean edited = values.containsKey(Field.EDITOR);
            people(edited ? Field.EDITOR : Field.AUTHOR, new Names(List.of(), true));
        } else if (firstPage.isEmpty() && !values.containsKey(Field.PAGE)) {
            firstPage = node.text();
        } else {
            put(Field.NUMBER, new Numeral(node.text()));
        }
    }

    private void namedContent(XmlNode node) {
        String kind = node.attribute("content-type");
        if (kind.startsWith(ExactValues.PREFIX)) {
            exact.put(kind.substring(ExactValues.PREFIX.length()), node.raw());
        } else {
            node.elements().forEach(this::take);
        }
    }

    private void title(String name, XmlNode node) {
        put(Field.LANGUAGE, new Text(name.equals("source") ? "" : node.attribute("lang")));
        titles.putIfAbsent(name, new Text(JatsTable.MARKUP.read(node)));
    }

    private void pages() {
        if (lastPage.isEmpty()) {
            put(Field.PAGE, firstPage.isEmpty() ? new Text("") : Field.PAGE.read(firstPage));
        } else {
            put(Field.PAGE, Field.PAGE.read(firstPage.isEmpty() ? lastPage : firstPage + "–" + lastPage));
        }
    }

    private void identifier(String kind, String text) {
        String lower = kind.toLowerCase(Locale.ROOT);
        switch (lower) {
            case "doi" -> put(Field.DOI, new Identifier(XmlIdentifiers.bareDoi(text)));
            case "pmid", "isbn", "issn" -> put(Field.of(lower.toUpperCase(Locale.ROOT)), new Identifier(text));
            case "pmcid", "pmc" -> put(Field.PMCID, new Identifier(text));
            case "arxiv" -> XmlIdentifiers.arxiv(text).forEach(this::put);
            case "url", "uri" -> put(Field.URL, new Identifier(text));
            case "std-designation", "patent", "accession", "publisher-id" -> put(Field.NUMBER, new Numeral(text));
            default -> XmlIdentifiers.address(text).forEach(this::put);
        }
    }

    private void link(XmlNode node) {
        String kind = node.attribute("ext-link-type").toLowerCase(Locale.ROOT);
        String target = node.attribute("href").isEmpty() ? node.text() : node.attribute("href");
        if (kind.equals("doi") || kind.equals("pmid") || kind.equals("pmcid")) {
            identifier(kind, target);
        } else {
            XmlIdentifiers.address(target).forEach(this::put);
        }
        node.elements().forEach(this::take);
    }

    private void dateInCitation(XmlNode node) {
        String kind = node.attribute("content-type").toLowerCase(Locale.ROOT);
        boolean accessed =
                kind.isEmpty() || kind.contains("access") || kind.contains("cited") || kind.equals("retrieved");
        Value date = dates.of(node);
        if (accessed && date instanceof PartialDate) {
            put(Field.ACCESSED, date);
        } else if (date instanceof PartialDate || !node.text().isEmpty()) {
            put(Field.STATUS, new Text(node.text()));
        }
    }

    private void number(XmlNode node) {
        node.elements().forEach(this::take);
        put(Field.JURISDICTION, new Text(node.attribute("country")));
        String text = node.without(Set.of("pub-id", "source", "year", "ext-link", "named-content"))
                .text();
        put(Field.NUMBER, new Numeral(text));
    }

    private void numberOfPages(XmlNode node) {
        if (node.attribute("units").startsWith("page")) {
            put(Field.NUMBER_OF_PAGES, new Numeral(node.text().replaceFirst("(?i)\\s*p(?:p|ages)?\\.?$", "")));
        }
    }

    /** A remark; what but leads to an address or tells when it was looked at is no note. */
    private void comment(XmlNode node) {
        node.elements().forEach(this::take);
        XmlNode bare = node.without(Set.of("ext-link", "uri", "pub-id", "date-in-citation", "year", "month", "day"));
        String text = JatsTable.MARKUP.read(bare);
        boolean tellsWhen = ACCESSED.matcher(text.toLowerCase(Locale.ROOT)).matches();
        Value date = tellsWhen
                ? PartialDate.find(text).<Value>map(PartialDate.Found::date).orElse(new Text(""))
                : new Text("");
        if (date instanceof PartialDate) {
            put(Field.ACCESSED, date);
        } else if (!SAYS_NOTHING.matcher(text).matches()) {
            Value before = values.get(Field.NOTE);
            values.put(Field.NOTE, new Text(before == null ? text : before.text() + "; " + text));
        }
    }

    private void institution(XmlNode node) {
        boolean speaks = node.name().equals("gov") && !values.containsKey(Field.AUTHOR);
        Field<?> field = speaks ? Field.AUTHOR : Field.PUBLISHER;
        put(field, speaks ? Names.of(Name.literal(node.text())) : new Text(JatsTable.MARKUP.read(node)));
    }

    private ItemType type() {
        String told = citation.attribute("publication-type") + citation.attribute("citation-type");
        ItemType type = JatsTable.type(told.toLowerCase(Locale.ROOT)).orElseGet(this::likelyType);
        boolean inBook = titles.containsKey("chapter-title")
                || (titles.containsKey("article-title") && titles.containsKey("source"));
        return type == ItemType.BOOK && inBook ? ItemType.CHAPTER : type;
    }

    /** What a citation must be that does not tell. */
    private ItemType likelyType() {
        if (citation.holds(Set.of("patent"))) {
            return ItemType.PATENT;
        } else if (citation.holds(Set.of("std"))) {
            return ItemType.STANDARD;
        } else if (values.containsKey(Field.EVENT_TITLE)) {
            return ItemType.PAPER_CONFERENCE;
        } else if (titles.containsKey("data-title")) {
            return ItemType.DATASET;
        } else if (titles.containsKey("source")) {
            return ofSource();
        }
        return values.containsKey(Field.URL) && !values.containsKey(Field.DOI) ? ItemType.WEBPAGE : ItemType.DOCUMENT;
    }

    private ItemType ofSource() {
        boolean published = values.containsKey(Field.PUBLISHER) || values.containsKey(Field.ISBN);
        boolean part = titles.containsKey("chapter-title") || titles.containsKey("article-title");
        boolean periodical = values.containsKey(Field.VOLUME) || values.containsKey(Field.ISSUE);
        if (titles.containsKey("chapter-title") || (part && (published || values.containsKey(Field.EDITOR)))) {
            return ItemType.CHAPTER;
        }
        return part || periodical ? ItemType.ARTICLE_JOURNAL : published ? ItemType.BOOK : ItemType.DOCUMENT;
    }

    /** {@code source} is the title of what is cited, or of what that stands in. */
    private void placeTitles(ItemType type) {
        Text own = first("chapter-title", "article-title", "data-title");
        Text source = first("source");
        if (!own.text().isEmpty()) {
            put(Field.TITLE, own);
            boolean held = type == ItemType.DATASET && !values.containsKey(Field.PUBLISHER);
            put(held ? Field.PUBLISHER : Field.CONTAINER_TITLE, source);
        } else {
            put(JatsTable.isPart(type) ? Field.CONTAINER_TITLE : Field.TITLE, source);
        }
        if (!values.containsKey(Field.TITLE) && values.get(Field.PART_TITLE) instanceof Text part) {
            values.remove(Field.PART_TITLE);
            values.put(Field.TITLE, part);
        }
    }

    private Text first(String... names) {
        for (String name : names) {
            Text title = titles.get(name);
            if (title != null) {
                return title;
            }
        }
        return new Text("");
    }

    /** Keeps a value that says something, unless there is one before it. */
    private void put(Field<?> field, Value value) {
        if (!value.text().isEmpty()) {
            values.putIfAbsent(field, value);
        }
    }
}
