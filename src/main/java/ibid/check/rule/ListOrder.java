package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * References that stand outside the alphabet of their list. The most that are in order make the alphabet; a list that
 * follows none is left alone. A particle may count or not: "de Vries" may stand under d or v.
 */
final class ListOrder extends NamedRule {
    private static final int FEWEST = 5;

    ListOrder() {
        super("CIT007", "list-order", Severity.WARNING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        List<Reference> named = subject.library().references().stream()
                .filter(reference -> !Texts.firstName(reference).isEmpty())
                .toList();
        boolean numbered = ListNumbers.areUsual(ListNumbers.of(subject));
        if (subject.article() == null || numbered || named.size() < FEWEST) {
            return;
        }
        Set<Reference> ordered = new HashSet<>();
        Function<Reference, String> alphabet = Texts::firstName;
        int most = 0;
        for (Function<Reference, String> other : alphabets(subject)) {
            List<Reference> follow = Ordered.most(named, other);
            ordered.addAll(follow);
            alphabet = follow.size() > most ? other : alphabet;
            most = Math.max(most, follow.size());
        }
        if (ordered.size() * 5 >= named.size() * 4) {
            tell(named, ordered, Sorting.of(subject, alphabet), findings);
        }
    }

    private static List<Function<Reference, String>> alphabets(Subject subject) {
        return List.of(
                Texts::firstName,
                reference -> particle(reference) + Texts.firstName(reference),
                reference -> Folding.letters(subject.printed(reference)));
    }

    /** @param fix of all of them together */
    private void tell(List<Reference> named, Set<Reference> ordered, Fix fix, Consumer<Finding> findings) {
        named.stream()
                .filter(reference -> !ordered.contains(reference))
                .forEach(reference -> findings.accept(
                        finding(reference, "out of alphabetical order").with(fix)));
    }

    private static String particle(Reference reference) {
        List<Name> names = reference.get(Field.AUTHOR).map(Names::list).orElse(List.of());
        return names.isEmpty()
                ? ""
                : Folding.letters(
                        names.get(0).nonDroppingParticle() + names.get(0).droppingParticle());
    }

    /** The longest part of a list that is in order, by patience sorting: n log n. */
    private static final class Ordered {
        static List<Reference> most(List<Reference> list, Function<Reference, String> key) {
            List<String> keys = list.stream().map(key).toList();
            List<Integer> tails = new ArrayList<>();
            int[] before = new int[list.size()];
            for (int i = 0; i < list.size(); i++) {
                int pile = pile(tails, keys, keys.get(i));
                before[i] = pile == 0 ? -1 : tails.get(pile - 1);
                if (pile == tails.size()) {
                    tails.add(i);
                } else {
                    tails.set(pile, i);
                }
            }
            List<Reference> most = new ArrayList<>();
            for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = before[i]) {
                most.add(list.get(i));
            }
            return most;
        }

        /** The first pile whose last key comes after this one. */
        private static int pile(List<Integer> tails, List<String> keys, String key) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (keys.get(tails.get(middle)).compareTo(key) <= 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
