package ibid.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a stretch of a printed reference is. The names are those of the tagged corpora. */
public enum Label {
    AUTHOR,
    CITATION_NUMBER,
    COLLECTION_TITLE,
    CONTAINER_TITLE,
    DATE,
    DIRECTOR,
    DOI,
    EDITION,
    EDITOR,
    GENRE,
    ISBN,
    ISSUE,
    JOURNAL,
    LOCATION,
    MEDIUM,
    NOTE,
    PAGES,
    PRODUCER,
    PUBLISHER,
    SOURCE,
    TITLE,
    TRANSLATOR,
    URL,
    VOLUME;

    private static final Map<String, Label> BY_TAG =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Label::tag, Function.identity()));

    private final String tag = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The element name in tagged XML, {@code container-title}. */
    public String tag() {
        return tag;
    }

    /** The label of that element name. */
    public static Optional<Label> of(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag));
    }
}
