package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.output.Node;
import ibid.csl.output.Tag;
import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layout} of citations or of the bibliography.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#bibliography">layout</a>
 */
public final class Layout {
    private final List<Renderer> children;
    private final Look look;
    private final String delimiter;

    private Layout(List<Renderer> children, Look look, String delimiter) {
        this.children = children;
        this.look = look;
        this.delimiter = delimiter;
    }

    /** @param root {@code citation} or {@code bibliography} */
    public static Layout of(XmlElement root, Compiler compiler) throws CslException {
        XmlElement layout = root.child("layout")
                .orElseThrow(() -> compiler.error(root, "<" + root.name() + "> has no <layout>; add one"));
        return new Layout(compiler.children(layout), Look.of(layout), layout.attribute("delimiter"));
    }

    /** What stands between two cites. */
    public String delimiter() {
        return delimiter;
    }

    /** What is printed of one reference, without the affixes and formats of the layout. */
    public Box body(Rendering rendering) {
        Box body = new Box();
        for (Renderer child : children) {
            child.render(rendering, body);
        }
        return body;
    }

    /** The node with the affixes and formats of the layout. */
    public Box around(Box body) {
        Box last = lastDisplayed(body);
        if (last != null) {
            last.affixes(last.prefix(), last.suffix() + look.suffix());
        }
        Box affixed = new Box().affixes(look.prefix(), last == null ? look.suffix() : "");
        return formatted(affixed.add(body));
    }

    /** The block at the end, which takes the suffix in. */
    private static @Nullable Box lastDisplayed(Box body) {
        Box last = null;
        for (Node child : body.children()) {
            if (!child.isEmpty()) {
                last = child instanceof Box box && box.display() != null ? box : null;
            }
        }
        return last;
    }

    public String prefix() {
        return look.prefix();
    }

    public String suffix() {
        return look.suffix();
    }

    /** The formats of the layout around a node, without affixes. */
    public Box formatted(Node node) {
        return new Box().format(look.format()).add(node);
    }

    /** With the first part in the margin, as {@code second-field-align} wants it. */
    public static Box aligned(Box body) {
        Box aligned = new Box();
        Box rest = new Box().display(Tag.RIGHT_INLINE);
        for (Node child : body.children()) {
            if (child.isEmpty()) {
                continue;
            }
            if (aligned.children().isEmpty()) {
                aligned.add(new Box().display(Tag.LEFT_MARGIN).add(child));
            } else {
                rest.add(child);
            }
        }
        return rest.isEmpty() ? aligned : aligned.add(rest);
    }
}
