package ibid.format;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Names;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Latex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a {@link Reference} of an entry: first what needs more than a name, then the table, then the rest. */
final class BibConversion {
    private static final Pattern ADDRESS =
            Pattern.compile("\\\\url\\s*\\{([^{}]*)\\}|((?:https?|ftp)://[^\\s{}]*[^\\s{}.,;)])");
    private static final Pattern BEFORE_ADDRESS =
            Pattern.compile("(?i)(?:online|website|web page|(?:available )?(?:online )?(?:at|from)|url)?[\\s:,;.<({]*");
    private static final Pattern ACCESSED = Pattern.compile(
            "(?i)[\\[(]?\\s*(?:online\\W+)?(?:last |date |url )?(?:accessed|retrieved|visited|checked|viewed|cited)"
                    + "(?: on| at)?[\\s:,]*(.{4,40}?)[\\])]?\\.?");

    private final BibEntry entry;
    private final Map<String, String> left;
    private final Map<Field<?>, Value> values = new LinkedHashMap<>();
    private final Optional<ItemType> type;

    BibConversion(BibEntry entry) {
        this.entry = entry;
        this.left = new LinkedHashMap<>(entry.fields());
        left.values().removeIf(String::isBlank);
        takeAddress("howpublished");
        takeAddress("note");
        takeEprint();
        joinTitles();
        this.type = takeType();
    }

    boolean isTypeKnown() {
        return type.isPresent();
    }

    Reference reference() {
        ItemType itemType = type.orElse(ItemType.DOCUMENT);
        takeGenre(itemType);
        takeChapterTitle(itemType);
        takeIssued();
        for (BibTable.Row row : BibTable.rows(itemType)) {
            take(row);
        }
        for (Map.Entry<String, String> rest : left.entrySet()) {
            Field<?> field = BibTable.fieldOf(rest.getKey(), values);
            put(field, rest.getKey(), rest.getValue());
        }
        return new Reference(entry.key(), itemType, values, entry.origin());
    }

    /** {@code howpublished = {\\url{…}, accessed 14 December 2018}}; what is neither stays. */
    private void takeAddress(String name) {
        String latex = left.get(name);
        if (latex == null) {
            return;
        }
        Matcher address = ADDRESS.matcher(latex);
        boolean found = address.find()
                && BEFORE_ADDRESS.matcher(latex.substring(0, address.start())).matches();
        String rest = found ? latex.substring(address.end()).replaceFirst("^[\\s,;.:>})]+", "") : latex;
        boolean wasAccessed = !rest.isBlank() && takeAccessed(rest);
        if (found && (rest.isBlank() || wasAccessed || name.equals("howpublished"))) {
            left.putIfAbsent("url", address.group(1) != null ? address.group(1) : address.group(2));
            left.put(name, rest);
        }
        if (wasAccessed || left.getOrDefault(name, "").isBlank()) {
            left.remove(name);
        }
    }

    private boolean takeAccessed(String latex) {
        Matcher accessed = ACCESSED.matcher(Latex.plain(latex));
        if (left.containsKey("urldate") || values.containsKey(Field.ACCESSED) || !accessed.matches()) {
            return false;
        }
        Value date = BibDates.read(accessed.group(1).strip());
        if (date instanceof PartialDate) {
            values.put(Field.ACCESSED, date);
        }
        return date instanceof PartialDate;
    }

    /** arXiv and the like: {@code eprint} with {@code archiveprefix} or {@code eprinttype}. */
    private void takeEprint() {
        String id = left.getOrDefault("eprint", left.getOrDefault("arxivid", ""));
        String server = left.getOrDefault("archiveprefix", left.getOrDefault("eprinttype", ""));
        boolean unnamed = server.isEmpty() && (left.containsKey("arxivid") || BibEprint.isArxivId(id));
        if (id.isEmpty() || !(unnamed || BibEprint.isServer(server))) {
            return;
        }
        values.put(Field.ARCHIVE, new Text(unnamed ? "arXiv" : BibEprint.name(server)));
        values.put(Field.ARCHIVE_LOCATION, new Text(BibEprint.bare(Latex.address(id))));
        left.keySet().removeAll(BibEprint.NAMES);
    }

