package ibid.style;

import ibid.csl.xml.XmlElement;
import ibid.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds styles: the 10,833 published ones of org.citationstyles, the repository's own, and local files. Nothing is ever
 * fetched. Thread-safe.
 *
 * @see <a href="https://github.com/citation-style-language/styles">published styles</a>
 */
public final class Styles {
    private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:/.*");

    private Styles() {}

    /**
     * The style of that name.
     *
     * @param name an id ({@code apa}), an everyday name ({@code vancouver}; upper case and spaces do not matter), or the
     *     path of a file, which contains a separator or ends in {@code .csl}
     * @throws StyleException if there is none, with up to three suggestions, or if it is broken or unsafe
     */
    public static Style find(String name) throws StyleException {
        String asked = name.strip();
        if (URL.matcher(asked).matches()) {
            throw urlRefused(asked);
        }
        return isPath(asked) ? read(asked, StyleTexts.file(asked)) : named(asked);
    }

    /**
     * The styles whose id, title or everyday name holds all words of the query, in the order of their ids. Case and
     * diacritics do not count; an empty query finds all.
     */
    public static List<StyleInfo> search(String query) {
        return StyleSearch.search(query);
    }

    /**
     * A style from its text.
     *
     * @param source where it comes from, for messages
     * @throws StyleException if it is broken or unsafe
     */
    public static Style parse(String source, String text) throws StyleException {
        return read(source, text);
    }

    private static Style named(String asked) throws StyleException {
        String id = Folding.fold(asked).replace(' ', '-').replace('_', '-');
        Optional<String> text = StyleTexts.style(id);
        if (text.isEmpty()) {
            id = StyleTexts.nicknames().getOrDefault(id, "");
            text = StyleTexts.style(id);
        }
        if (text.isEmpty()) {
            throw new StyleException("unknown style '" + asked + "'" + didYouMean(asked));
        }
        return read(id, text.get());
    }

    private static Style read(String source, String text) throws StyleException {
        XmlElement root = StyleTexts.parse(source, text);
        if (!root.is("style")) {
            throw new StyleException(source + ":" + root.line() + ": not a CSL style: the root element is <"
                    + root.name() + ">; expected <style>");
        }
        Optional<String> parent = parent(root);
        Style own = new Style(source, title(root, source), text, root.attribute("default-locale"), root);
        return parent.isEmpty() ? checked(own) : dependent(own, parent.get());
    }

    private static Style checked(Style style) throws StyleException {
        XmlElement root = style.root();
        if (root.child("citation").isEmpty() && root.child("bibliography").isEmpty()) {
            throw new StyleException(style.id() + ":" + root.line()
                    + ": the style has no <citation>, no <bibliography> and no parent; it cannot print anything");
        }
        MacroCheck.check(style.id(), root);
        return style;
    }

    /** The parent's content; the title is the dependent's, and so is the default locale if it has one. */
    private static Style dependent(Style own, String parentUrl) throws StyleException {
        String id = parentUrl.substring(parentUrl.lastIndexOf('/') + 1);
        Optional<String> text = StyleTexts.style(id);
        if (text.isEmpty()) {
            throw new StyleException(own.id() + ": depends on the style '" + id
                    + "', which is not a published one; give the path of that style itself");
        }
        Style parent = read(id, text.get());
        String locale = own.defaultLocale().isEmpty() ? parent.defaultLocale() : own.defaultLocale();
        return new Style(own.id(), own.title(), parent.xml(), locale, parent.root());
    }

    private static Optional<String> parent(XmlElement root) {
        return root.child("info").stream()
                .flatMap(info -> info.children().stream())
                .filter(child -> child.is("link") && child.attribute("rel").equals("independent-parent"))
                .map(link -> link.attribute("href"))
                .findFirst();
    }

    private static String title(XmlElement root, String otherwise) {
        return root.child("info")
                .flatMap(info -> info.child("title"))
                .map(title -> String.join(" ", title.text().strip().split("\\s+")))
                .filter(title -> !title.isEmpty())
                .orElse(otherwise);
    }

    private static boolean isPath(String name) {
        return name.contains("/") || name.contains("\\") || name.endsWith(".csl");
    }

    private static StyleException urlRefused(String url) {
        String id = url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\.csl$", "");
        String instead = StyleTexts.style(id).isPresent()
                ? "use its id: " + id
                : "download it and give the path of the .csl file";
        return new StyleException(url + ": styles are never fetched from the network; " + instead);
    }

    private static String didYouMean(String name) {
        List<String> similar = StyleSearch.similar(name);
        return similar.isEmpty()
                ? "; 'ibid styles' lists what there is"
                : "; did you mean " + String.join(", ", similar) + "?";
    }
}
