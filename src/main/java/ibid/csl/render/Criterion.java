package ibid.csl.render;

import ibid.csl.xml.CslException;
import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import java.util.List;
import java.util.Set;

/**
 * One thing that a condition asks.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#choose">conditions</a>
 */
interface Criterion {
    boolean holds(Rendering rendering);

    /** @param name of the attribute */
    static Criterion of(String name, String value, XmlElement branch, Compiler compiler) throws CslException {
        Field<?> field = Variables.field(value);
        return switch (name) {
            case "type" -> rendering -> rendering.item().type().equals(value);
            case "variable" -> variable(field);
            case "is-numeric" -> rendering -> isNumeric(rendering, field);
            case "is-uncertain-date" -> rendering -> isUncertain(rendering, field);
            case "locator" -> locator(value.equals("sub") || value.equals("verbo") ? "sub-verbo" : value);
            case "position" -> position(value, branch, compiler);
            case "disambiguate" -> rendering -> rendering.nextCondition() == value.equals("true");
            default -> throw compiler.error(branch, "unknown condition '" + name + "'; remove it or correct its name");
        };
    }

    /** Whether the reference is of one of these types. */
    static Criterion types(List<String> types) {
        Set<String> known = Set.copyOf(types);
        return rendering -> known.contains(rendering.item().type());
    }

    private static Criterion variable(Field<?> field) {
        if (field.equals(Field.LOCATOR)) {
            return rendering -> rendering.cite().hasLocator();
        }
        if (field.equals(Field.FIRST_REFERENCE_NOTE_NUMBER)) {
            return rendering -> rendering.place().firstNote() > 0;
        }
        return field.equals(Field.CITATION_NUMBER)
                ? rendering -> rendering.number() > 0
                : rendering -> rendering.item().has(field);
    }

    private static boolean isNumeric(Rendering rendering, Field<?> field) {
        if (field.equals(Field.LOCATOR)) {
            return rendering.cite().hasLocator() && rendering.locator().isNumeric();
        }
        return rendering.item().has(field) && rendering.number(field).isNumeric();
    }

    private static boolean isUncertain(Rendering rendering, Field<?> field) {
        DateValue date = rendering.item().date(field);
        return date != null && date.circa();
    }

    private static Criterion locator(String label) {
        return rendering ->
                rendering.cite().hasLocator() && rendering.cite().labelTerm().equals(label);
    }

    private static Criterion position(String value, XmlElement branch, Compiler compiler) throws CslException {
        if (compiler.area() == Area.BIBLIOGRAPHY) {
            return rendering -> false;
        }
        return switch (value) {
            case "first" -> rendering -> rendering.place().position() == Position.FIRST;
            case "subsequent" -> rendering -> rendering.place().position().isAtLeast(Position.SUBSEQUENT);
            case "ibid" -> rendering -> rendering.place().position().isAtLeast(Position.IBID);
            case "ibid-with-locator" -> rendering -> rendering.place().position() == Position.IBID_WITH_LOCATOR;
            case "near-note" ->
                rendering -> rendering.place().position() != Position.FIRST
                        && rendering.place().nearNote();
            case "far-note" ->
                rendering -> rendering.place().position() == Position.SUBSEQUENT
                        && !rendering.place().nearNote();
            default -> throw compiler.error(branch, "unknown position '" + value + "'");
        };
    }
}
