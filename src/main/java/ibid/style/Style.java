package ibid.style;

import ibid.csl.xml.XmlElement;

/**
 * A CSL style, read and checked. Immutable and thread-safe. A dependent style has its parent's content and its own
 * title and default locale.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#dependent-styles">dependent styles</a>
 */
public final class Style {
    private final String id;
    private final String title;
    private final String xml;
    private final String defaultLocale;
    private final XmlElement root;

    Style(String id, String title, String xml, String defaultLocale, XmlElement root) {
        this.id = id;
        this.title = title;
        this.xml = xml;
        this.defaultLocale = defaultLocale;
        this.root = root;
    }

    /** The name it was found by: the id of a published style, or the path of a file as the user gave it. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The style's text; of a dependent style, its parent's. */
    public String xml() {
        return xml;
    }

    /** The language tag that the style asks for, {@code en-GB}; empty if it leaves that to the user. */
    public String defaultLocale() {
        return defaultLocale;
    }

    /** Whether the style says how to print a bibliography; 92 published styles for footnotes do not. */
    public boolean hasBibliography() {
        return root.child("bibliography").isPresent();
    }

    XmlElement root() {
        return root;
    }

    @Override
    public String toString() {
        return id;
    }
}
