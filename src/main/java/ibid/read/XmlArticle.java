package ibid.read;

import ibid.model.Article;
import ibid.model.ReferenceList;
import ibid.read.XmlBlocks.Part;
import ibid.text.SourceText;
import ibid.text.XmlException;
import ibid.text.XmlNode;
import ibid.text.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes an article of an XML file that tags its references. Thread-safe. */
final class XmlArticle {
    /** Finds the reference lists that an element holds. */
    interface Collector {
        void collect(XmlNode element, SourceText source, List<ReferenceList> lists);
    }

    private XmlArticle() {}

    /** @throws ReadException if the file is not well-formed */
    static Article read(SourceText source, Map<String, Part> parts, Collector collector) throws ReadException {
        try {
            XmlNode root = XmlReader.read(source);
            List<ReferenceList> lists = new ArrayList<>();
            collector.collect(root, source, lists);
            return new Article(source, new XmlBlocks(parts).read(root), lists, List.of());
        } catch (XmlException e) {
            throw new ReadException(String.valueOf(e.getMessage()));
        }
    }
}
