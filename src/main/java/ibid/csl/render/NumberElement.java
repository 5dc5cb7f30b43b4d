package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.output.Format;
import ibid.csl.output.Leaf;
import ibid.csl.text.NumberValue;
import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import java.util.List;

/**
 * {@code number}, and {@code text} of a number variable: ranges get the style's sign and form, lists stay lists.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#number">number</a>
 */
record NumberElement(Field<?> field, NumberForm form, Look look) implements Renderer {
    static NumberElement of(XmlElement element, Compiler compiler) {
        return new NumberElement(
                Variables.field(element.attribute("variable")),
                element.is("number") ? NumberForm.of(element.attribute("form")) : NumberForm.NUMERIC,
                Look.of(element));
    }

    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        rendering.attempt();
        boolean isLocator = field.equals(Field.LOCATOR);
        if (rendering.isDone(field)
                || (isLocator ? !isPrinted(rendering) : !rendering.item().has(field))) {
            return;
        }
        NumberValue value = isLocator ? rendering.locator() : rendering.number(field);
        String text = rendering.isSorting() ? padded(value) : NumberText.of(value, field, form, rendering);
        String cased = rendering.strip(rendering.inCase(text, look.textCase()), look.stripsPeriods());
        Box box = look.box();
        boolean isQuoted = cased.length() > 2 && cased.startsWith("\"") && cased.endsWith("\"");
        box.add(isQuoted ? quoted(cased) : new Leaf(cased));
        if (Rendering.add(box, into)) {
            rendering.used(field);
            rendering.success();
            rendering.setPrinted(true);
            if (!isLocator) {
                rendering.printed().other();
            }
        }
    }

    private static Box quoted(String text) {
        return new Box().format(new Format(List.of(), true)).add(text.substring(1, text.length() - 1));
    }

    private static boolean isPrinted(Rendering rendering) {
        return rendering.cite().hasLocator() && rendering.cite().mode() != Cite.Mode.AUTHOR_ONLY;
    }

    /** So that numbers of different lengths sort by size. */
    static String padded(NumberValue value) {
        StringBuilder padded = new StringBuilder();
        for (String part : value.parts()) {
            int digits = 0;
            while (digits < part.length() && Character.isDigit(part.charAt(digits))) {
                digits++;
            }
            padded.append(padded.length() > 0 ? "-" : "")
                    .append("0".repeat(digits == 0 ? 0 : Math.max(0, 10 - digits)))
                    .append(part);
        }
        return padded.toString();
    }
}
