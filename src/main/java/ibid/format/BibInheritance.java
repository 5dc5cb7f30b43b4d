package ibid.format;

import ibid.model.Origin;
import ibid.model.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields that entries take from others: all that are missing from {@code xdata}, most from {@code crossref}.
 *
 * @see <a href="https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf">BibLaTeX, appendix B</a>
 */
public final class BibInheritance {
    private static final int DEEPEST = 8;

    /** What belongs to the parent alone. */
    private static final Set<String> OWN = Set.of(
            "crossref",
            "xdata",
            "xref",
            "ids",
            "key",
            "label",
            "options",
            "presort",
            "sortkey",
            "sorttitle",
            "shorttitle",
            "entryset",
            "entrysubtype",
            "related",
            "relatedtype",
            "execute",
            "keywords",
            "abstract",
            "annotation",
            "annote",
            "note",
            "file",
            "pages",
            "pagetotal",
            "doi",
            "url",
            "urldate",
            "eprint",
            "eprinttype",
            "archiveprefix");

    /** Told of what cannot be found. */
    interface Report {
        void report(String rule, Severity severity, String key, String message, Origin origin);
    }

    private final Map<String, BibEntry> byKey = new HashMap<>();
    private final Report report;

    BibInheritance(List<BibEntry> entries, Report report) {
        this.report = report;
        for (BibEntry entry : entries) {
            byKey.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
        }
    }

    /** Fills in the entry's missing fields. References that lead nowhere stay as they are and are reported. */
    void apply(BibEntry entry) {
        applyData(entry, 0);
        Set<String> seen = new HashSet<>(Set.of(entry.key()));
        String key = entry.fields().get("crossref");
        for (int level = 0; key != null && level < DEEPEST; level++) {
            BibEntry parent = find(entry, "crossref", key);
            if (parent == null || !seen.add(parent.key())) {
                return;
            }
            entry.fields().remove("crossref");
            applyData(parent, 0);
            inherit(entry, parent);
            key = parent.fields().get("crossref");
        }
    }

    /** Containers may draw on others; one that comes back to itself has nothing left to give. */
    private void applyData(BibEntry entry, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        String keys = entry.fields().remove("xdata");
        if (keys == null) {
            return;
        }
        boolean found = true;
        for (String key : keys.split(",")) {
            BibEntry data = find(entry, "xdata", key);
            found &= data != null;
            if (data != null && !data.key().equals(entry.key())) {
                applyData(data, depth + 1);
                data.fields().forEach(entry.fields()::putIfAbsent);
            }
        }
        if (!found) {
            entry.fields().put("xdata", keys);
        }
    }

    private @Nullable BibEntry find(BibEntry entry, String field, String key) {
        BibEntry found = byKey.get(key.strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            String message = field + " names '" + key.strip() + "', which is no entry of this file";
            report.report("BIB002", Severity.ERROR, entry.key(), message, entry.origin());
        }
        return found;
    }

    private static void inherit(BibEntry entry, BibEntry parent) {
        for (Map.Entry<String, String> field : parent.fields().entrySet()) {
            String name = inherited(entry.type(), field.getKey());
            if (!name.isEmpty()) {
                entry.fields().putIfAbsent(name, field.getValue());
            }
        }
    }

    /** What a field of the parent is called in an entry of that type; empty if it is the parent's own. */
    public static String inherited(String type, String name) {
        boolean part = isPart(type);
        String inherited = part ? nameInPart(name) : name;
        boolean own = OWN.contains(inherited) || (part && inherited.equals("author"));
        return own ? "" : inherited;
    }

    private static boolean isPart(String type) {
        return type.startsWith("in")
                || type.startsWith("supp")
                || type.equals("bookinbook")
                || type.equals("conference");
    }

    private static String nameInPart(String name) {
        return switch (name) {
            case "title" -> "booktitle";
            case "subtitle" -> "booksubtitle";
            case "titleaddon" -> "booktitleaddon";
            default -> name;
        };
    }
}
