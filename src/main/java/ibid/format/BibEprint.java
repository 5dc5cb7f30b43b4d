package ibid.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Preprint servers and archives that BibTeX names in {@code archiveprefix} (arXiv) or {@code eprinttype} (BibLaTeX). */
final class BibEprint {
    static final List<String> NAMES = List.of("eprint", "arxivid", "archiveprefix", "eprinttype");

    private static final Set<String> SERVERS = Set.of(
            "arxiv", "biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "ssrn", "osf", "hal", "jstor", "hdl", "googlebooks");

    private BibEprint() {}

    static boolean isServer(String name) {
        return SERVERS.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** The name as written, arXiv's as it writes itself. */
    static String name(String server) {
        return server.strip().equalsIgnoreCase("arxiv") ? "arXiv" : server.strip();
    }

    /** {@code 2101.00001v2} or {@code hep-th/9901001}. */
    static boolean isArxivId(String id) {
        return bare(id.strip()).matches("\\d{4}\\.\\d{4,5}(v\\d+)?|[a-z-]+(\\.[A-Z]{2})?/\\d{7}(v\\d+)?");
    }

    static String bare(String id) {
        return id.regionMatches(true, 0, "arxiv:", 0, 6) ? id.substring(6).strip() : id;
    }
}
