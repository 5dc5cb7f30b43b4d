package ibid.model;

/** Text that a field's own type could not make sense of ("in press", "March/April"), kept so that nothing is lost. */
public record Verbatim(String text) implements Value {}
