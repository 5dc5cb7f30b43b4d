package ibid.csl.render;

import ibid.csl.output.Box;

/** {@code text variable="citation-number"}: the place of the reference in the bibliography. */
record CitationNumber(Look look) implements Renderer {
    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        rendering.success();
        if (rendering.isComparing()) {
            return;
        }
        String number = Integer.toString(rendering.number());
        Box box =
                look.box().add(rendering.isSorting() ? "0".repeat(Math.max(0, 8 - number.length())) + number : number);
        into.add(box);
        rendering.setPrinted(true);
        rendering.printed().setNumber(box);
    }
}
