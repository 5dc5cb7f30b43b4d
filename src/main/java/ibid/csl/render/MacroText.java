package ibid.csl.render;

import ibid.csl.output.Box;

/**
 * {@code text macro="…"}. Like a group, it prints nothing if none of its variables is there.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#text">text</a>
 */
record MacroText(Renderer macro, Look look) implements Renderer {
    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        boolean strippedBefore = rendering.stripsPeriods();
        rendering.setStripsPeriods(strippedBefore || look.stripsPeriods());
        boolean hadPrinted = rendering.hasPrinted();
        Rendering.Flags around = rendering.enterGroup();
        Box box = look.box();
        macro.render(rendering, box);
        rendering.setStripsPeriods(strippedBefore);
        if (rendering.leaveGroup(around)) {
            Rendering.add(box, into);
        } else {
            rendering.setPrinted(hadPrinted);
        }
    }
}
