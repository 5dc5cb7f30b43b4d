package ibid.csl.render;

import ibid.csl.output.Box;

/**
 * {@code text variable="year-suffix"}: the letter that tells works of the same author and year apart.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#disambiguation">year suffix</a>
 */
record YearSuffix(Look look) implements Renderer {
    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        rendering.success();
        int suffix = rendering.takeYearSuffix();
        if (suffix < 0) {
            return;
        }
        Box box = look.box().add(Rendering.letters(suffix));
        into.add(box);
        rendering.setPrinted(true);
        rendering.printed().setYearSuffix(box);
    }
}
