package ibid.csl.render;

import ibid.csl.locale.CslLocale;
import ibid.csl.locale.TermForm;
import ibid.csl.output.Box;
import ibid.csl.text.NumberValue;
import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code label} of a number: "pp.", "vol."; in the plural if there are several.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#label">label</a>
 */
record LabelElement(Field<?> field, TermForm form, Plural plural, Look look) implements Renderer {
    private static final Set<String> OWN_LABELS = Set.of(
            "app", "art", "bk", "ch", "cl", "col", "ex", "fig", "fol", "l", "n", "no", "op", "p", "para", "pp", "pt",
            "r", "sc", "sec", "ser", "subsec", "supp", "tbl", "tit", "v", "vol", "vrs");

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
        String term = term(name, isPlural, rendering.sheet().locale());
        if (term == null || (isLocator && hasOwnLabel(rendering.cite().locator().strip()))) {
            return;
        }
        String text = rendering.termInCase(term, look.textCase());
        Box box = look.box().add(look.stripsPeriods() || rendering.stripsPeriods() ? text.replace(".", "") : text);
        if (Rendering.add(box, into)) {
            rendering.setPrinted(true);
        }
    }

    /** Whether a locator says itself what it counts: "vol. 1, fol. 186". */
    private static boolean hasOwnLabel(String locator) {
        int point = locator.indexOf(". ");
        return point > 0 && OWN_LABELS.contains(locator.substring(0, point));
    }

    /** What is counted goes by the name of one of them where it has none of its own. */
    private @Nullable String term(String name, boolean isPlural, CslLocale locale) {
        String term = locale.term(name, form, isPlural);
        boolean isCount = name.startsWith("number-of-") && name.endsWith("s");
        return term == null && isCount
                ? locale.term(name.substring("number-of-".length(), name.length() - 1), form, isPlural)
                : term;
    }
}
