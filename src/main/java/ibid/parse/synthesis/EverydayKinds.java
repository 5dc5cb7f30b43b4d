package ibid.parse.synthesis;

import ibid.model.Name;
import ibid.model.Names;
import ibid.parse.Label;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References of the usual kinds in an invented style: articles, chapters, books, theses, talks, web pages, newspapers. */
final class EverydayKinds {
    private static final List<String> REPORTS = List.of(
            "Working Paper No. ",
            "Discussion Paper ",
            "Technical Report ",
            "Report no. ",
            "Arbeitspapier ",
            "Documento de trabajo ",
            "Rapport n° ",
            "Research Report ",
            "Policy Brief ",
            "Texto para discussão ");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private final Material material;
    private final Random random;
    private final TitleLook titles;

    EverydayKinds(Material material, Random random) {
        this.material = material;
        this.random = random;
        this.titles = new TitleLook(material, random);
    }

    void print(Printed to, Look look) {
        int kind = random.nextInt(42);
        if (kind == 0) {
            chemical(to, look);
        } else if (kind < 16) {
            article(to, look);
        } else if (kind < 26) {
            chapter(to, look);
        } else if (kind < 32) {
            book(to, look);
        } else {
            other(to, look);
        }
    }

    private void other(Printed to, Look look) {
        switch (random.nextInt(5)) {
            case 0 -> thesis(to, look);
            case 1 -> talk(to, look);
            case 2 -> page(to, look);
            case 3 -> newspaper(to, look);
            default -> catalogued(to, look);
        }
    }

    private void article(Printed to, Look look) {
        Parts parts = look.contents.article();
        String year = year(parts);
        int order = random.nextInt(4);
        String title = look.chance(15) ? "" : titles.varied(look, parts.get(Label.TITLE));
        boolean dateFirst = order < 2;
        head(to, look, title, year, dateFirst);
        String in = look.inForJournals ? look.word("in") + " " : "";
        String of = look.chance(40) ? " (" + look.contents.place() + ")" : "";
        of = look.chance(50) ? " [" + look.contents.article().get(Label.JOURNAL) + "]" : of;
        to.add(Label.JOURNAL, in + look.container(parts.get(Label.JOURNAL) + of));
        if (look.chance(12)) {
            to.end(look.chance(2) ? "." : "").add(Label.MEDIUM, look.word("medium"));
        }
        if (look.placeOfJournal) {
            to.end(",").add(Label.LOCATION, look.contents.place());
        }
        boolean yearIsVolume = dateFirst && look.chance(15);
        String volume = yearIsVolume ? year : number(parts.get(Label.VOLUME), 120);
        String issue = look.chance(2) ? number(parts.get(Label.ISSUE), 12) : "";
        volume = look.chance(15) && !issue.isEmpty() ? "" : volume;
        String pages = pages(parts);
        if (order == 2) {
            to.end(look.chance(3) ? "." : "")
                    .add(Label.DATE, year + month(look))
                    .end(";");
            look.numbers(to, volume, issue, pages);
        } else {
            to.end(look.chance(3) ? "." : look.chance(2) ? "," : "");
            numbers(to, look, volume, issue, order == 3 && look.chance(2) ? "" : pages, year);
            if (order == 3) {
                boolean bracket = look.chance(2);
                to.end(bracket ? "" : ",").add(Label.DATE, bracket ? "(" + year + ")" : year);
            }
        }
        tail(to, look, look.chance(3));
    }

    /** As chemists and physicists cite, without titles. */
    private void chemical(Printed to, Look look) {
        Parts parts = look.contents.article();
        String year = year(parts);
        to.add(Label.AUTHOR, look.authors.print(look.contents.people()))
                .end(look.chance(2) ? ";" : look.chance(2) ? "," : "");
        to.add(Label.JOURNAL, parts.get(Label.JOURNAL));
        String volume = number(parts.get(Label.VOLUME), 120);
        String pages = pages(parts).replaceAll("[–-].*", "");
        if (look.chance(2)) {
            to.add(Label.DATE, year)
                    .end(",")
                    .add(Label.VOLUME, volume)
                    .end(",")
                    .add(Label.PAGES, pages)
                    .end(".");
        } else {
            to.end(look.chance(3) ? "," : "")
                    .add(Label.VOLUME, volume)
                    .end(look.chance(3) ? " ," : ",")
                    .add(Label.PAGES, pages);
            to.add(Label.DATE, "(" + year + ")").end(".");
        }
        tail(to, look, look.chance(6));
    }

