package ibid.csl.locale;

import ibid.csl.xml.XmlElement;

/** A term in the singular and in the plural. */
record Term(String single, String multiple) {
    static Term of(XmlElement term) {
        if (term.children().isEmpty()) {
            boolean isLayout = term.text().indexOf('\n') >= 0 && term.text().isBlank();
            String text = isLayout ? "" : term.text();
            return new Term(text, text);
        }
        String single = term.child("single").map(XmlElement::text).orElse("");
        String multiple = term.child("multiple").map(XmlElement::text).orElse(single);
        return new Term(single, multiple);
    }
}
