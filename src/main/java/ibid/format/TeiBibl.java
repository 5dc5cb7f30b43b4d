package ibid.format;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a {@link Reference} of a {@code biblStruct}, or of a {@code bibl}, in which all stands side by side. */
final class TeiBibl {
    private static final Pattern PROCEEDINGS =
            Pattern.compile("\\b(?:proceedings|proc\\.|conference|symposium|workshop)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_OF_PAGES =
            Pattern.compile("(\\d+)\\s*(?:p|pp|pages|S|Seiten)\\.?", Pattern.CASE_INSENSITIVE);

    private final XmlNode bibl;
    private final Origin origin;
    private final Map<Field<?>, Value> values = new LinkedHashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    /** By their level; of several of one level the first, and its subtitle. */
    private final Map<String, String> titles = new HashMap<>();

    TeiBibl(XmlNode bibl, Origin origin) {
        this.bibl = bibl;
        this.origin = origin;
    }

    Reference reference() {
        put(Field.LANGUAGE, new Text(bibl.attribute("lang")));
        bibl.elements().forEach(node -> take(node, ""));
        ItemType type = TeiTable.type(bibl.attribute("type")).orElseGet(this::likelyType);
        placeTitles(type);
        return ExactValues.apply(new Reference(bibl.attribute("id"), type, values, origin), exact);
    }

    /** @param part {@code analytic}, {@code monogr}, {@code series}, or nothing in a {@code bibl} */
    private void take(XmlNode node, String part) {
        switch (node.name()) {
            case "analytic", "monogr", "series" -> node.elements().forEach(inner -> take(inner, node.name()));
            case "imprint", "availability", "p" -> node.elements().forEach(inner -> take(inner, part));
            case "title" -> title(node, part);
            case "author" -> people(isOfContainer(part) ? Field.CONTAINER_AUTHOR : Field.AUTHOR, TeiNames.read(node));
            case "editor" -> people(editor(node.attribute("role"), part), TeiNames.read(node));
            case "respStmt" -> people(editor(responsibility(node), part), TeiNames.read(node.without(Set.of("resp"))));
            case "meeting" -> meeting(node);
            case "edition" -> put(Field.EDITION, new Numeral(node.text()));
            case "publisher" -> put(Field.PUBLISHER, text(node));
            case "orgName" -> people(Field.AUTHOR, TeiNames.organisation(node));
            case "pubPlace" -> put(Field.PUBLISHER_PLACE, text(node));
            case "date" -> date(node);
            case "biblScope" -> scope(node, part);
            case "citedRange" -> put(Field.LOCATOR, new Numeral(node.text()));
            case "extent" -> extent(node);
            case "idno" -> identifier(node);
            case "ptr", "ref" -> link(node);
            case "textLang" -> put(Field.LANGUAGE, new Text(node.attribute("mainLang")));
            case "note" -> note(node);
            default -> {}
        }
    }

    private static Text text(XmlNode node) {
        return new Text(TeiTable.MARKUP.read(node));
    }

    private boolean isOfContainer(String part) {
        return part.equals("monogr") && (titles.containsKey("a") || values.containsKey(Field.AUTHOR));
    }

    private void title(XmlNode node, String part) {
        String level = switch (part) {
            case "analytic" -> "a";
            case "series" -> "s";
            default -> node.attribute("level").isEmpty() ? "m" : node.attribute("level");
        };
        String text = TeiTable.MARKUP.read(node.without(Set.of("note")));
        String kind = node.attribute("type");
        if (kind.equals("short") || kind.equals("abbr") || kind.equals("abbreviated")) {
            put(level.equals("j") ? Field.CONTAINER_TITLE_SHORT : Field.TITLE_SHORT, new Text(text));
        } else if (kind.startsWith("sub") && titles.containsKey(level)) {
            titles.merge(level, text, (main, sub) -> main + ": " + sub);
        } else if (!text.isEmpty()) {
            titles.putIfAbsent(level, text);
            put(Field.LANGUAGE, new Text(level.equals("a") ? node.attribute("lang") : ""));
        }
    }

    private static Field<Names> editor(String role, String part) {
        String name = role.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.contains("edit") || name.startsWith("hrsg")) {
            return part.equals("series") ? Field.COLLECTION_EDITOR : Field.EDITOR;
        }
        return name.contains("transl") || name.startsWith("trad")
                ? Field.TRANSLATOR
                : TeiTable.ROLES.getOrDefault(name, Field.CONTRIBUTOR);
    }

