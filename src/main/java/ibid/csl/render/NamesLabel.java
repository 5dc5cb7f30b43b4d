package ibid.csl.render;

import ibid.csl.locale.TermForm;
import ibid.csl.output.Box;
import ibid.csl.xml.XmlElement;

/**
 * {@code label} in {@code names}: "eds.", "translated by".
 *
 * @param isBefore whether it stands before the names
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#label-in-names">label in names</a>
 */
record NamesLabel(TermForm form, Plural plural, Look look, boolean isBefore) {
    static NamesLabel of(XmlElement element, boolean isBefore) {
        return new NamesLabel(
                TermForm.of(element.attribute("form")),
                Plural.of(element.attribute("plural")),
                Look.of(element),
                isBefore);
    }

    /** The label of a role, empty if there is no term for it. */
    Box box(String role, int names, Rendering rendering) {
        String term = rendering.sheet().locale().term(role, form, plural.holds(names > 1));
        String cased = rendering.termInCase(term == null ? "" : term, look.textCase());
        return look.box().add(look.stripsPeriods() || rendering.stripsPeriods() ? cased.replace(".", "") : cased);
    }
}
