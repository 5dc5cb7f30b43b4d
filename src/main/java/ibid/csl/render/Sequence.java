package ibid.csl.render;

import ibid.csl.output.Box;
import java.util.List;

/** Elements one after the other. */
record Sequence(List<Renderer> children) implements Renderer {
    @Override
    public void render(Rendering rendering, Box into) {
        for (Renderer child : children) {
            child.render(rendering, into);
        }
    }
}
