package ibid.format;

import ibid.model.Name;
import ibid.model.Names;
import ibid.text.XmlNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People and organisations in TEI.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-persName.html">persName</a>
 */
final class TeiNames {
    private static final Set<String> WHOLE = Set.of("persName", "orgName", "name");

    private TeiNames() {}

    /** The names in an {@code author}, {@code editor} or {@code respStmt}, of which there is mostly one. */
    static Names read(XmlNode node) {
        List<XmlNode> named = node.within(WHOLE);
        if (named.isEmpty()) {
            return name(node);
        }
        Names names = new Names(List.of(), false);
        for (XmlNode each : named) {
            names = JatsNames.joined(names, each.name().equals("orgName") ? organisation(each) : name(each));
        }
        return names;
    }

    static Names organisation(XmlNode node) {
        return node.text().isEmpty() ? new Names(List.of(), false) : Names.of(Name.literal(node.text()));
    }

    private static Names name(XmlNode node) {
        String family = parts(node, "surname");
        if (family.isEmpty()) {
            XmlNode bare = node.without(Set.of("email", "affiliation", "idno", "ptr", "note"));
            return bare.text().isEmpty() ? new Names(List.of(), false) : printed(bare.text());
        }
        List<XmlNode> links = node.all("nameLink");
        return Names.of(new Name(
                family, parts(node, "forename"), links(links, true), links(links, false), parts(node, "genName"), ""));
    }

    private static String links(List<XmlNode> links, boolean dropping) {
        return links.stream()
                .filter(link -> link.attribute("type").equals("dropping") == dropping)
                .map(XmlNode::text)
                .collect(Collectors.joining(" "));
    }

    private static String parts(XmlNode node, String name) {
        return node.all(name).stream()
                .map(XmlNode::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static Names printed(String text) {
        return Names.parse(text) instanceof Names names ? names : Names.of(Name.literal(text));
    }

    /** @param tag {@code author} or {@code editor}, with attributes */
    static void write(XmlOutput xml, String tag, Names names) {
        for (Name name : names.list()) {
            xml.open(tag);
            if (name.isLiteral() || name.family().isEmpty()) {
                xml.leaf("orgName", XmlOutput.escaped(name.text()));
            } else {
                person(xml, name);
            }
            xml.close();
        }
        if (names.others()) {
            xml.leaf(tag, "et al.");
        }
    }

    private static void person(XmlOutput xml, Name name) {
        xml.open("persName");
        xml.leaf("forename", XmlOutput.escaped(name.given()));
        xml.leaf("nameLink type=\"dropping\"", XmlOutput.escaped(name.droppingParticle()));
        xml.leaf("nameLink", XmlOutput.escaped(name.nonDroppingParticle()));
        xml.leaf("surname", XmlOutput.escaped(name.family()));
        xml.leaf("genName", XmlOutput.escaped(name.suffix()));
        xml.close();
    }
}
