package ibid.model;

/**
 * One person or organisation. A person has {@code family} (and mostly {@code given}); an organisation, or a name that
 * cannot be taken apart, has {@code literal} alone. Absent parts are empty.
 *
 * @param given given names or initials, as printed
 * @param droppingParticle as in "Ludwig <i>van</i> Beethoven", dropped when the family name stands alone
 * @param nonDroppingParticle as in "<i>de</i> Gaulle", kept with the family name
 * @param suffix "Jr.", "III"
 * @param literal the whole name, not to be taken apart
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#names">CSL names</a>
 */
public record Name(
        String family,
        String given,
        String droppingParticle,
        String nonDroppingParticle,
        String suffix,
        String literal) {

    public static Name person(String family, String given) {
        return new Name(family, given, "", "", "", "");
    }

    public static Name literal(String literal) {
        return new Name("", "", "", "", "", literal);
    }

    public boolean isLiteral() {
        return !literal.isEmpty();
    }

    /** The name as {@code non-dropping-particle Family, Given dropping-particle, Suffix}, or the literal. */
    public String text() {
        if (isLiteral()) {
            return literal;
        }
        StringBuilder text = new StringBuilder();
        append(text, "", nonDroppingParticle);
        append(text, " ", family);
        append(text, ", ", given);
        append(text, " ", droppingParticle);
        append(text, ", ", suffix);
        return text.toString();
    }

    private static void append(StringBuilder to, String separator, String part) {
        if (!part.isEmpty()) {
            to.append(to.length() > 0 ? separator : "").append(part);
        }
    }
}
