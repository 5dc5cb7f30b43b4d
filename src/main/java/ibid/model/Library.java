package ibid.model;

import java.util.List;

/** References in the order of their source. */
public record Library(List<Reference> references) {
    public static final Library EMPTY = new Library(List.of());

    public Library {
        references = List.copyOf(references);
    }
}
