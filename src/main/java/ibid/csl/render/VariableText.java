package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.text.Markup;
import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import ibid.model.Identifier;

/**
 * {@code text variable="…"} of an ordinary variable.
 *
 * @param otherwise the field to take if the first is empty
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#text">text</a>
 */
record VariableText(Field<?> field, Field<?> otherwise, Look look) implements Renderer {
    static Renderer of(XmlElement element, Compiler compiler) {
        String variable = element.attribute("variable");
        Look look = Look.of(element);
        Field<?> field = Variables.field(variable);
        return switch (variable) {
            case "citation-number" -> new CitationNumber(look);
            case "year-suffix" -> new YearSuffix(look);
            case "citation-label" -> new CitationLabel(look);
            case "first-reference-note-number" -> new FirstNote(look);
            default -> Variables.isNumber(field) ? NumberElement.of(element, compiler) : text(element, variable, look);
        };
    }

    private static VariableText text(XmlElement element, String variable, Look look) {
        Field<?> field = Variables.field(variable);
        boolean isShort = element.attribute("form").equals("short");
        return isShort
                ? new VariableText(Variables.field(variable + "-short"), field, look)
                : new VariableText(field, field, look);
    }

    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        rendering.attempt();
        Field<?> used = rendering.item().text(field).isEmpty() ? otherwise : field;
        String value = rendering.item().text(used);
        if (value.isEmpty() || rendering.isDone(used) || rendering.isDone(field)) {
            return;
        }
        Box box = look.box();
        if (used.type() == Identifier.class) {
            identifier(used, value, box);
        } else {
            text(rendering, value, box);
        }
        if (Rendering.add(box, into)) {
            rendering.used(used);
            rendering.success();
            rendering.setPrinted(true);
            rendering.printed().other();
        }
    }

    private void text(Rendering rendering, String value, Box box) {
        String text = rendering.strip(
                rendering.inCase(value.indexOf('\\') < 0 ? value : value.replace("\\", ""), look.textCase()),
                look.stripsPeriods());
        box.add(Markup.parse(text, rendering.sheet().quotes()));
    }

    /** Printed as it is, and a link. A DOI needs its address, which styles print before it. */
    private void identifier(Field<?> used, String value, Box box) {
        String bare = used.equals(Field.DOI) ? bareDoi(value) : value;
        boolean isAddressed = used.equals(Field.DOI) && look.prefix().endsWith("https://doi.org/");
        if (isAddressed) {
            box.affixes(
                    look.prefix().substring(0, look.prefix().length() - "https://doi.org/".length()), look.suffix());
        }
        String shown = isAddressed ? "https://doi.org/" + bare : bare;
        box.add(new Box().add(shown).link(address(used, bare)));
    }

    private static String bareDoi(String value) {
        return value.replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/)", "");
    }

    private static String address(Field<?> field, String value) {
        return field.equals(Field.DOI)
                ? "https://doi.org/" + value
                : field.equals(Field.URL)
                        ? value
                        : field.equals(Field.PMID)
                                ? "https://www.ncbi.nlm.nih.gov/pubmed/" + value
                                : field.equals(Field.PMCID) ? "https://www.ncbi.nlm.nih.gov/pmc/articles/" + value : "";
    }
}
