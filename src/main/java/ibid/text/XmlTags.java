package ibid.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the tags of an XML text are. The JDK's parser knows lines, but not offsets that could be relied on. Thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-logical-struct">XML 1.0, Logical Structures</a>
 */
final class XmlTags {
    private static final Pattern DOCTYPE =
            Pattern.compile("\\s*+(?:<\\?[^>]*+>\\s*+|<!--(?:[^-]|-(?!->))*+-->\\s*+)*+<!DOCTYPE");

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s++([^\\s%]++)(?![^>]*\\bNDATA\\b)");

    private XmlTags() {}

    /** The start of the first tag at or behind {@code from}, comments, instructions and declarations apart; else -1. */
    static int next(String xml, int from) {
        int at = xml.indexOf('<', from);
        while (at >= 0) {
            int end = declarationEnd(xml, at);
            if (end == at) {
                return at;
            }
            at = end < 0 ? -1 : xml.indexOf('<', end);
        }
        return -1;
    }

    /** Behind what is no tag; {@code at} itself if it is one, -1 if it does not end. */
    private static int declarationEnd(String xml, int at) {
        if (xml.startsWith("<!--", at)) {
            return after(xml, "-->", at + 4);
        } else if (xml.startsWith("<?", at)) {
            return after(xml, "?>", at + 2);
        } else if (xml.startsWith("<![CDATA[", at)) {
            return after(xml, "]]>", at + 9);
        }
        return xml.startsWith("<!", at) ? doctypeEnd(xml, at + 2) : at;
    }

    /** The text with blanks for its document type, so that no parser is led astray by it; lines stay. */
    static String withoutDoctype(String xml) {
        int root = next(xml, 0);
        int start = xml.indexOf("<!DOCTYPE");
        while (start >= 0 && xml.lastIndexOf("<!--", start) > xml.lastIndexOf("-->", start)) {
            start = xml.indexOf("<!DOCTYPE", start + 1);
        }
        int end = start < 0 ? -1 : doctypeEnd(xml, start + 2);
        if (end < 0 || end > root) {
            return xml;
        }
        String blank = xml.substring(start, end).replaceAll("[^\\n]", " ");
        return xml.substring(0, start) + blank + xml.substring(end);
    }

    /**
     * The name of the first entity for text, in the file or outside it, that the document type declares in a file of which
     * this is the beginning; empty if there is none. Entities for parts of a document type, and for pictures, do not count.
     */
    static String declaredEntity(String head) {
        int root = next(head, 0);
        Matcher entity = ENTITY.matcher(head).region(0, root < 0 ? head.length() : root);
        return DOCTYPE.matcher(head).lookingAt() && entity.find() ? entity.group(1) : "";
    }

    private static int after(String xml, String mark, int from) {
        int found = xml.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length();
    }

    private static int doctypeEnd(String xml, int from) {
        int depth = 0;
        int at = from;
        while (at >= 0 && at < xml.length()) {
            char c = xml.charAt(at);
            if (c == '>' && depth == 0) {
                return at + 1;
            } else if (c == '"' || c == '\'') {
                at = after(xml, String.valueOf(c), at + 1);
            } else if (xml.startsWith("<!--", at) || xml.startsWith("<?", at)) {
                at = declarationEnd(xml, at);
            } else {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                at++;
            }
        }
        return -1;
    }

    /** Behind the tag that starts at {@code start}; the end of the text if it does not end. */
    static int end(String xml, int start) {
        int at = start;
        while (at >= 0 && at < xml.length()) {
            char c = xml.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            at = c == '"' || c == '\'' ? after(xml, String.valueOf(c), at + 1) : at + 1;
        }
        return xml.length();
    }

    /** The name of the first element of a file of which this is the beginning, without its prefix; empty if none shows. */
    static String rootName(String head) {
        int start = next(head, 0);
        int first = head.indexOf('<');
        boolean leads =
                start >= 0 && head.substring(0, first).replace("\uFEFF", "").isBlank();
        int end = leads ? start + 1 : 0;
        while (leads && end < head.length() && head.charAt(end) > ' ' && "/>".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return leads ? local(head.substring(start + 1, end)) : "";
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
