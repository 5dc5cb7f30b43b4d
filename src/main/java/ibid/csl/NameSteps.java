package ibid.csl;

import ibid.csl.Registry.Work;
import ibid.csl.render.Printed.Observed;
import ibid.csl.render.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Adds names and given names, one step after the other, until cites differ. A step that tells no two works apart is not
 * taken over.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#disambiguation">disambiguate-add-names</a>
 */
final class NameSteps {
    /** Names beyond these do not tell works apart in practice; it bounds the time. */
    private static final int MAX_NAMES = 60;

    private final Disambiguation disambiguation;
    private final Options options;
    private final List<Group> unresolved = new ArrayList<>();

    /** Works that look alike, and the settings under which they do. */
    record Group(List<Work> works, Settings settings) {}

    /** A change: show so many names of a list, or so much of a given name. */
    private record Step(int list, int name, int level) {
        boolean addsName() {
            return level < 0;
        }

        Settings apply(Settings settings) {
            return addsName() ? settings.withNames(list, name + 1) : settings.withGiven(list, name, level);
        }
    }

    NameSteps(Disambiguation disambiguation, Options options) {
        this.disambiguation = disambiguation;
        this.options = options;
    }

    /** Settles what names can settle, and returns what they cannot. */
    List<Group> refine(List<Work> alike) {
        refine(alike, steps(alike), 0, Settings.NONE, Settings.NONE);
        return unresolved;
    }

    private void refine(List<Work> works, List<Step> steps, int from, Settings tried, Settings kept) {
        if (disambiguation.alike(works, allFrom(steps, from, tried)).size() == 1) {
            unresolved.add(new Group(works, kept));
            return;
        }
        Settings next = tried;
        for (int i = from; i < steps.size(); i++) {
            next = steps.get(i).apply(next);
            Collection<List<Work>> parts = disambiguation.alike(works, next);
            if (parts.size() > 1) {
                Settings better = steps.get(i).apply(withNames(kept, steps, i));
                for (List<Work> part : parts) {
                    if (part.size() == 1) {
                        part.get(0).setSettings(better);
                    } else {
                        refine(part, steps, i + 1, next, better);
                    }
                }
                return;
            }
        }
        unresolved.add(new Group(works, kept));
    }

    /** With all that could still be added: what looks alike then does so after each step. */
    private static Settings allFrom(List<Step> steps, int from, Settings tried) {
        Settings all = tried;
        for (Step step : steps.subList(from, steps.size())) {
            all = step.apply(all);
        }
        return all;
    }

    /** With all names of the list that were added on the way. */
    private static Settings withNames(Settings kept, List<Step> steps, int until) {
        Settings settings = kept;
        for (int i = 0; i < until; i++) {
            Step step = steps.get(i);
            if (step.addsName() && step.list() == steps.get(until).list()) {
                settings = step.apply(settings);
            }
        }
        return settings;
    }

    /** All steps there are for these works, in the order to try. */
    private List<Step> steps(List<Work> works) {
        List<Step> steps = new ArrayList<>();
        List<List<Observed>> all = works.stream()
                .map(work ->
                        disambiguation.printed(work, Settings.NONE).printed().lists())
                .toList();
        int lists = all.stream().mapToInt(List::size).max().orElse(0);
        for (int list = 0; list < lists; list++) {
            int index = list;
            addSteps(
                    steps,
                    list,
                    all.stream()
                            .filter(of -> of.size() > index)
                            .map(of -> of.get(index))
                            .toList());
        }
        return steps;
    }

    private void addSteps(List<Step> steps, int list, List<Observed> observed) {
        int total = observed.stream().mapToInt(Observed::total).max().orElse(0);
        int shown = observed.stream().mapToInt(Observed::shown).min().orElse(0);
        int last = options.addNames() ? Math.min(total, MAX_NAMES) : Math.min(shown, MAX_NAMES);
        for (int name = 0; name < last; name++) {
            if (name >= shown) {
                steps.add(new Step(list, name, -1));
            }
            if (options.addGivenNames() && disambiguation.isByCite()) {
                int usual = usual(observed, name);
                for (int level = usual + 1; level <= 2; level++) {
                    steps.add(new Step(list, name, level));
                }
            }
        }
    }

    private static int usual(List<Observed> observed, int name) {
        return observed.stream()
                .filter(list -> name < list.total())
                .mapToInt(list -> list.levels().get(name))
                .min()
                .orElse(2);
    }
}
