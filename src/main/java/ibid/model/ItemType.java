package ibid.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of item that CSL knows.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#appendix-iii-types">CSL types</a>
 */
public enum ItemType {
    ARTICLE,
    ARTICLE_JOURNAL,
    ARTICLE_MAGAZINE,
    ARTICLE_NEWSPAPER,
    BILL,
    BOOK,
    BROADCAST,
    CHAPTER,
    CLASSIC,
    COLLECTION,
    DATASET,
    DOCUMENT,
    ENTRY,
    ENTRY_DICTIONARY,
    ENTRY_ENCYCLOPEDIA,
    EVENT,
    FIGURE,
    GRAPHIC,
    HEARING,
    INTERVIEW,
    LEGAL_CASE,
    LEGISLATION,
    MANUSCRIPT,
    MAP,
    MOTION_PICTURE,
    MUSICAL_SCORE,
    PAMPHLET,
    PAPER_CONFERENCE,
    PATENT,
    PERFORMANCE,
    PERIODICAL,
    PERSONAL_COMMUNICATION,
    POST,
    POST_WEBLOG,
    REGULATION,
    REPORT,
    REVIEW,
    REVIEW_BOOK,
    SOFTWARE,
    SONG,
    SPEECH,
    STANDARD,
    THESIS,
    TREATY,
    WEBPAGE;

    private static final Map<String, ItemType> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ItemType::id, Function.identity()));

    private final String id = name().toLowerCase(Locale.ROOT).replace(underscoreIn(name()), '-');

    /** The name CSL gives the type, {@code article-journal}. */
    public String id() {
        return id;
    }

    /** The type of that CSL name. */
    public static Optional<ItemType> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** CSL writes hyphens in all names but four. */
    private static char underscoreIn(String name) {
        return switch (name) {
            case "LEGAL_CASE", "MOTION_PICTURE", "MUSICAL_SCORE", "PERSONAL_COMMUNICATION" -> '\0';
            default -> '_';
        };
    }
}
