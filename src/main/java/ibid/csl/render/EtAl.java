package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.xml.XmlElement;

/**
 * {@code et-al}: what stands for the names that are left out.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#et-al">et-al</a>
 */
record EtAl(String term, Look look) {
    static final EtAl USUAL = new EtAl("et-al", Look.NONE);

    static EtAl of(XmlElement element) {
        return new EtAl(element.has("term") ? element.attribute("term") : "et-al", Look.of(element));
    }

    Box box(Rendering rendering) {
        return look.box().add(rendering.strip(rendering.sheet().locale().term(term, "et al."), look.stripsPeriods()));
    }
}