    private static String responsibility(XmlNode node) {
        String told = node.first("resp").map(XmlNode::text).orElse("");
        return told.isEmpty() ? "contributor" : told;
    }

    private void people(Field<Names> field, Names names) {
        if (!names.list().isEmpty() || names.others()) {
            Value before = values.get(field);
            values.put(field, before instanceof Names others ? JatsNames.joined(others, names) : names);
        }
    }

    private void meeting(XmlNode node) {
        node.within(Set.of("address", "placeName", "settlement", "pubPlace"))
                .forEach(place -> put(Field.EVENT_PLACE, new Text(place.text())));
        node.first("date").ifPresent(date -> put(Field.EVENT_DATE, TeiDates.read(date)));
        put(
                Field.EVENT_TITLE,
                new Text(TeiTable.MARKUP.read(
                        node.without(Set.of("address", "placeName", "settlement", "pubPlace", "date")))));
    }

    private void date(XmlNode node) {
        String kind = node.attribute("type").toLowerCase(Locale.ROOT);
        boolean accessed = kind.startsWith("access") || kind.equals("retrieved");
        put(accessed ? Field.ACCESSED : Field.ISSUED, TeiDates.read(node));
    }

    private void scope(XmlNode node, String part) {
        String told = node.attribute("unit").isEmpty() ? node.attribute("type") : node.attribute("unit");
        String from = node.attribute("from");
        String to = node.attribute("to");
        String range =
                from.isEmpty() || to.isEmpty() || to.equals(from) ? from + (from.isEmpty() ? to : "") : from + "–" + to;
        String text = range.isEmpty() || !node.text().isEmpty() ? node.text() : range;
        switch (told.toLowerCase(Locale.ROOT)) {
            case "volume", "vol" ->
                put(part.equals("series") ? Field.COLLECTION_NUMBER : Field.VOLUME, new Numeral(text));
            case "issue", "number", "no", "nr" -> put(Field.ISSUE, new Numeral(text));
            case "page", "pages", "pp", "p", "pg" -> put(Field.PAGE, Field.PAGE.read(range.isEmpty() ? text : range));
            case "chapter", "chap" -> put(Field.CHAPTER_NUMBER, new Numeral(text));
            case "part" -> put(Field.PART_NUMBER, new Numeral(text));
            default -> put(part.equals("series") ? Field.COLLECTION_NUMBER : Field.VOLUME, new Numeral(text));
        }
    }

    private void extent(XmlNode node) {
        Matcher pages = NUMBER_OF_PAGES.matcher(node.text());
        if (pages.matches()) {
            put(Field.NUMBER_OF_PAGES, new Numeral(pages.group(1)));
        } else {
            put(Field.DIMENSIONS, new Text(node.text()));
        }
    }

    private void identifier(XmlNode node) {
        String text = node.text();
        String kind = node.attribute("type").toUpperCase(Locale.ROOT);
        switch (kind) {
            case "DOI" -> put(Field.DOI, new Identifier(XmlIdentifiers.bareDoi(text)));
            case "ISBN", "PMID", "PMCID" -> put(Field.of(kind), new Identifier(text));
            case "ISSN", "EISSN", "ISSNE", "PISSN" -> put(Field.ISSN, new Identifier(text));
            case "PMC" -> put(Field.PMCID, new Identifier(text));
            case "ARXIV" -> XmlIdentifiers.arxiv(text).forEach(this::put);
            case "URL", "URI" -> put(Field.URL, new Identifier(text));
            case "REPORT", "NUMBER", "DOCNUMBER", "PATENT" -> put(Field.NUMBER, new Numeral(text));
            default -> XmlIdentifiers.address(text).forEach(this::put);
        }
    }

    private void link(XmlNode node) {
        String target = node.attribute("target").isEmpty() ? node.text() : node.attribute("target");
        XmlIdentifiers.address(target).forEach(this::put);
        node.elements().forEach(inner -> take(inner, ""));
    }

