package ibid.csl.render;

import java.util.List;

/**
 * The names of one role.
 *
 * @param others whether the list was cut off in the source
 */
record NameList(List<PersonName> names, boolean others) {
    static final NameList EMPTY = new NameList(List.of(), false);

    NameList {
        names = List.copyOf(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }
}