    private void numbers(Printed to, Look look, String volume, String issue, String pages, String year) {
        if (look.chance(15)) {
            look.numbers(to, volume, issue, "");
            to.end(",").add(Label.DATE, look.partOfYear() + (look.chance(3) ? " " + year : ""));
            to.end(",").add(Label.PAGES, look.pages(pages));
        } else if (look.chance(20) && !issue.isEmpty()) {
            to.add(Label.ISSUE, look.word("issue").replace("(", "") + issue + "/")
                    .touch(Label.DATE, year);
            to.end(",").add(Label.PAGES, look.pages(pages));
        } else {
            look.numbers(to, volume, issue, pages);
        }
    }

    private void chapter(Printed to, Look look) {
        Parts parts = look.chance(2) ? look.contents.article() : look.contents.book();
        String year = year(parts);
        boolean dateFirst = look.chance(2);
        head(to, look, titles.varied(look, parts.get(Label.TITLE)), year, dateFirst);
        Names editors = shortened(look.contents.people());
        if (look.chance(30)) {
            editorsOnly(to, look, editors);
            return;
        }
        String book = look.container(look.contents.bookTitle());
        int order = random.nextInt(4);
        if (order < 2) {
            look.editors(to, editors, false);
            to.add(Label.CONTAINER_TITLE, book);
        } else {
            to.add(Label.CONTAINER_TITLE, (look.chance(9) ? "" : look.word("in") + " ") + book);
            if (order == 2) {
                to.end(look.mark);
                look.editors(to, editors, true);
            }
        }
        if (look.chance(8)) {
            to.end(look.mark);
            series(to, look);
        }
        String pages = pages(look.contents.article());
        boolean pagesInBrackets = look.chance(3);
        to.end(pagesInBrackets ? "" : look.mark);
        if (look.chance(6)) {
            to.add(Label.EDITION, look.edition()).end(look.mark);
        }
        if (look.chance(8)) {
            to.add(Label.VOLUME, look.word("volume") + (1 + random.nextInt(9))).end(",");
        }
        if (pagesInBrackets) {
            to.add(Label.PAGES, "(" + look.pages(pages) + ")").end(look.mark);
        }
        String place = look.chance(5) ? "" : look.contents.place();
        String publisher = look.placesOnly || look.chance(3) ? "" : look.contents.publisher();
        look.imprint(to, place, publisher, dateFirst ? "" : year, "");
        if (!pagesInBrackets && !look.chance(6)) {
            to.end(look.chance(2) ? "," : ".").add(Label.PAGES, look.pages(pages));
        }
        tail(to, look, look.chance(6));
    }

    /** A chapter of a book that stands in the list itself: "in: Meier / Huber, pp. 7–21". */
    private void editorsOnly(Printed to, Look look, Names editors) {
        List<String> families = editors.list().stream()
                .map(Name::family)
                .filter(name -> !name.isEmpty())
                .toList();
        String people = String.join(any(List.of(" / ", "/", " " + look.word("and") + " ", ", ")), families);
        String editor = look.chance(3) ? " (" + look.word("editors").replaceAll("[()]", "") + ")" : "";
        to.add(Label.EDITOR, people.isEmpty() ? "" : look.word("in") + " " + people + editor);
        if (look.chance(3)) {
            to.add(Label.DATE, "(" + (1950 + random.nextInt(75)) + ")");
        }
        to.end(look.chance(3) ? ":" : ",")
                .add(Label.PAGES, look.pages(pages(look.contents.article())))
                .end(look.mark);
    }

    private void book(Printed to, Look look) {
        Parts parts = look.contents.book();
        String year = year(parts);
        boolean dateFirst = look.chance(2);
        head(to, look, titles.varied(look, look.contents.bookTitle()), year, dateFirst);
        translated(to, look);
        if (look.chance(12)) {
            to.end(look.mark)
                    .add(Label.GENRE, any(REPORTS) + (1 + random.nextInt(400)))
                    .end(look.mark);
        } else if (look.chance(15)) {
            paper(to, look);
        }
        if (look.chance(4)) {
            String edition = look.edition();
            to.add(Label.EDITION, look.chance(2) ? "(" + edition + ")" : edition)
                    .end(look.mark);
        }
        if (look.chance(6)) {
            series(to, look);
        }
        String place = look.chance(4) ? "" : look.contents.place();
        boolean noPublisher = look.placesOnly || look.chance(4);
        String publisher = noPublisher && !place.isEmpty() ? "" : look.contents.publisher();
        look.imprint(to, place, publisher, dateFirst ? "" : year, "");
        if (look.chance(8)) {
            to.end(look.mark).add(Label.PAGES, (100 + random.nextInt(500)) + (look.chance(2) ? " p." : " S."));
        }
        tail(to, look, look.chance(3));
    }

