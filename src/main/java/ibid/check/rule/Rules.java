package ibid.check.rule;

import ibid.check.Rule;
import ibid.check.Subject;
import ibid.model.Cite;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All rules, in the order of their families; each has its page beside it, {@code CODE-name.md}. */
public final class Rules {
    private static final List<Rule> CITATIONS = List.of(
            new Citing("CIT001", "cited-not-listed", "'%s' is cited, but not listed", Cite.Match.ABSENT),
            new ListedNotCited(),
            new Citing("CIT003", "year-mismatch", "'%s' is cited; the list has '%r', of another year", Cite.Match.YEAR),
            new Citing(
                    "CIT004",
                    "author-mismatch",
                    "'%s' is cited; the list has '%r', whose authors are written differently",
                    Cite.Match.SPELLING,
                    Cite.Match.AUTHORS,
                    Cite.Match.DIACRITICS),
            new NumberGap(),
            new NumberOrder(),
            new ListOrder(),
            new Citing("CIT008", "ambiguous-citation", "'%s' may be '%r'; tell them apart", Cite.Match.AMBIGUOUS));

    private static final List<Rule> REFERENCES = List.of(
            new DuplicateReference(),
            new DuplicateDoi(),
            new RequiredField("REQ001", "missing-author", Severity.ERROR, Field.AUTHOR),
            new RequiredField("REQ002", "missing-title", Severity.ERROR, Field.TITLE),
            new RequiredField("REQ003", "missing-year", Severity.ERROR, Field.ISSUED),
            new RequiredField("REQ004", "missing-container", Severity.ERROR, Field.CONTAINER_TITLE),
            new RequiredField("REQ005", "missing-url", Severity.ERROR, Field.URL),
            new EmptyUrlLabel(),
            new RequiredField("REQ007", "missing-access-date", Severity.WARNING, Field.ACCESSED),
            new RequiredField("REQ008", "missing-detail", Severity.WARNING));

    private static final List<Rule> DATES = List.of(
            new AccessDate(),
            new AccessDateInvalid(),
            new AccessBeforePublication(),
            new YearFuture(),
            new YearImplausible(),
            new AmbiguousDate());

    private static final List<Rule> IDENTIFIERS = List.of(
            new DoiMalformed(),
            new DoiForm(),
            new DoiUrlDisagree(),
            new StandardNumber("IDN004", "isbn-checksum", Field.ISBN, StandardNumber::isIsbn),
            new StandardNumber("IDN005", "issn-checksum", Field.ISSN, StandardNumber::isIssn),
            new ArxivId(),
            new OtherIds(),
            new UrlMalformed(),
            new UrlPrivate(),
            new UrlRedundant());

    private static final List<Rule> PLACES = List.of(
            new PagesReversed(),
            new PagesSuspicious(),
            new Form("PAG003", "pages-dash", Severity.INFO, PageForms::dash, PageFixes::dash),
            new RequiredField("PAG004", "missing-pages", Severity.WARNING, Field.PAGE),
            new RequiredField("VOL001", "missing-volume", Severity.WARNING, Field.VOLUME),
            new VolumeRoman(),
            new VolumeIssueMerged());

    private static final List<Rule> FORMS = List.of(
            new Form("STY001", "mixed-name-form", Severity.WARNING, NameForms::given),
            new Form("STY002", "mixed-initial-dots", Severity.WARNING, NameForms::initials, NameFixes::initials),
            new Form("STY003", "mixed-ampersand", Severity.WARNING, NameForms::conjunction, NameFixes::conjunction),
            new Form("STY004", "mixed-journal-abbrev", Severity.WARNING, TitleForms::journal),
            new Form("STY005", "mixed-title-case", Severity.INFO, TitleForms::letterCase),
            new PrintedForm(
                    "STY006",
                    "mixed-doi-form",
                    Severity.INFO,
                    EntryFixes::doi,
                    "(?i)https?://(?:dx\\.)?doi\\.org/",
                    "the DOI as an address",
                    "(?i)\\bdoi\\s?:?\\s?10\\.",
                    "the DOI behind 'doi'",
                    "(?<![\\d.])10\\.\\d{4,9}/",
                    "the DOI alone"),
            new PrintedForm(
                    "STY007",
                    "mixed-date-form",
                    Severity.INFO,
                    DateFixes::form,
                    "\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b",
                    "a date as 2020-05-01",
                    "\\b\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d\\b",
                    "a date as 01/05/2020",
                    "(?i)\\b\\d{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,10}\\.?,?\\s(?:19|20)\\d\\d\\b",
                    "a date as 1 May 2020",
                    "(?i)\\b\\p{L}{3,10}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,\\s(?:19|20)\\d\\d\\b",
                    "a date as May 1, 2020"),
            new Form("STY008", "mixed-page-prefix", Severity.INFO, PageForms::prefix, PageFixes::prefix),
            new Form("STY009", "mixed-et-al", Severity.WARNING, NameForms::cutOff),
            new Form("STY010", "mixed-final-punct", Severity.INFO, TitleForms::end, EntryFixes::end),
            new WrongStyle(),
            new JournalSpelling(),
            new Form("STY013", "publisher-place", Severity.INFO, TitleForms::place),
            new Form("STY014", "mixed-doi-presence", Severity.INFO, TitleForms::doi),
            new Form("STY015", "mixed-page-range", Severity.INFO, PageForms::range),
            new IssueForm());

