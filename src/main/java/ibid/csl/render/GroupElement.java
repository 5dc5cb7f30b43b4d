package ibid.csl.render;

import ibid.csl.output.Box;
import java.util.List;

/**
 * {@code group}: prints nothing if it has variables and none of them is there.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#group">group</a>
 */
record GroupElement(List<Renderer> children, Look look, String delimiter) implements Renderer {
    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        boolean hadPrinted = rendering.hasPrinted();
        Rendering.Flags around = rendering.enterGroup();
        Box box = look.box().delimiter(delimiter);
        for (Renderer child : children) {
            child.render(rendering, box);
        }
        if (rendering.leaveGroup(around)) {
            Rendering.add(box, into);
        } else {
            rendering.setPrinted(hadPrinted);
        }
    }
}