    private void paper(Printed to, Look look) {
        boolean bracket = look.chance(3);
        to.end(look.mark)
                .add(Label.COLLECTION_TITLE, (bracket ? "(" : "") + PaperSeries.name(look.contents, random))
                .end(look.chance(4) ? "," : "")
                .add(Label.VOLUME, PaperSeries.numbered(seriesNumber(), random))
                .end((bracket ? ")" : "") + look.mark);
    }

    private void series(Printed to, Look look) {
        boolean bracket = look.chance(2);
        to.add(Label.COLLECTION_TITLE, (bracket ? "(" : "") + look.contents.series());
        if (look.chance(2)) {
            to.end(look.chance(2) ? "," : look.chance(4) ? ";" : "");
            to.add(Label.VOLUME, (look.chance(3) ? look.word("volume") : "") + seriesNumber());
        }
        to.end((bracket ? ")" : "") + look.mark);
    }

    /** Mostly a plain number, now and then one as research institutes give: {@code 03-12}, {@code D 17-340}. */
    private String seriesNumber() {
        int number = 1 + random.nextInt(90);
        return switch (random.nextInt(16)) {
            case 0 -> "%02d-%02d".formatted(number, 1 + random.nextInt(40));
            case 1 ->
                any(List.of("FS", "P", "SP", "D", "B")) + " " + any(List.of("", "I ", "II ", "III "))
                        + "%02d-%d".formatted(number, 100 + random.nextInt(500));
            case 2 -> number + "/" + (1990 + random.nextInt(30));
            default -> "" + number;
        };
    }

    private void thesis(Printed to, Look look) {
        Parts parts = look.contents.book();
        String year = year(parts);
        boolean dateFirst = look.chance(2);
        head(to, look, titles.varied(look, parts.get(Label.TITLE)), year, dateFirst);
        String thesis = look.word("thesis") + (look.chance(4) ? " (" + any(material.shortTitles) + ")" : "");
        to.add(Label.GENRE, look.chance(2) ? thesis : look.chance(2) ? "(" + thesis + ")" : "[" + thesis + "]");
        to.end(look.chance(4) ? " –" : look.chance(2) ? "," : look.mark);
        if (look.chance(2)) {
            to.add(Label.PUBLISHER, look.contents.publisher())
                    .end(",")
                    .add(Label.LOCATION, look.chance(2) ? look.contents.place() : "");
        } else {
            to.add(Label.LOCATION, look.contents.place()).end(":").add(Label.PUBLISHER, look.contents.publisher());
        }
        if (!dateFirst) {
            to.end(",").add(Label.DATE, year);
        }
        tail(to, look, look.chance(5));
    }

    private void talk(Printed to, Look look) {
        Parts parts = look.contents.article();
        String year = year(parts);
        boolean dateFirst = look.chance(3) || look.chance(2);
        head(to, look, titles.varied(look, parts.get(Label.TITLE)), year, dateFirst);
        String[] before = {
            "Paper presented at ",
            "Paper presented at the ",
            "Presented at ",
            "Vortrag auf der ",
            "Communication présentée au ",
            "Ponencia presentada en ",
            "Trabalho apresentado no ",
            look.word("in") + " "
        };
        to.add(Label.CONTAINER_TITLE, any(List.of(before)) + look.contents.bookTitle())
                .end(",");
        to.add(Label.LOCATION, look.contents.place());
        if (!dateFirst) {
            to.end(",").add(Label.DATE, look.day(Integer.parseInt(year)));
        }
        tail(to, look, look.chance(6));
    }

    private void page(Printed to, Look look) {
        Parts parts = look.contents.book();
        String year = year(parts);
        boolean dated = !look.chance(3);
        String date = dated ? year : look.chance(2) ? "n.d." : "";
        head(to, look, titles.varied(look, parts.get(Label.TITLE)), date, !date.isEmpty() && !look.chance(3));
        if (look.chance(3)) {
            to.add(Label.MEDIUM, look.word("medium")).end(look.chance(2) ? "." : "");
        }
        if (look.chance(3)) {
            to.add(Label.PUBLISHER, look.contents.publisher()).end(look.mark);
        }
        if (!material.links.isEmpty()) {
            link(to, look);
        }
    }

