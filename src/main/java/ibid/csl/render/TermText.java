package ibid.csl.render;

import ibid.csl.locale.TermForm;
import ibid.csl.output.Box;
import ibid.csl.text.TextCase;
import ibid.csl.xml.XmlElement;

/**
 * {@code text term="…"}. At the beginning of a note or an entry a term gets a capital, as citeproc-js does it.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#text">text</a>
 */
record TermText(String term, TermForm form, boolean plural, Look look) implements Renderer {
    static TermText of(XmlElement element) {
        String term = element.attribute("term");
        return new TermText(
                term.equals("sub verbo") ? "sub-verbo" : term,
                TermForm.of(element.attribute("form")),
                element.attribute("plural").equals("true"),
                Look.of(element));
    }

    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        String found = rendering.sheet().locale().term(term, form, plural);
        if (found == null) {
            return;
        }
        rendering.endsSubstitute();
        if (found.isEmpty()) {
            return;
        }
        rendering.term();
        boolean isFirst = !rendering.hasPrinted()
                && (rendering.area() != Area.CITATION || rendering.sheet().isNote());
        String capital = isFirst
                ? TextCase.CAPITALIZE_FIRST.apply(found, rendering.sheet().letters())
                : found;
        String text = rendering.termInCase(capital, look.textCase());
        Box box = look.box().add(look.stripsPeriods() || rendering.stripsPeriods() ? text.replace(".", "") : text);
        if (Rendering.add(box, into)) {
            rendering.setPrinted(true);
        }
    }
}
