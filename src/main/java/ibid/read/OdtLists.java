package ibid.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The lists of an OpenDocument text that are open where it is being read. One that goes on with the numbers of another is
 * the same list, though text stands between them. Not thread-safe.
 *
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html">
 *     OpenDocument 1.3, part 3, 5.3.1 text:list</a>
 */
final class OdtLists {
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byStyle = new HashMap<>();
    private int count;

    void begin(XmlPart xml) {
        String style = xml.attribute("style-name");
        int number = open.isEmpty() ? outermost(xml, style) : open.peek();
        remember(byId, xml.attribute("id"), number);
        remember(byStyle, style, number);
        open.push(number);
    }

    private int outermost(XmlPart xml, String style) {
        Integer other = byId.get(xml.attribute("continue-list"));
        if (other == null && xml.attribute("continue-numbering").equals("true")) {
            other = byStyle.get(style);
        }
        return other != null ? other : ++count;
    }

    private static void remember(Map<String, Integer> lists, String name, int number) {
        if (!name.isEmpty()) {
            lists.put(name, number);
        }
    }

    void end() {
        open.poll();
    }

    /** How many are open. */
    int depth() {
        return open.size();
    }

    /** The number of the list that an item here is in, 0 if in none. */
    int number() {
        return open.isEmpty() ? 0 : open.peek();
    }
}
