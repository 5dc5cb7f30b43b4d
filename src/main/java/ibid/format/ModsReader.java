package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.text.XmlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a {@link Reference} of a {@code mods} element. */
final class ModsReader {
    private final XmlNode mods;
    private final Map<Field<?>, Value> fields = new LinkedHashMap<>();
    private final Map<String, String> exact = new TreeMap<>();

    ModsReader(XmlNode mods) {
        this.mods = mods;
    }

    Reference reference(Origin origin) {
        Optional<XmlNode> host = related("host");
        ItemType type = type(host);
        titles(mods, Field.TITLE, Field.TITLE_SHORT);
        people(mods, false);
        host.ifPresent(this::host);
        Optional<XmlNode> series = related("series").or(() -> host.flatMap(ModsReader::seriesOf));
        series.ifPresent(this::series);
        common(mods);
        languageAndSubjects();
        notes();
        String id = mods.attribute("ID");
        return ExactValues.apply(new Reference(id, type, fields, origin), exact);
    }

    private Optional<XmlNode> related(String kind) {
        return mods.all("relatedItem").stream()
                .filter(item -> item.attribute("type").equals(kind))
                .findFirst();
    }

    private static Optional<XmlNode> seriesOf(XmlNode host) {
        return host.all("relatedItem").stream()
                .filter(item -> item.attribute("type").equals("series"))
                .findFirst();
    }

    /** The genre; failing one that is known, what the work is in and what it is. */
    private ItemType type(Optional<XmlNode> host) {
        for (XmlNode genre : mods.all("genre")) {
            if (ModsTable.isGenre(genre.text())) {
                return ModsTable.read(genre.text());
            }
        }
        String kind = mods.first("typeOfResource").map(XmlNode::text).orElse("");
        if (host.isPresent()) {
            boolean periodical = host.get().all("part").stream()
                            .anyMatch(part -> !part.all("detail").isEmpty())
                    || host.get().all("identifier").stream()
                            .anyMatch(id -> id.attribute("type").equals("issn"));
            return periodical ? ItemType.ARTICLE_JOURNAL : ItemType.CHAPTER;
        }
        return switch (kind) {
            case "text" -> ItemType.BOOK;
            case "cartographic" -> ItemType.MAP;
            case "notated music" -> ItemType.MUSICAL_SCORE;
            case "moving image" -> ItemType.MOTION_PICTURE;
            case "still image" -> ItemType.GRAPHIC;
            default -> kind.startsWith("sound recording") ? ItemType.SONG : ItemType.DOCUMENT;
        };
    }

    /** A title with its non-sorting word in front and its subtitle behind; one that is abbreviated is the short form. */
    private void titles(XmlNode of, Field<?> field, Field<?> shortField) {
        for (XmlNode info : of.all("titleInfo")) {
            String kind = info.attribute("type");
            String title = title(info);
            if (kind.equals("abbreviated")) {
                put(shortField, title);
            } else if (kind.isEmpty() && !fields.containsKey(field)) {
                put(field, title);
            }
        }
    }

    private static String title(XmlNode info) {
        String article = text(info, "nonSort");
        String title = info.first("title").map(TeiTable.MARKUP::read).orElse("");
        String sub = text(info, "subTitle");
        String main = article.isEmpty() || article.endsWith("'") || article.endsWith("’")
                ? article + title
                : article + " " + title;
        return sub.isEmpty() ? main : main + ": " + sub;
    }

    private void host(XmlNode host) {
        titles(host, Field.CONTAINER_TITLE, Field.CONTAINER_TITLE_SHORT);
        people(host, true);
        common(host);
    }

    private void series(XmlNode series) {
        titles(series, Field.COLLECTION_TITLE, Field.COLLECTION_TITLE);
        for (XmlNode part : series.all("part")) {
            put(Field.COLLECTION_NUMBER, number(part, "volume"));
        }
        for (XmlNode name : series.all("name")) {
            add(Field.COLLECTION_EDITOR, name(name));
        }
    }

    /** What an item and what it is in say alike. */
    private void common(XmlNode of) {
        of.all("originInfo").forEach(this::origin);
        of.all("part").forEach(this::part);
        for (XmlNode identifier : of.all("identifier")) {
            String kind = identifier.attribute("type").toLowerCase(Locale.ROOT);
            Field<?> field = kind.equals("issn") ? Field.ISSN : ModsTable.IDENTIFIERS.get(kind);
            if (field != null) {
                put(field, kind.equals("doi") ? XmlIdentifiers.bareDoi(identifier.text()) : identifier.text());
            } else if (kind.equals("uri") && !fields.containsKey(Field.URL)) {
                put(Field.URL, identifier.text());
            }
        }
        for (XmlNode location : of.all("location")) {
            for (XmlNode url : location.all("url")) {
                put(Field.URL, url.text());
                date(Field.ACCESSED, url.attribute("dateLastAccessed"));
            }
            put(Field.ARCHIVE, text(location, "physicalLocation"));
            put(Field.CALL_NUMBER, text(location, "shelfLocator"));
        }
        for (XmlNode description : of.all("physicalDescription")) {
            put(Field.NUMBER_OF_PAGES, text(description, "extent").replaceFirst("(?<=\\d) ?(?:p|pp|pages|S)\\.?$", ""));
            put(Field.MEDIUM, text(description, "form"));
        }
    }

