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
final class BibInheritance {
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
        applyData(entry);
        Set<String> seen = new HashSet<>(Set.of(entry.key()));
        String key = entry.fields().get("crossref");
        for (int level = 0; key != null && level < DEEPEST; level++) {
            BibEntry parent = find(entry, "crossref", key);
            if (parent == null || !seen.add(parent.key())) {
                return;
            }
            entry.fields().remove("crossref");
            inherit(entry, parent);
            key = parent.fields().get("crossref");
        }
    }

    private void applyData(BibEntry entry) {
        String keys = entry.fields().get("xdata");
        if (keys == null) {
            return;
        }
        boolean found = true;
        for (String key : keys.split(",")) {
            BibEntry data = find(entry, "xdata", key);
            found &= data != null;
            if (data != null && !data.key().equals(entry.key())) {
                data.fields().forEach(entry.fields()::putIfAbsent);
            }
        }
        if (found) {
            entry.fields().remove("xdata");
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
        boolean part = isPart(entry.type());
        for (Map.Entry<String, String> field : parent.fields().entrySet()) {
            String name = part ? nameInPart(field.getKey()) : field.getKey();
            boolean author = part && name.equals("author");
            if (!OWN.contains(name) && !author) {
                entry.fields().putIfAbsent(name, field.getValue());
            }
        }
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
