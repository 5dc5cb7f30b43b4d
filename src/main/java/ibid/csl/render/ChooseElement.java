package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code choose}: the first branch whose conditions hold.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#choose">choose</a>
 */
record ChooseElement(List<Branch> branches) implements Renderer {
    record Branch(Condition condition, List<Renderer> children) {}

    static ChooseElement of(XmlElement element, Compiler compiler) throws CslException {
        List<Branch> branches = new ArrayList<>();
        for (XmlElement branch : element.children()) {
            switch (branch.name()) {
                case "if", "else-if" ->
                    branches.add(new Branch(Condition.of(branch, compiler), compiler.children(branch)));
                case "else" -> branches.add(new Branch(Condition.ALWAYS, compiler.children(branch)));
                default ->
                    throw compiler.error(
                            branch, "<" + branch.name() + "> in <choose>; only if, else-if and else may stand there");
            }
        }
        return new ChooseElement(List.copyOf(branches));
    }

    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        for (Branch branch : branches) {
            if (branch.condition().holds(rendering)) {
                for (Renderer child : branch.children()) {
                    child.render(rendering, into);
                }
                return;
            }
        }
    }
}
