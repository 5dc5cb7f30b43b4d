package ibid.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "bibtex, bibtex",
        "BibLaTeX, biblatex",
        "bib, bibtex",
        "csl-json, csl-json",
        "json, csl-json",
        "csl, csl-json",
        "EndNote, endnote-xml",
        "jats, jats",
        "TEI, tei",
        "RIS, ris",
        "pubmed, nbib",
        "word, word-xml",
        "typst, hayagriva",
        "nonesuch, ''"
    })
    void knowsNamesAndAliases(String name, String format) {
        assertEquals(format, Formats.byName(name).map(Format::name).orElse(""));
    }

    @Test
    void listsNames() {
        assertEquals(
                "csl-json, bibtex, biblatex, ris, endnote-xml, jats, tei, mods, word-xml, enw, nbib, cff, csl-yaml, hayagriva, csv",
                Formats.names());
    }

    /** The name of the file is a hint; without one, only what begins as a library is one. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "-, `@article{key, title = {T}}`, bibtex",
                "-, `% Encoding: UTF-8\n\n  @String(x = {y})`, bibtex",
                "-, `{\"id\": 1}`, csl-json",
                "-, ` [ {\"id\": 1} ]`, csl-json",
                "-, `[]`, csl-json",
                "-, `[link](https://example.org) and [{x}]`, ``",
                "-, `An article. Cite it as:\n@article{key, title = {T}}`, ``",
                "-, `@someone said { something`, ``",
                "-, ``, ``",
                "-, `<?xml version='1.0'?><!-- c --><!DOCTYPE ref-list [<!ENTITY a 'b'>]>\n<ref-list><ref><element-citation/>`, jats",
                "x.xml, `<jats:ref-list><jats:ref><mixed-citation>A <source>B</source>`, jats",
                "x.xml, `<ref-list><ref><mixed-citation>Only printed`, ``",
                "x.xml, `<article><body/><back><ref-list><ref><element-citation/>`, ``",
                "x.xml, `<listBibl xmlns='http://www.tei-c.org/ns/1.0'><biblStruct/>`, tei",
                "x.xml, `<listBibl><bibl>Only printed`, ``",
                "x.xml, `<TEI><text><listBibl><biblStruct/>`, ``",
                "a.bib, `Some text first\n@article{key,}`, bibtex",
                "a.BIB, ``, bibtex",
                "a.bib, `[{\"id\": 1}]`, csl-json",
                "a.json, ``, csl-json",
                "a.json, `[1]`, csl-json",
                "a.json, `no json`, ``",
                "a.md, `{toc}`, ``",
                "-, `<xml><records><record><ref-type name=\"Book\">6</ref-type></record></records></xml>`, endnote-xml",
                "-, `\ufeffProvider: Someone\nTY  - JOUR\nER  - `, ris",
                "-, `PMID- 1\nOWN - NLM`, nbib",
                "-, `PL  - London\nPT  - Book`, nbib",
                "-, `COIS- None.\nPMID- 1`, nbib",
                "-, `NOTE- one\nof many`, ``",
                "-, `%0 Book\n%A Doe, J.`, enw",
                "-, `% a comment\n% in LaTeX`, ``",
                "-, `cff-version: 1.2.0`, cff",
                "-, `# Mine\n\nmessage: Cite\n  me.\nauthors:\n- name: A\ncff-version: 1.2.0`, cff",
                "-, `Put this into a file:\n\ncff-version: 1.2.0`, ``",
                "a.md, `# On RIS\n\nTY  - JOUR\nER  - `, ``",
                "-, `---\nreferences:\n- id: a`, csl-yaml",
                "a.md, `---\nreferences:\n- id: a`, ``",
                "-, `key:\n  type: Book\n  title: T`, hayagriva",
                "-, `\"DBLP:conf/x\":\n  type: Book`, hayagriva",
                "-, `'2004:a \"b\"':\n  type: Book`, hayagriva",
                "-, `Note:\n  a text`, ``",
                "-, `id,type,title\na,book,T`, csv",
                "-, `<mods xmlns='http://www.loc.gov/mods/v3'/>`, mods",
                "-, `<b:Sources/>`, word-xml",
                "-, `<html><body><p>An article.</p></body></html>`, ``"
            })
    void recognisesByContent(String file, String content, String format) {
        String found = Formats.recognise(SourceText.of(file, content))
                .map(Format::name)
                .orElse("");
        assertEquals(format, found);
    }
}
