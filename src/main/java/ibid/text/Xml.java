package ibid.text;

import javax.xml.stream.XMLInputFactory;

/** XML as ibid reads and writes it. Thread-safe. */
public final class Xml {
    private Xml() {}

    /**
     * A factory for readers that know no entities but XML's own and open no other file. Where there are no entities to
     * bound, the JDK's bounds on them only hit long texts with many escaped ampersands (from Java 24 on).
     *
     * @see <a href="https://docs.oracle.com/en/java/javase/25/docs/api/java.xml/module-summary.html">JAXP limits</a>
     */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory;
    }

    /**
     * Appends text for the content of an element. Characters that XML cannot hold become U+FFFD.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
     */
    public static void appendEscaped(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                default -> to.append(canHold(text, i) ? c : '\ufffd');
            }
        }
    }

    /**
     * Whether XML 1.0 can hold the character at all.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
     */
    public static boolean canHold(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c < '\ufffe' : c == '\t' || c == '\n';
    }
}
