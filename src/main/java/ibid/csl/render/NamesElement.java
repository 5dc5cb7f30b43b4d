package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code names}: the people of one role or several, or what is printed instead if there are none.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#names">names</a>
 */
record NamesElement(
        List<Field<?>> fields,
        NameStyle style,
        EtAl etAl,
        @Nullable NamesLabel label,
        List<Renderer> substitutes,
        String delimiter,
        Look look)
        implements Renderer {
    private static final XmlElement NO_NAME = XmlElement.of("name", Map.of(), List.of());

    static NamesElement of(XmlElement element, Compiler compiler) throws CslException {
        List<Field<?>> fields = new ArrayList<>(2);
        for (String variable : Variables.words(element.attribute("variable"))) {
            fields.add(Variables.field(variable));
        }
        String delimiter = compiler.option(element, "delimiter", "names-delimiter");
        return new NamesElement(
                List.copyOf(fields),
                NameStyle.of(element.child("name").orElse(NO_NAME), compiler),
                element.child("et-al").map(EtAl::of).orElse(EtAl.USUAL),
                label(element),
                substitutes(element, compiler),
                delimiter == null ? "" : delimiter,
                Look.of(element));
    }

    private static @Nullable NamesLabel label(XmlElement element) {
        boolean hasName = element.child("name").isPresent();
        boolean isBefore = hasName;
        for (XmlElement child : element.children()) {
            isBefore &= !child.is("name");
            if (child.is("label")) {
                return NamesLabel.of(child, isBefore);
            }
        }
        return null;
    }

    private static List<Renderer> substitutes(XmlElement element, Compiler compiler) throws CslException {
        List<Renderer> substitutes = new ArrayList<>();
        for (XmlElement child :
                element.child("substitute").map(XmlElement::children).orElse(List.of())) {
            substitutes.add(compiler.element(within(child, element)));
        }
        return List.copyOf(substitutes);
    }

    /** The element with all names in it made to inherit. */
    private static XmlElement within(XmlElement element, XmlElement parent) {
        if (element.is("names")) {
            return element.child("name").isEmpty() ? inheriting(element, parent) : element;
        }
        return element.children().isEmpty()
                ? element
                : element.withChildren(element.children().stream()
                        .map(child -> within(child, parent))
                        .toList());
    }

    /** A {@code names} without a name of its own in a substitute has what the one around it has. */
    private static XmlElement inheriting(XmlElement child, XmlElement parent) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (child.children().isEmpty()) {
            attributes.putAll(parent.attributes());
        }
        attributes.putAll(child.attributes());
        List<XmlElement> children = new ArrayList<>();
        for (XmlElement inherited : parent.children()) {
            boolean isOwn = child.child(inherited.name()).isPresent();
            if (!isOwn && !inherited.is("substitute") && (child.children().isEmpty() || !inherited.is("label"))) {
                children.add(inherited);
            }
        }
        children.addAll(child.children());
        return new XmlElement("names", attributes, children, "", child.line());
    }

    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        rendering.attempt();
        boolean comesFirst = !rendering.hasPrinted();
        NamesBody body = new NamesBody(this, rendering);
        Box names = body.render();
        if (body.isCount()) {
            into.add(names);
            return;
        }
        if (names.isEmpty()) {
            substitute(rendering, into);
            return;
        }
        boolean isFirst = rendering.printed().names() == null;
        Box box = look.box();
        box.add(names);
        into.add(box);
        rendering.success();
        rendering.setPrinted(true);
        if (isFirst && comesFirst) {
            rendering.printed().setSubstitutable(body.printed(names));
        }
        rendering.printed().setNames(box);
    }

    private void substitute(Rendering rendering, Box into) {
        for (Renderer substitute : substitutes) {
            boolean comesFirst = !rendering.hasPrinted();
            rendering.beginSubstitute();
            Box box = new Box();
            substitute.render(rendering, box);
            boolean ends = rendering.endSubstitute();
            if (Rendering.add(box, into)) {
                rendering.printed().stands(box, comesFirst);
                return;
            }
            if (ends) {
                return;
            }
        }
    }
}