    private void joinTitles() {
        for (String name : new String[] {"title", "booktitle", "journaltitle", "journal"}) {
            String sub = left.get(name.startsWith("journal") ? "journalsubtitle" : name.replace("title", "subtitle"));
            String title = left.get(name);
            if (sub != null && title != null) {
                boolean ends = title.endsWith("?") || title.endsWith("!") || title.endsWith(":");
                left.put(name, title + (ends ? " " : ": ") + sub);
                left.remove(name.startsWith("journal") ? "journalsubtitle" : name.replace("title", "subtitle"));
            }
        }
    }

    private Optional<ItemType> takeType() {
        Optional<ItemType> told = BibTypes.readSubtype(Latex.plain(left.getOrDefault("entrysubtype", "")));
        if (told.isPresent()) {
            left.remove("entrysubtype");
            return told;
        }
        boolean eprint = values.containsKey(Field.ARCHIVE);
        return BibTypes.read(entry.type(), eprint, left.containsKey("url"), left.containsKey("doi"));
    }

    private void takeGenre(ItemType itemType) {
        String genre = BibGenres.read(entry.type(), left.getOrDefault("type", ""));
        if (!genre.isEmpty() && (itemType == ItemType.THESIS || itemType == ItemType.REPORT)) {
            values.put(Field.GENRE, new Text(genre));
            left.remove("type");
        }
    }

    /** In BibTeX's {@code @inbook} the title is the book's; a chapter with a name is what is cited. */
    private void takeChapterTitle(ItemType itemType) {
        String chapter = left.getOrDefault("chapter", "");
        boolean named = Latex.plain(chapter).matches(".*\\p{L}{4,}.*") && !left.containsKey("booktitle");
        if (itemType == ItemType.CHAPTER && named && left.containsKey("title")) {
            left.put("booktitle", left.getOrDefault("title", ""));
            left.put("title", chapter);
            left.remove("chapter");
        }
    }

    /** {@code date}, or {@code year} with {@code month} and {@code day}; a month that is none stays. */
    private void takeIssued() {
        Value date = BibDates.latex(left.getOrDefault("date", ""));
        if (date instanceof PartialDate || !left.containsKey("year")) {
            if (left.remove("date") != null) {
                left.remove("year");
                put(Field.ISSUED, withMonth(date));
            }
            return;
        }
        String year = left.remove("year");
        if (year != null) {
            put(Field.ISSUED, withMonth(BibDates.year(year)));
        }
    }

    private Value withMonth(Value year) {
        String month = Latex.plain(left.getOrDefault("month", ""));
        if (!(year instanceof PartialDate date) || month.isEmpty()) {
            return year;
        }
        String day = Latex.plain(left.getOrDefault("day", ""));
        Optional<PartialDate> exact = BibDates.withMonth(date, month, day);
        if (exact.isPresent() || date.start().month() > 0) {
            left.remove("month");
            left.remove("day");
        }
        return exact.orElse(date);
    }

    private void take(BibTable.Row row) {
        if (values.containsKey(row.field())) {
            return;
        }
        for (String name : row.read()) {
            String latex = left.get(name);
            if (latex != null) {
                left.remove(name);
                put(row.field(), row.written(), latex);
                return;
            }
        }
    }

    private void put(Field<?> field, String name, String latex) {
        put(field, value(field, name, latex));
    }

    private void put(Field<?> field, Value value) {
        if (!value.text().isEmpty()) {
            values.put(field, value);
        }
    }

    private static Value value(Field<?> field, String name, String latex) {
        Class<?> type = field.type();
        if (type == Names.class) {
            return BibNames.read(latex).orElseGet(() -> new Verbatim(Latex.plain(latex)));
        } else if (type == PartialDate.class) {
            return BibDates.latex(latex);
        } else if (type == Pages.class) {
            return BibPages.read(Latex.plain(latex));
        } else if (type == Identifier.class) {
            return new Identifier(Latex.address(latex));
        }
        return type == Text.class ? new Text(text(field, name, latex)) : field.read(Latex.plain(latex));
    }

    private static String text(Field<?> field, String name, String latex) {
        if (!field.isCsl() && BibTable.isVerbatim(name)) {
            return latex.strip();
        }
        return BibTable.isTitle(field, name) ? Latex.title(latex) : Latex.text(latex);
    }
}