    private void note(XmlNode node) {
        String kind = node.attribute("type");
        if (kind.startsWith(ExactValues.PREFIX)) {
            exact.put(kind.substring(ExactValues.PREFIX.length()), node.raw());
            return;
        }
        switch (kind) {
            case "raw_reference" -> {}
            case "genre", "report_type", "thesisType" -> put(Field.GENRE, text(node));
            case "accessed" -> put(Field.ACCESSED, TeiDates.read(node));
            default -> put(Field.NOTE, text(node));
        }
    }

    /** What a reference must be that does not tell. */
    private ItemType likelyType() {
        String genre = (values.getOrDefault(Field.GENRE, new Text("")).text()
                        + values.getOrDefault(Field.NOTE, new Text("")).text())
                .toLowerCase(Locale.ROOT);
        if (titles.containsKey("j")) {
            return ItemType.ARTICLE_JOURNAL;
        } else if (genre.contains("thesis") || genre.contains("dissertation")) {
            return ItemType.THESIS;
        } else if (values.containsKey(Field.EVENT_TITLE)
                || (titles.containsKey("a")
                        && PROCEEDINGS.matcher(titles.getOrDefault("m", "")).find())) {
            return ItemType.PAPER_CONFERENCE;
        } else if (genre.contains("report")) {
            return ItemType.REPORT;
        } else if (titles.containsKey("m")) {
            return titles.containsKey("a") ? ItemType.CHAPTER : ofMonograph();
        }
        return values.containsKey(Field.ARCHIVE) ? ItemType.ARTICLE : onItsOwn();
    }

    private ItemType ofMonograph() {
        boolean address = values.containsKey(Field.URL) && !values.containsKey(Field.PUBLISHER);
        return address ? ItemType.WEBPAGE : values.containsKey(Field.ARCHIVE) ? ItemType.ARTICLE : ItemType.BOOK;
    }

    private ItemType onItsOwn() {
        boolean address = values.containsKey(Field.URL) && !values.containsKey(Field.DOI);
        return titles.containsKey("u") ? ItemType.MANUSCRIPT : address ? ItemType.WEBPAGE : ItemType.DOCUMENT;
    }

    /** A monograph's title is that of what is cited, or of what that stands in; a periodical's is the latter. */
    private void placeTitles(ItemType type) {
        String journal = titles.getOrDefault("j", "");
        String book = titles.getOrDefault("m", "");
        boolean part = titles.containsKey("a") || titles.containsKey("u") || !journal.isEmpty();
        put(Field.TITLE, new Text(titles.getOrDefault("a", titles.getOrDefault("u", ""))));
        put(Field.CONTAINER_TITLE, new Text(journal));
        put(part ? Field.CONTAINER_TITLE : Field.TITLE, new Text(book));
        put(Field.COLLECTION_TITLE, new Text(titles.getOrDefault("s", "")));
        if (type == ItemType.PERIODICAL && !values.containsKey(Field.TITLE) && !journal.isEmpty()) {
            values.remove(Field.CONTAINER_TITLE);
            values.put(Field.TITLE, new Text(journal));
        }
    }

    /** Keeps a value that says something, unless there is one before it. */
    private void put(Field<?> field, Value value) {
        if (!value.text().isEmpty()) {
            values.putIfAbsent(field, value);
        }
    }

    /** Dates in TEI: normalised in an attribute, or as printed. */
    private static final class TeiDates {
        static Value read(XmlNode node) {
            String when = node.attribute("when").isEmpty() ? node.attribute("when-iso") : node.attribute("when");
            String from = node.attribute("from");
            String range = from.isEmpty() ? when : from + "/" + node.attribute("to");
            Value exact = range.isEmpty() ? new Text("") : BibDates.read(range);
            if (exact instanceof PartialDate || node.text().isEmpty()) {
                return exact;
            }
            Value printed = BibDates.read(node.text());
            return printed instanceof PartialDate
                    ? printed
                    : PartialDate.find(node.text())
                            .<Value>map(PartialDate.Found::date)
                            .orElse(printed);
        }
    }
}
