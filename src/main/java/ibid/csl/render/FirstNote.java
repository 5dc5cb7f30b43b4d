package ibid.csl.render;

import ibid.csl.output.Box;

/** {@code text variable="first-reference-note-number"}: the note in which the work was cited first. */
record FirstNote(Look look) implements Renderer {
    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        rendering.attempt();
        int note = rendering.place().firstNote();
        if (note > 0) {
            rendering.success();
            into.add(look.box().add(Integer.toString(note)));
            rendering.setPrinted(true);
        }
    }
}
