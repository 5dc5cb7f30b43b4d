package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.text.Markup;

/**
 * {@code text value="…"}.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#text">text</a>
 */
record ValueText(String value, Look look) implements Renderer {
    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        rendering.term();
        String text = rendering.strip(rendering.inCase(value, look.textCase()), look.stripsPeriods());
        Box box = look.box();
        box.add(Markup.parse(text, rendering.sheet().quotes()));
        if (Rendering.add(box, into)) {
            rendering.setPrinted(true);
        }
    }
}
