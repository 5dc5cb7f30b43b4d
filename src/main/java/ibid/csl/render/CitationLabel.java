package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.model.Field;
import java.util.List;

/**
 * {@code text variable="citation-label"}: "Doe65" of the first author and the year, "DoSm65" of two.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#standard-variables">citation-label</a>
 */
record CitationLabel(Look look) implements Renderer {
    private static final List<Field<?>> AUTHORS =
            List.of(Field.AUTHOR, Field.EDITOR, Field.TRANSLATOR, Field.COMPOSER, Field.DIRECTOR);

    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        rendering.attempt();
        String given = rendering.item().text(Field.CITATION_LABEL);
        String label = given.isEmpty() ? made(rendering.item()) : given;
        int suffix = rendering.takeYearSuffix();
        Box box = look.box().add(label + (suffix < 0 ? "" : Rendering.letters(suffix)));
        if (Rendering.add(box, into)) {
            rendering.success();
            rendering.setPrinted(true);
        }
    }

    /** Four letters of one author, two each of two, one each of up to four, and two figures of the year. */
    private static String made(Item item) {
        StringBuilder label = new StringBuilder();
        for (Field<?> field : AUTHORS) {
            List<PersonName> names = item.names(field).names();
            if (!names.isEmpty()) {
                int each = names.size() == 1 ? 4 : names.size() == 2 ? 2 : 1;
                names.stream().limit(4).forEach(name -> label.append(start(name, each)));
                break;
            }
        }
        DateValue issued = item.date(Field.ISSUED);
        if (issued != null && !issued.isLiteral()) {
            String year = DateValue.pad(Math.abs(issued.start().year()), 4);
            label.append(year.substring(year.length() - 2));
        }
        return label.toString();
    }

    private static String start(PersonName name, int letters) {
        String family = name.isLiteral() ? name.literal() : name.family();
        String bare = family.replaceAll("[^\\p{L}]", "");
        return bare.substring(0, Math.min(letters, bare.length()));
    }
}