    private void newspaper(Printed to, Look look) {
        Parts parts = look.contents.article();
        String year = year(parts);
        boolean dateFirst = look.chance(2);
        head(to, look, titles.varied(look, parts.get(Label.TITLE)), year, dateFirst);
        to.add(Label.JOURNAL, look.container(parts.get(Label.JOURNAL))).end(",");
        if (look.chance(3)) {
            to.add(Label.LOCATION, look.contents.place()).end(",");
        }
        if (!dateFirst || look.chance(2)) {
            to.add(Label.DATE, look.day(Integer.parseInt(year))).end(",");
        }
        to.add(Label.PAGES, look.chance(2) ? "" : look.pages("" + (1 + random.nextInt(40))));
        tail(to, look, look.chance(2));
    }

    /** As library catalogues and GOST have it: the authors again behind a slash, areas set off by dashes. */
    private void catalogued(Printed to, Look look) {
        Parts parts = look.chance(2) ? look.contents.article() : look.contents.book();
        String year = year(parts);
        Names names = shortened(look.contents.people());
        boolean dashes = look.chance(2);
        String dash = dashes ? ". –" : ".";
        to.add(Label.AUTHOR, look.authors.print(names));
        to.add(Label.TITLE, parts.get(Label.TITLE));
        if (look.chance(4)) {
            to.add(Label.MEDIUM, look.word("medium"));
        }
        if (look.chance(2)) {
            to.end(" /").add(Label.AUTHOR, look.editors.print(names));
        }
        if (parts.has(Label.JOURNAL)) {
            to.end(" //").add(Label.JOURNAL, parts.get(Label.JOURNAL)).end(dash);
            to.add(Label.DATE, year).end(dash);
            look.numbers(to, number(parts.get(Label.VOLUME), 90), "" + (1 + random.nextInt(12)), "");
            to.end(dash).add(Label.PAGES, look.pages(pages(parts))).end(".");
        } else if (look.chance(3)) {
            chapterCatalogued(to, look, dash, year);
        } else {
            to.end(dash).add(Label.LOCATION, look.contents.place()).end(look.chance(2) ? ":" : " :");
            to.add(Label.PUBLISHER, look.contents.publisher())
                    .end(",")
                    .add(Label.DATE, year)
                    .end(dash);
            to.add(
                            Label.PAGES,
                            (90 + random.nextInt(500)) + " "
                                    + look.word("pages").replace("pp", "p"))
                    .end(".");
        }
        tail(to, look, look.chance(5));
    }

    private void chapterCatalogued(Printed to, Look look, String dash, String year) {
        to.end(" //").add(Label.CONTAINER_TITLE, look.contents.bookTitle());
        if (look.chance(2)) {
            String sign = look.word("editor").replaceAll("[()]", "");
            to.end(" /").add(Label.EDITOR, sign + " " + look.editors.print(shortened(look.contents.people())));
        }
        to.end(dash).add(Label.LOCATION, look.contents.place()).end(look.chance(2) ? ":" : " :");
        to.add(Label.PUBLISHER, look.contents.publisher()).end(",").add(Label.DATE, year);
        to.end(dash)
                .add(Label.PAGES, look.pages(pages(look.contents.article())))
                .end(".");
    }

    private void translated(Printed to, Look look) {
        if (look.chance(9)) {
            String people = look.editors.print(shortened(look.contents.people()));
            String translator = look.word("translator").replace("{x}", people);
            to.end(look.mark).add(Label.TRANSLATOR, translator).end(look.mark);
        }
    }

    /** Authors, year and title, in the order of the style; now and then without authors. */
    private void head(Printed to, Look look, String title, String known, boolean dateFirst) {
        String year = look.chance(40) && !known.isEmpty() ? look.undated() : known;
        boolean anonymous = look.chance(14) && !title.isEmpty();
        if (!anonymous && look.chance(12)) {
            String organisation = look.contents.organisation();
            to.add(Label.AUTHOR, look.chance(4) ? organisation.toUpperCase(Locale.ROOT) : organisation);
        } else if (!anonymous && look.chance(18)) {
            look.mainEditors(to, shortened(look.contents.people()));
        } else if (!anonymous) {
            to.add(Label.AUTHOR, look.authors.print(look.contents.people()));
        }
        String printedTitle = title.isEmpty() ? "" : look.title(title);
        if (anonymous && look.language.code().equals("pt") && look.chance(2)) {
            printedTitle = TitleLook.firstWordInCapitals(printedTitle);
        }
        if (anonymous && dateFirst) {
            to.add(Label.TITLE, printedTitle).end(look.afterTitle);
        }
        if (dateFirst && !year.isEmpty()) {
            boolean dated = Character.isDigit(year.charAt(year.length() - 1));
            String suffix = dated && look.chance(12) ? "ab".charAt(random.nextInt(2)) + "" : "";
            boolean bracket = !look.chance(4);
            to.end(bracket ? (look.chance(4) ? "," : "") : look.mark);
            to.add(Label.DATE, bracket ? "(" + year + suffix + ")" : year + suffix);
            to.end(look.chance(3) ? ":" : look.mark);
        } else {
            to.end(look.chance(5) ? ":" : look.mark);
        }
        if (!(anonymous && dateFirst) && !printedTitle.isEmpty()) {
            to.add(Label.TITLE, printedTitle).end(look.afterTitle);
        }
    }

