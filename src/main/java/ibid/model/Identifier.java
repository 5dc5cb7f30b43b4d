package ibid.model;

/**
 * A DOI, URL, ISBN, ISSN, PMID or the like, in its bare form: {@code 10.1000/182}, not
 * {@code https://doi.org/10.1000/182}.
 */
public record Identifier(String text) implements Value {}