    private void origin(XmlNode origin) {
        put(Field.PUBLISHER, text(origin, "publisher"));
        for (XmlNode place : origin.all("place")) {
            place.all("placeTerm").stream()
                    .filter(term -> !term.attribute("type").equals("code"))
                    .findFirst()
                    .ifPresent(term -> put(Field.PUBLISHER_PLACE, term.text()));
        }
        put(Field.EDITION, text(origin, "edition"));
        for (String name : List.of("copyrightDate", "dateCreated", "dateIssued")) {
            origin.all(name).stream()
                    .filter(date -> !date.attribute("encoding").equals("marc"))
                    .findFirst()
                    .or(() -> origin.first(name))
                    .ifPresent(date -> date(Field.ISSUED, date.text()));
        }
        date(Field.ACCESSED, text(origin, "dateCaptured"));
    }

    private void part(XmlNode part) {
        put(Field.VOLUME, number(part, "volume"));
        put(Field.ISSUE, number(part, "issue"));
        put(Field.ISSUE, number(part, "number"));
        put(Field.CHAPTER_NUMBER, number(part, "chapter"));
        for (XmlNode extent : part.all("extent")) {
            String start = text(extent, "start");
            String end = text(extent, "end");
            String pages = start.isEmpty() || end.isEmpty() || start.equals(end) ? start : start + "–" + end;
            put(Field.PAGE, pages.isEmpty() ? text(extent, "list") : pages);
        }
        if (!fields.containsKey(Field.ISSUED)) {
            date(Field.ISSUED, text(part, "date"));
        }
    }

    private static String number(XmlNode part, String kind) {
        return part.all("detail").stream()
                .filter(detail -> detail.attribute("type").equals(kind))
                .map(detail -> text(detail, "number"))
                .findFirst()
                .orElse("");
    }

    private void people(XmlNode of, boolean inHost) {
        for (XmlNode node : of.all("name")) {
            String role = role(node);
            if (node.attribute("type").equals("conference")) {
                put(
                        Field.EVENT_TITLE,
                        name(node).list().isEmpty()
                                ? ""
                                : name(node).list().get(0).text());
                continue;
            }
            Field<Names> field = ModsTable.ROLES.getOrDefault(role, Field.AUTHOR);
            add(inHost && field.equals(Field.AUTHOR) ? Field.CONTAINER_AUTHOR : field, name(node));
        }
    }

    private static String role(XmlNode name) {
        for (XmlNode role : name.all("role")) {
            for (XmlNode term : role.all("roleTerm")) {
                String text = term.text().toLowerCase(Locale.ROOT);
                String code = ModsTable.ROLE_TERMS.getOrDefault(text, text);
                if (ModsTable.ROLES.containsKey(code)) {
                    return code;
                }
            }
        }
        return "";
    }

    private static Names name(XmlNode node) {
        if (!node.all("etal").isEmpty()) {
            return new Names(List.of(), true);
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (XmlNode part : node.all("namePart")) {
            parts.computeIfAbsent(part.attribute("type"), none -> new ArrayList<>())
                    .add(part.text());
        }
        String family = String.join(" ", parts.getOrDefault("family", List.of()));
        String given = String.join(" ", parts.getOrDefault("given", List.of()));
        String suffix = String.join(" ", parts.getOrDefault("termsOfAddress", List.of()));
        if (!family.isEmpty() || !given.isEmpty()) {
            return Names.of(new Name(family, given, "", "", suffix, ""));
        }
        String whole = String.join(" ", parts.getOrDefault("", List.of()));
        boolean person = node.attribute("type").equals("personal") && whole.contains(",");
        return whole.isEmpty()
                ? new Names(List.of(), false)
                : person ? EndNoteNames.read(List.of(whole)) : Names.of(Name.literal(whole));
    }

    private void add(Field<Names> field, Names names) {
        if (!names.list().isEmpty() || names.others()) {
            fields.merge(
                    field, names, (old, more) -> old instanceof Names before ? JatsNames.joined(before, names) : more);
        }
    }

    private void languageAndSubjects() {
        for (XmlNode language : mods.all("language")) {
            put(
                    Field.LANGUAGE,
                    NbibTable.language(
                            text(language, "languageTerm").isEmpty()
                                    ? language.text()
                                    : text(language, "languageTerm")));
        }
        put(
                Field.KEYWORD,
                mods.all("subject").stream()
                        .flatMap(subject -> subject.all("topic").stream())
                        .map(XmlNode::text)
                        .collect(Collectors.joining("; ")));
        put(Field.ABSTRACT, text(mods, "abstract"));
    }

    private void notes() {
        List<String> notes = new ArrayList<>();
        for (XmlNode note : mods.all("note")) {
            String kind = note.attribute("type");
            if (kind.startsWith(ExactValues.PREFIX)) {
                exact.put(kind.substring(ExactValues.PREFIX.length()), note.raw());
            } else if (kind.equals("thesis")) {
                put(Field.GENRE, note.text());
            } else if (!note.text().isEmpty()) {
                notes.add(note.text());
            }
        }
        put(Field.NOTE, String.join("\n", notes));
    }

    private void date(Field<PartialDate> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, BibDates.read(text));
        }
    }

    private static String text(XmlNode node, String child) {
        return node.first(child).map(XmlNode::text).orElse("");
    }

    private void put(Field<?> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, field.read(text));
        }
    }
}
