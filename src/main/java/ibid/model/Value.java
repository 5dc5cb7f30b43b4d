package ibid.model;

/** What a field of a {@link Reference} holds. Reading a value never fails: what is not understood is {@link Verbatim}. */
public sealed interface Value permits Text, Names, PartialDate, Pages, Numeral, Identifier, Verbatim {
    /** The value as plain text, in the form that its type's {@code parse} reads back. */
    String text();
}
