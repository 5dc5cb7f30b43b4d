package ibid.csl.render;

import ibid.csl.locale.TermForm;
import ibid.csl.output.Box;
import ibid.csl.text.NumberValue;
import ibid.csl.xml.XmlElement;
import ibid.model.Field;

/**
 * {@code label} of a number: "pp.", "vol."; in the plural if there are several.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#label">label</a>
 */
record LabelElement(Field<?> field, TermForm form, Plural plural, Look look) implements Renderer {
    static LabelElement of(XmlElement element, Compiler compiler) {
        return new LabelElement(
                Variables.field(element.attribute("variable")),
                TermForm.of(element.attribute("form")),
                Plural.of(element.attribute("plural")),
                Look.of(element));
    }

    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        boolean isLocator = field.equals(Field.LOCATOR);
        boolean hasValue = isLocator
                ? rendering.cite().hasLocator() && rendering.cite().mode() != Cite.Mode.AUTHOR_ONLY
                : rendering.item().has(field);
        if (!hasValue || rendering.isDone(field)) {
            return;
        }
        NumberValue value = isLocator ? rendering.locator() : rendering.number(field);
        String name = isLocator ? rendering.cite().labelTerm() : field.name();
        boolean isPlural = plural.holds(value.isPlural(field.name().startsWith("number-of-")));
        String term = rendering.sheet().locale().term(name, form, isPlural);
        if (term == null) {
            return;
        }
        String text = rendering.inCase(term, look.textCase());
        Box box = look.box().add(look.stripsPeriods() || rendering.stripsPeriods() ? text.replace(".", "") : text);
        if (Rendering.add(box, into)) {
            rendering.setPrinted(true);
        }
    }
}
