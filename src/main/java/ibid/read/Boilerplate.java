package ibid.read;

import java.util.Locale;
import java.util.Set;

/** Tells by an element's classes and id whether it surrounds the article rather than being a part of it. */
final class Boilerplate {
    private static final Set<String> OUTSIDE = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "citedby",
            "comment",
            "commentlist",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "disqus",
            "gdpr",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "newsletter",
            "pager",
            "pagination",
            "popup",
            "promo",
            "recommended",
            "related",
            "respond",
            "share",
            "sharing",
            "sidebar",
            "social",
            "subscribe",
            "toc");

    /** What a list of references may be called; such a name outweighs the others. */
    private static final Set<String> INSIDE = Set.of(
            "bib",
            "bibliography",
            "biblio",
            "citation",
            "citations",
            "cite",
            "csl",
            "endnote",
            "endnotes",
            "footnote",
            "footnotes",
            "literature",
            "notes",
            "ref",
            "reference",
            "references",
            "reflist",
            "refs",
            "sources");

    /** Words that turn a name around, as in {@code has-sidebar}, or make it one of the article's own states. */
    private static final Set<String> ABOUT = Set.of("has", "no", "with", "without", "open", "closed", "enabled");

    private Boilerplate() {}

    /** @param names the element's classes and id, separated by spaces */
    static boolean isNamed(String names) {
        boolean outside = false;
        for (String name : names.split("\\s+")) {
            String[] words = words(name);
            if (contains(words, INSIDE)) {
                return false;
            }
            outside |= !contains(words, ABOUT) && (OUTSIDE.contains(words[0]) || OUTSIDE.contains(last(words)));
        }
        return outside;
    }

    /** {@code "relatedPosts"} and {@code "related-posts"} to {@code related, posts}. */
    private static String[] words(String name) {
        String[] words = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        return words.length == 0 ? new String[] {""} : words;
    }

    private static String last(String[] words) {
        return words[words.length - 1];
    }

    private static boolean contains(String[] words, Set<String> set) {
        for (String word : words) {
            if (set.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
