package ibid.format;

import ibid.model.Name;
import ibid.model.Names;
import ibid.text.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * People and organisations in JATS.
 *
 * @see <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/name.html">name</a>
 */
final class JatsNames {
    private JatsNames() {}

    /** The names in a {@code person-group}. */
    static Names read(XmlNode group) {
        List<Name> names = new ArrayList<>();
        boolean others = false;
        for (XmlNode node : group.elements()) {
            Names found = name(node);
            names.addAll(found.list());
            others |= found.others() || node.name().equals("etal");
        }
        boolean untagged = group.elements().isEmpty() && !group.text().isEmpty();
        return untagged ? printed(group.text()) : new Names(names, others);
    }

    /** The name that an element is; none if it is no name. */
    static Names name(XmlNode node) {
        return switch (node.name()) {
            case "name", "string-name" -> person(node);
            case "name-alternatives" ->
                node.elements().isEmpty() ? none() : name(node.elements().get(0));
            case "collab", "collab-alternatives" -> organisation(node.without(Set.of("contrib-group", "fn", "xref")));
            case "institution", "institution-wrap", "on-behalf-of" -> organisation(node);
            case "anonymous" -> Names.of(Name.literal("Anonymous"));
            default -> none();
        };
    }

    static Names joined(Names first, Names then) {
        List<Name> names = new ArrayList<>(first.list());
        names.addAll(then.list());
        return new Names(names, first.others() || then.others());
    }

    private static Names none() {
        return new Names(List.of(), false);
    }

    private static Names person(XmlNode node) {
        String family = part(node, "surname");
        String given = part(node, "given-names");
        String prefix = part(node, "prefix");
        boolean particle = !prefix.isEmpty() && Character.isLowerCase(prefix.codePointAt(0));
        if (family.isEmpty() && given.isEmpty()) {
            return node.text().isEmpty() ? none() : printed(node.text());
        } else if (family.isEmpty()) {
            return Names.of(Name.literal(given));
        }
        return Names.of(new Name(family, given, "", particle ? prefix : "", part(node, "suffix"), ""));
    }

    private static String part(XmlNode node, String name) {
        return node.first(name).map(XmlNode::text).orElse("");
    }

    private static Names organisation(XmlNode node) {
        return node.text().isEmpty() ? none() : Names.of(Name.literal(node.text()));
    }

    private static Names printed(String text) {
        return Names.parse(text) instanceof Names names ? names : Names.of(Name.literal(text));
    }

    static void write(XmlOutput xml, Names names) {
        for (Name name : names.list()) {
            if (name.isLiteral() || name.family().isEmpty()) {
                xml.leaf("collab", XmlOutput.escaped(name.text()));
            } else {
                xml.open("name");
                xml.leaf("surname", XmlOutput.escaped(family(name)));
                xml.leaf("given-names", XmlOutput.escaped(given(name)));
                xml.leaf("suffix", XmlOutput.escaped(name.suffix()));
                xml.close();
            }
        }
        if (names.others()) {
            xml.empty("etal");
        }
    }

    /** JATS has no element for particles; programs that read it look for them in the family name. */
    private static String family(Name name) {
        String particle = name.nonDroppingParticle();
        boolean elided = particle.endsWith("'") || particle.endsWith("’");
        return particle.isEmpty() ? name.family() : particle + (elided ? "" : " ") + name.family();
    }

    private static String given(Name name) {
        return (name.given() + " " + name.droppingParticle()).strip();
    }
}
