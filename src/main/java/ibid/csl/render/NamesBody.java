package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.render.Printed.NamesBox;
import ibid.csl.render.Printed.Observed;
import ibid.csl.text.Initials;
import ibid.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of one element for one reference. Used once. */
final class NamesBody {
    private final NamesElement element;
    private final NameStyle style;
    private final Rendering rendering;
    private final List<Box> lists = new ArrayList<>(1);
    private final List<Box> each = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private int count;

    NamesBody(NamesElement element, Rendering rendering) {
        this.element = element;
        this.style = element.style();
        this.rendering = rendering;
    }

    boolean isCount() {
        return style.form().equals("count") && count > 0;
    }

    NamesBox printed(Box all) {
        return new NamesBox(all, lists, each, keys);
    }

    Box render() {
        Box all = new Box().delimiter(element.delimiter());
        String common = commonTerm();
        for (Field<?> field : element.fields()) {
            NameList names = rendering.item().names(field);
            if (names.isEmpty() || rendering.isDone(field)) {
                continue;
            }
            rendering.used(field);
            all.add(role(names, common == null ? field.name() : common));
            if (common != null) {
                rendering.used(element.fields().get(1));
                break;
            }
        }
        if (style.form().equals("count") && count > 0) {
            String number = Integer.toString(count);
            return new Box().add(rendering.isSorting() ? DateValue.pad(count, 6) : number);
        }
        return all;
    }

    /** Editors who are the translators, too, are printed once. */
    private @Nullable String commonTerm() {
        List<Field<?>> fields = element.fields();
        NamesLabel label = element.label();
        if (fields.size() != 2 || label == null) {
            return null;
        }
        NameList first = rendering.item().names(fields.get(0));
        String term =
                Stream.of(fields.get(0).name(), fields.get(1).name()).sorted().collect(Collectors.joining());
        boolean isCommon = !first.isEmpty() && first.equals(rendering.item().names(fields.get(1)));
        String found = isCommon ? rendering.sheet().locale().term(term, label.form()) : "";
        return found.isEmpty() ? null : term;
    }

    private Box role(NameList names, String role) {
        Box list = list(names);
        lists.add(list);
        NamesLabel label = element.label();
        if (label == null || rendering.isSorting()) {
            return list;
        }
        Box labelled = new Box();
        Box box = label.box(role, names.names().size() + (names.others() ? 1 : 0), rendering);
        return label.isBefore()
                ? labelled.add(box).add(list)
                : labelled.add(list).add(box);
    }

    private Box list(NameList names) {
        int total = names.names().size();
        int list = rendering.nextList();
        int shown = shown(total, list);
        boolean keepsLast = style.useLast() && shown < total && shown > 0;
        List<Box> boxes = new ArrayList<>(shown + 1);
        List<Boolean> inverted = new ArrayList<>(shown + 1);
        List<Integer> levels = new ArrayList<>(shown + 1);
        for (int i = 0; i < total; i++) {
            boolean isShown = i < shown || (keepsLast && i == total - 1);
            if (!isShown && !rendering.isComparing()) {
                continue;
            }
            PersonName name = names.names().get(i);
            int level = level(name, list, i);
            levels.add(name.given().isEmpty() ? 2 : level);
            if (isShown) {
                boxes.add(person(name, i, level));
                inverted.add(style.isInverted(i) && !name.isLiteral());
            }
        }
        if (rendering.isComparing()) {
            rendering.printed().observe(new Observed(total, shown, levels));
        }
        count += boxes.size();
        NameJoin join = new NameJoin(rendering, style, element.etAl(), inverted);
        if (keepsLast) {
            return join.andLast(boxes);
        }
        return shown < total || names.others() ? join.andOthers(boxes) : join.all(boxes);
    }

    private Box person(PersonName name, int position, int level) {
        Box person = new PersonBox(rendering, style, name, level).render(style.isInverted(position));
        keys.add(name.key());
        Box box = style.look().box().add(person);
        each.add(box);
        return box;
    }

    /** How many names are printed of a list. */
    private int shown(int total, int list) {
        boolean isSubsequent = rendering.place().position() != Position.FIRST && !rendering.isSorting();
        int min = style.min(isSubsequent);
        int useFirst = style.useFirst(isSubsequent);
        int asked = rendering.isSorting() ? 0 : rendering.settings().names(list);
        if (min <= 0 || useFirst < 0 || total < min) {
            return total;
        }
        int shown = rendering.isComparing() ? (asked > 0 ? asked : useFirst) : Math.max(asked, useFirst);
        if (style.useLast() && shown > min - 2 && !rendering.isComparing()) {
            shown = min - 2;
        }
        return min >= useFirst ? Math.min(shown, total) : total;
    }

    private int level(PersonName name, int list, int position) {
        int usual = style.usualLevel();
        if (name.isLiteral() || rendering.isSorting() || name.family().isEmpty()) {
            return name.family().isEmpty() && usual == 0 ? 2 : usual;
        }
        GivenNames people = rendering.givenNames();
        int asked = people.compares(position) ? asked(name, position, usual) : usual;
        int wanted = Math.max(Math.max(usual, asked), rendering.settings().given(list, position));
        return wanted == 1 && style.initializeWith() == null && !people.rule().isInitials() ? 2 : wanted;
    }

    /** How much of the given name keeps the person apart from all others. */
    private int asked(PersonName name, int position, int usual) {
        boolean keepsParticle =
                !rendering.sheet().demotesInSort() && !name.nonDropping().isEmpty();
        String family = plain(name.family()) + (keepsParticle ? " " + name.nonDropping() : "");
        String given = plain(name.given());
        String initials = Initials.of(given, "", true);
        GivenNames people = rendering.givenNames();
        if (rendering.area() == Area.CITATION) {
            people.add(family, initials, given, position);
        }
        return people.level(family, initials, position, usual, style.initializeWith() != null);
    }

    private static String plain(String name) {
        return name.indexOf('.') < 0
                ? name
                : name.replace(".", " ").replaceAll("\\s+", " ").strip();
    }
}
