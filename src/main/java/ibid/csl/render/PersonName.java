package ibid.csl.render;

import ibid.model.Name;

/**
 * A name as CSL prints it: particles and suffixes taken out of family and given names.
 *
 * @param given without a dropping particle behind it and without a suffix
 * @param commaSuffix whether a comma stands before the suffix in the usual order
 * @param literal the whole of a name that cannot be taken apart, empty if it can
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#name-particles">name particles</a>
 */
record PersonName(
        String family,
        String given,
        String dropping,
        String nonDropping,
        String suffix,
        boolean commaSuffix,
        String literal) {

    static PersonName of(Name name) {
        if (name.isLiteral()) {
            return new PersonName("", "", "", "", "", false, name.literal().strip());
        }
        String family = name.family().strip();
        boolean isQuoted = family.length() > 2 && family.startsWith("\"") && family.endsWith("\"");
        PersonName plain = new PersonName(
                isQuoted ? family.substring(1, family.length() - 1) : family,
                name.given().strip(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.suffix(),
                false,
                "");
        boolean isParsed = !isQuoted
                && !family.isEmpty()
                && !name.given().isEmpty()
                && name.nonDroppingParticle().isEmpty();
        return isParsed ? Particles.parse(plain) : plain;
    }

    boolean isLiteral() {
        return !literal.isEmpty();
    }

    /** The name in one string, for comparison with that of another reference. */
    String key() {
        return String.join(" ", literal + family, given, dropping, nonDropping, suffix);
    }

    boolean isEmpty() {
        return literal.isEmpty() && family.isEmpty() && given.isEmpty();
    }
}
