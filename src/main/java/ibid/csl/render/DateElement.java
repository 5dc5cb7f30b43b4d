package ibid.csl.render;

import ibid.csl.locale.CslLocale;
import ibid.csl.output.Box;
import ibid.csl.render.DatePart.Unit;
import ibid.csl.text.Markup;
import ibid.csl.xml.XmlElement;
import ibid.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code date}: one date, localized or part by part.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#date">date</a>
 */
record DateElement(Field<?> field, List<DatePart> parts, String delimiter, Look look) implements Renderer {
    static DateElement of(XmlElement element, Compiler compiler) {
        Field<?> field = Variables.field(element.attribute("variable"));
        if (!element.has("form")) {
            return new DateElement(field, parts(element.children()), element.attribute("delimiter"), Look.of(element));
        }
        CslLocale locale = compiler.sheet().locale();
        Optional<XmlElement> localized = locale.date(element.attribute("form"));
        List<XmlElement> merged = merge(
                localized.map(XmlElement::children).orElse(List.of()),
                element.children(),
                element.attribute("date-parts"));
        String delimiter = localized.map(date -> date.attribute("delimiter")).orElse("");
        Look look = Look.of(localized.map(date -> over(date, element)).orElse(element));
        return new DateElement(field, parts(merged), delimiter, look);
    }

    private static List<DatePart> parts(List<XmlElement> elements) {
        List<DatePart> parts = new ArrayList<>(3);
        for (XmlElement element : elements) {
            if (element.is("date-part")) {
                parts.add(DatePart.of(element));
            }
        }
        return List.copyOf(parts);
    }

    /** The locale's parts that are wanted, with what the style changes in them. */
    private static List<XmlElement> merge(List<XmlElement> localized, List<XmlElement> changes, String wanted) {
        List<XmlElement> merged = new ArrayList<>(3);
        for (XmlElement part : localized) {
            String name = part.attribute("name");
            if (wanted.isEmpty() || List.of(wanted.split("-")).contains(name)) {
                XmlElement changed = part;
                for (XmlElement change : changes) {
                    changed = change.attribute("name").equals(name) ? over(changed, change) : changed;
                }
                merged.add(changed);
            }
        }
        if (wanted.equals("month-day") && !merged.isEmpty()) {
            int last = merged.size() - 1;
            merged.set(last, merged.get(last).without("suffix"));
        }
        return merged;
    }

    private static XmlElement over(XmlElement base, XmlElement change) {
        Map<String, String> attributes = new LinkedHashMap<>(base.attributes());
        attributes.putAll(change.attributes());
        return XmlElement.of(base.name(), attributes, base.children());
    }

    @Override
    public void render(Rendering rendering, Box into) {
        rendering.step();
        if (rendering.isComparing() && field.equals(Field.ACCESSED)) {
            return;
        }
        rendering.attempt();
        DateValue date = rendering.item().date(field);
        if (date == null || rendering.isDone(field)) {
            return;
        }
        Box box = look.box().delimiter(delimiter);
        if (rendering.isSorting()) {
            box = new Box().add(date.sortKey(has(Unit.MONTH), has(Unit.DAY)));
        } else if (date.isLiteral()) {
            literal(date, box, rendering);
        } else {
            new DateRange(parts, delimiter, date, rendering).render(box);
        }
        if (Rendering.add(box, into)) {
            rendering.used(field);
            rendering.success();
            rendering.setPrinted(true);
        }
    }

    private boolean has(Unit unit) {
        return parts.stream().anyMatch(part -> part.unit() == unit);
    }

    /** Stands in the place of the year. */
    private void literal(DateValue date, Box box, Rendering rendering) {
        for (DatePart part : parts) {
            if (part.unit() == Unit.YEAR) {
                Box year = part.look().box();
                year.add(Markup.parse(
                        rendering.inCase(date.literal(), part.look().textCase()),
                        rendering.sheet().quotes()));
                DateRange.addSuffix(year, rendering);
                box.add(year);
                rendering.printed().setYear(year);
            }
        }
    }
}
