package ibid.csl.render;

import ibid.csl.output.Box;

/** A compiled element of a style. Immutable and thread-safe: what changes is in the {@link Rendering}. */
interface Renderer {
    /** Prints its part of the reference that is being rendered, if there is any. */
    void render(Rendering rendering, Box into);
}