    private static final List<String> ENDS = List.of(
            "Print.",
            "Web.",
            "DVD.",
            "CD-ROM.",
            "JSTOR.",
            "ProQuest.",
            "EBSCOhost.",
            "(Original work published 1900)",
            "(Originally published 1934)",
            "Reprint.",
            "Unpublished manuscript.",
            "(unveröffentlichtes Manuskript).",
            "PMID: 12345678.",
            "PMID: 23001122; PMCID: PMC3456789.",
            "arXiv:1804.01234.",
            "[published Online First: 2015/03/14]",
            "(in German).",
            "[in Russian].",
            "Epub 2014 Mar 5.",
            "Abstract.",
            "mimeo.",
            "Manuskript.",
            "(in press).",
            "(forthcoming)",
            "Manuscript under review.",
            "unpublished paper");

    private void tail(Printed to, Look look, boolean online) {
        if (look.chance(20)) {
            String end = any(ENDS);
            boolean medium = ENDS.indexOf(end) < 4;
            to.end(".").add(medium ? Label.MEDIUM : ENDS.indexOf(end) < 7 ? Label.SOURCE : Label.NOTE, end);
        }
        to.end(look.chance(8) ? "" : ".");
        if (online && look.chance(2) && !material.dois.isEmpty()) {
            String doi = any(material.dois);
            String[] forms = {
                "doi:" + doi, "https://doi.org/" + doi, "DOI: " + doi, "doi: " + doi, doi, "http://dx.doi.org/" + doi
            };
            String form = any(List.of(forms));
            to.add(Label.DOI, form).end(look.chance(3) ? "." : "");
        } else if (online && !material.links.isEmpty()) {
            link(to, look);
        }
    }

    private void link(Printed to, Look look) {
        String link = any(material.links);
        link = link.startsWith("http") || link.startsWith("www") ? link : "http://" + link;
        String accessed = look.word("accessed").replace("{d}", look.day(2001 + random.nextInt(23)));
        boolean accessedFirst = look.chance(4);
        if (accessedFirst) {
            to.add(Label.NOTE, accessed).end(look.chance(2) ? "." : "");
        }
        to.add(Label.NOTE, look.word("available"));
        to.add(Label.URL, look.chance(4) ? "<" + link + ">" : link).end(look.chance(3) ? "." : "");
        if (!accessedFirst && look.chance(2)) {
            to.add(Label.NOTE, look.chance(2) ? "(" + accessed + ")" : accessed).end(look.chance(2) ? "." : "");
        }
    }

    private String month(Look look) {
        if (!look.chance(4)) {
            return "";
        }
        String name = look.language.month(1 + random.nextInt(12));
        return " " + (look.chance(2) && name.length() > 3 ? name.substring(0, 3) : name)
                + (look.chance(2) ? " " + (1 + random.nextInt(28)) : "");
    }

    private String year(Parts parts) {
        String date = parts.get(Label.DATE);
        return date.matches("(1[5-9]|20)\\d\\d") ? date : String.valueOf(1950 + random.nextInt(75));
    }

    private String number(String printed, int most) {
        Matcher digits = DIGITS.matcher(printed);
        int number = digits.find() ? Integer.parseInt(digits.group()) : 1 + random.nextInt(most);
        return number + (random.nextInt(25) == 0 ? any(List.of("-", "–", "/")) + (number + 1) : "");
    }

    private String pages(Parts parts) {
        String pages = parts.get(Label.PAGES).replaceAll("^[^0-9]*", "");
        return pages.matches("[\\dA-Za-z–-]{1,12}") ? pages : String.valueOf(1 + random.nextInt(900));
    }

    private Names shortened(Names names) {
        List<Name> list = names.list();
        int most = 1 + random.nextInt(4);
        return new Names(list.subList(0, Math.min(list.size(), most)), names.others() && list.size() <= most);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
