package ibid.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the styles of an OpenDocument text say that matters to its text. A file defines most of them before their use; what
 * the others say is not known here. Not thread-safe.
 *
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html">
 *     OpenDocument 1.3, part 3, 16 Styles</a>
 */
final class OdtStyles {
    private static final int LONGEST_CHAIN = 50;

    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> beginPages = new HashSet<>();

    /** Reads a style, to its end. */
    void read(XmlPart xml) throws ReadException {
        String name = xml.attribute("name");
        parents.put(name, xml.attribute("parent-style-name"));
        int own = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == own)) {
            if (xml.begins("style:text-properties") && xml.attribute("display").equals("none")) {
                hidden.add(name);
            } else if (xml.begins("style:paragraph-properties")
                    && xml.attribute("break-before").equals("page")) {
                beginPages.add(name);
            }
        }
    }

    boolean isHidden(String style) {
        return hidden.contains(style);
    }

    boolean beginsPage(String style) {
        return beginPages.contains(style);
    }

    /** Whether it is the style of titles, or made from it. */
    boolean isTitle(String style) {
        String at = style;
        for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
            if (at.equals("Title")) {
                return true;
            }
            at = parents.getOrDefault(at, "");
        }
        return false;
    }
}
