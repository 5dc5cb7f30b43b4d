package ibid.csl;

import ibid.csl.Registry.Work;
import ibid.csl.output.Box;
import ibid.csl.output.Composer;
import ibid.csl.render.Area;
import ibid.csl.render.Cite;
import ibid.csl.render.EndlessStyleException;
import ibid.csl.render.GivenNames;
import ibid.csl.render.Layout;
import ibid.csl.render.Place;
import ibid.csl.render.Rendering;
import ibid.csl.render.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes cites that would look alike differ: by more names, given names, a letter behind the year, or what the style prints
 * if all else fails. Only works that look alike are printed again, so this is linear in the number of works.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#disambiguation">disambiguation</a>
 */
final class Disambiguation {
    private final Registry registry;
    private final CompiledStyle style;
    private final Options options;
    private final @Nullable Layout layout;
    private final Map<String, Integer> ranks = new HashMap<>();

    /** @param order of the bibliography, in which letters are given */
    Disambiguation(Registry registry, CompiledStyle style, List<Work> order) {
        this.registry = registry;
        this.style = style;
        this.options = style.options();
        this.layout = style.citation();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i).id(), i);
        }
    }

    void run() {
        if (layout == null || !options.disambiguates()) {
            return;
        }
        if (options.addGivenNames()) {
            registry.works().forEach(work -> printed(work, Settings.NONE));
        }
        for (List<Work> alike : alike(registry.works(), Settings.NONE)) {
            if (alike.size() > 1) {
                resolve(alike);
            }
        }
    }

    private void resolve(List<Work> alike) {
        List<NameSteps.Group> unresolved = new ArrayList<>();
        if (options.addNames() || (options.addGivenNames() && isByCite())) {
            unresolved.addAll(new NameSteps(this, options).refine(alike));
        } else {
            unresolved.add(new NameSteps.Group(alike, Settings.NONE));
        }
        for (NameSteps.Group group : unresolved) {
            if (options.addYearSuffix()) {
                letters(group);
            } else if (options.hasCondition()) {
                condition(group);
            } else {
                group.works().forEach(work -> work.setSettings(group.settings()));
            }
        }
    }

    boolean isByCite() {
        return options.givenNames() == GivenNames.Rule.BY_CITE;
    }

    private void letters(NameSteps.Group group) {
        List<Work> works = new ArrayList<>(group.works());
        works.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        for (int i = 0; i < works.size(); i++) {
            works.get(i).setSettings(group.settings().withYearSuffix(i));
        }
    }

    private int rank(Work work) {
        return ranks.getOrDefault(work.id(), 0);
    }

    private void condition(NameSteps.Group group) {
        extraText(group.works(), group.settings(), 1);
    }

    /** One condition after the other holds, until the works differ. */
    private void extraText(List<Work> works, Settings settings, int conditions) {
        Settings more = settings.withConditions(conditions);
        int most = printed(works.get(0), more).conditions();
        for (List<Work> part : alike(works, more)) {
            if (part.size() > 1 && conditions < most) {
                extraText(part, settings, conditions + 1);
            } else {
                boolean helps = part.size() < works.size() || part.size() == 1;
                part.forEach(work -> work.setSettings(helps ? more : settings));
            }
        }
    }

    /** The works in groups of those whose cites look the same. */
    Collection<List<Work>> alike(List<Work> works, Settings settings) {
        Map<String, List<Work>> alike = new LinkedHashMap<>();
        for (Work work : works) {
            alike.computeIfAbsent(text(work, settings), absent -> new ArrayList<>(1))
                    .add(work);
        }
        return alike.values();
    }

    private String text(Work work, Settings settings) {
        try {
            return layout == null ? "" : text(layout.body(rendering(work, settings)));
        } catch (EndlessStyleException | StackOverflowError e) {
            return work.id();
        }
    }

    Rendering rendering(Work work, Settings settings) {
        return registry.rendering(Area.CITATION, work, Cite.of(work.id()), Place.COMPARED, settings)
                .comparing();
    }

    /** What of its names a cite prints. */
    Rendering printed(Work work, Settings settings) {
        Rendering rendering = rendering(work, settings);
        try {
            if (layout != null) {
                layout.body(rendering);
            }
        } catch (EndlessStyleException | StackOverflowError e) {
            return rendering;
        }
        return rendering;
    }

    private String text(Box box) {
        return Composer.compose(box, style.sheet().quotes()).plain();
    }
}