    private static final List<Rule> NAMES = List.of(
            new EtAlInAuthors(), new MissingAnd(), new NameSuspicious(), new OrganisationSplit(), new Anonymous());

    private static final List<Rule> TEXTS = List.of(
            new TextPattern(
                    "TXT001",
                    "mojibake",
                    Severity.ERROR,
                    "\u00C3[\u0080-\u00BF\u0152-\u0178\u2013-\u2122]|\u00E2\u20AC.|\uFFFD",
                    "'%s' is a letter read in the wrong encoding",
                    TextFixes::mojibake),
            new DiacriticsLost(),
            // Of HTML, CSL has some for itself: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
            new TextPattern(
                    "TXT003",
                    "html-entity",
                    Severity.WARNING,
                    "&(?:[a-zA-Z]{2,8}|#\\d{2,5}|#x[0-9a-fA-F]{2,5});|</?(?:em|strong|br|p)\\b[^>]{0,40}>"
                            + "|<span(?! class=\"nocase\"| style=\"font-variant)[^>]{0,40}>",
                    "'%s' is markup of a web page",
                    TextFixes::markup),
            new TextPattern(
                    "TXT004",
                    "not-nfc",
                    Severity.INFO,
                    "[A-Za-z][\\u0300-\\u030C\\u0323\\u0327\\u0328]",
                    "'%s' is a letter and its mark apart; write one character",
                    TextFixes::composed),
            new TextPattern(
                    "TXT005",
                    "invisible-char",
                    Severity.WARNING,
                    "[\\u00AD\\u200B\\u2060\\uFEFF]",
                    "the character %s does not show; remove it",
                    TextFixes::invisible),
            new TextPattern(
                    "TXT006",
                    "homoglyph",
                    Severity.WARNING,
                    "(?U)\\b\\p{IsLatin}*(?:\\p{IsLatin}[\\u0430\\u0435\\u043E\\u0440\\u0441\\u0445\\u0410\\u0412\\u0415\\u041A\\u041C\\u041D\\u041E"
                            + "\\u0420\\u0421\\u0422\\u0425\\u03BF]|[\\u0430\\u0435\\u043E\\u0440\\u0441\\u0445\\u0410\\u0412\\u0415\\u041A\\u041C\\u041D"
                            + "\\u041E\\u0420\\u0421\\u0422\\u0425\\u03BF]\\p{IsLatin}{2})\\p{L}*",
                    "'%s' mixes letters of two scripts that look alike",
                    TextFixes::homoglyphs),
            new TextPattern(
                    "TXT007",
                    "hyphenation-left",
                    Severity.WARNING,
                    "\\b\\p{Ll}{3,}- \\p{Ll}*(?:tion|ment|ing|ness|ity|ical|ance|ence|ous)\\b",
                    "'%s' was broken over two lines; join it",
                    TextFixes::joined),
            new AllCaps(),
            new Unbalanced(),
            new UnescapedLatex());

    private static final List<Rule> SOURCES = List.of(new LowConfidence(), new Retracted(), new UnwantedJournal());

    private static final List<Rule> FILES = List.of(
            new DuplicateKey(),
            new ReadingRule("BIB002", "undefined-string", Severity.ERROR),
            new UnknownName(),
            new SpareField(),
            new ReadingRule("BIB005", "syntax", Severity.ERROR),
            new ReadingRule("IGN001", "unused-ignore", Severity.WARNING),
            new ReadingRule("IGN002", "ignore-without-reason", Severity.INFO));

    public static final List<Rule> ALL =
            joined(List.of(CITATIONS, REFERENCES, DATES, IDENTIFIERS, PLACES, FORMS, NAMES, TEXTS, FILES, SOURCES));

    private Rules() {}

    /** The rule of that code or name, letter case aside. */
    public static Optional<Rule> find(String codeOrName) {
        String wanted = codeOrName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(rule -> rule.code().toLowerCase(Locale.ROOT).equals(wanted)
                        || rule.name().equals(wanted))
                .findFirst();
    }

    /** What all rules find, in the order of the file. */
    public static List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(rule -> rule.check(subject, findings::add));
        findings.sort(
                Comparator.comparingInt((Finding finding) -> finding.origin().line())
                        .thenComparingInt(finding -> finding.origin().span().start())
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::message));
        return findings;
    }

    private static List<Rule> joined(List<List<Rule>> families) {
        return families.stream().flatMap(List::stream).toList();
    }
}
