package ibid.parse.synthesis;

import ibid.model.Name;
import ibid.model.Names;
import ibid.parse.Label;
import ibid.parse.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Tagged references to train on, printed in invented styles: the contents come from references that were tagged by hand,
 * mixed (a title from one, its book from another), and each part's label is known because it was put there.
 */
public final class Synthesis {
    private final List<Parts> articles = new ArrayList<>();
    private final List<Parts> books = new ArrayList<>();
    private final List<Names> people = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> bookTitles = new ArrayList<>();
    private final List<String> publishers = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> dois = new ArrayList<>();
    private final List<Language> languages = Language.all();
    private final Random random;

    /** @param tagged references to take the contents from */
    public Synthesis(List<List<Segment>> tagged, long seed) {
        random = new Random(seed);
        tagged.forEach(reference -> collect(Parts.of(reference)));
    }

    private void collect(Parts parts) {
        if (parts.has(Label.JOURNAL) && parts.has(Label.TITLE) && parts.has(Label.AUTHOR)) {
            articles.add(parts);
        } else if (parts.has(Label.TITLE) && parts.has(Label.AUTHOR) && parts.has(Label.DATE)) {
            books.add(parts);
        }
        if (parts.has(Label.AUTHOR)
                && Names.parse(parts.get(Label.AUTHOR)) instanceof Names names
                && !names.list().isEmpty()) {
            people.add(names);
        }
        addIfAny(titles, parts.get(Label.TITLE));
        addIfAny(bookTitles, parts.get(Label.CONTAINER_TITLE));
        if (!parts.has(Label.JOURNAL) && !parts.has(Label.CONTAINER_TITLE)) {
            addIfAny(bookTitles, parts.get(Label.TITLE));
        }
        addIfAny(publishers, parts.get(Label.PUBLISHER));
        addIfAny(places, parts.get(Label.LOCATION));
        addIfAny(links, parts.get(Label.URL));
        addIfAny(dois, parts.get(Label.DOI).replaceFirst("^.*?10\\.", "10."));
    }

    private static void addIfAny(List<String> to, String content) {
        if (!content.isEmpty()) {
            to.add(content);
        }
    }

    /** That many references; every few of them share a style. */
    public List<List<Segment>> references(int count) {
        List<List<Segment>> printed = new ArrayList<>();
        while (printed.size() < count && !articles.isEmpty() && !books.isEmpty()) {
            Look look = new Look(language(), random);
            for (int i = 0; i < 4; i++) {
                printed.add(reference(look));
            }
        }
        return printed;
    }

    private Language language() {
        int at = random.nextInt(10);
        return at < 4 ? languages.get(0) : at < 6 ? languages.get(1) : any(languages);
    }

    private List<Segment> reference(Look look) {
        Printed to = new Printed();
        if (look.chance(8)) {
            int number = 1 + random.nextInt(120);
            String[] forms = {"[" + number + "]", number + ".", "(" + number + ")", number + ""};
            to.add(Label.CITATION_NUMBER, any(List.of(forms)));
        }
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> article(to, look);
            case 5, 6, 7 -> chapter(to, look);
            default -> book(to, look);
        }
        return to.segments();
    }

    private void article(Printed to, Look look) {
        Parts parts = any(articles);
        String year = year(parts);
        int order = random.nextInt(4);
        boolean untitled = look.chance(12);
        String title = untitled ? "" : cased(look, parts.get(Label.TITLE));
        boolean dateFirst = order < 2;
        head(to, look, title, year, dateFirst);
        String in = look.inForJournals ? look.word("in") + " " : "";
        to.add(Label.JOURNAL, in + look.container(parts.get(Label.JOURNAL)));
        if (look.chance(12)) {
            to.end(look.chance(2) ? "." : "").add(Label.MEDIUM, look.word("medium"));
        }
        String volume = number(parts.get(Label.VOLUME), 120);
        String issue = look.chance(2) ? number(parts.get(Label.ISSUE), 12) : "";
        String pages = pages(parts);
        if (order == 2) {
            to.end(look.chance(3) ? "." : "")
                    .add(Label.DATE, year + month(look))
                    .end(";");
            look.numbers(to, volume, issue, pages);
        } else {
            to.end(look.chance(3) ? "." : look.chance(2) ? "," : "");
            look.numbers(to, volume, issue, order == 3 && look.chance(2) ? "" : pages);
            if (order == 3) {
                boolean bracket = look.chance(2);
                to.end(bracket ? "" : ",").add(Label.DATE, bracket ? "(" + year + ")" : year);
            }
        }
        tail(to, look, look.chance(3));
    }

    private void chapter(Printed to, Look look) {
        Parts parts = any(look.chance(2) ? articles : books);
        String year = year(parts);
        boolean dateFirst = look.chance(2);
        head(to, look, cased(look, parts.get(Label.TITLE)), year, dateFirst);
        Names editors = shortened(any(people));
        String book = look.container(any(bookTitles));
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
        String pages = pages(any(articles));
        boolean pagesInBrackets = look.chance(3);
        to.end(pagesInBrackets ? "" : look.mark);
        if (look.chance(6)) {
            to.add(Label.EDITION, look.word("edition").replace("{n}", 2 + random.nextInt(6) + ""))
                    .end(look.mark);
        }
        if (look.chance(8)) {
            to.add(Label.VOLUME, look.word("volume") + (1 + random.nextInt(9))).end(",");
        }
        if (pagesInBrackets) {
            to.add(Label.PAGES, "(" + look.pages(pages) + ")").end(look.mark);
        }
        String place = look.chance(5) ? "" : any(places);
        String publisher = look.chance(3) ? "" : any(publishers);
        look.imprint(to, place, publisher, dateFirst ? "" : year, "");
        if (!pagesInBrackets && !look.chance(6)) {
            to.end(look.chance(2) ? "," : ".").add(Label.PAGES, look.pages(pages));
        }
        tail(to, look, look.chance(6));
    }

    private void book(Printed to, Look look) {
        Parts parts = any(books);
        String year = year(parts);
        boolean dateFirst = look.chance(2);
        head(to, look, cased(look, any(bookTitles)), year, dateFirst);
        if (look.chance(5)) {
            String edition = look.word("edition").replace("{n}", 2 + random.nextInt(8) + "");
            to.add(Label.EDITION, look.chance(2) ? "(" + edition + ")" : edition)
                    .end(look.mark);
        }
        if (look.chance(8)) {
            String series = any(bookTitles) + (look.chance(2) ? " " + (1 + random.nextInt(90)) : "");
            to.add(Label.COLLECTION_TITLE, look.chance(2) ? "(" + series + ")" : series)
                    .end(look.mark);
        }
        if (look.chance(9)) {
            String thesis = look.word("thesis");
            to.add(Label.GENRE, look.chance(2) ? "(" + thesis + ")" : look.chance(2) ? "[" + thesis + "]" : thesis)
                    .end(look.mark);
        }
        String place = look.chance(4) ? "" : any(places);
        String publisher = look.chance(4) && !place.isEmpty() ? "" : any(publishers);
        look.imprint(to, place, publisher, dateFirst ? "" : year, "");
        if (look.chance(8)) {
            to.end(look.mark).add(Label.PAGES, (100 + random.nextInt(500)) + (look.chance(2) ? " p." : " S."));
        }
        tail(to, look, look.chance(3));
    }

    /** Authors, year and title, in the order of the style; now and then without authors. */
    private void head(Printed to, Look look, String title, String year, boolean dateFirst) {
        boolean anonymous = look.chance(14) && !title.isEmpty();
        if (!anonymous) {
            to.add(Label.AUTHOR, look.authors.print(any(people)));
        }
        String printedTitle = title.isEmpty() ? "" : look.title(title);
        if (anonymous && dateFirst) {
            to.add(Label.TITLE, printedTitle).end(look.afterTitle);
        }
        if (dateFirst) {
            String suffix = look.chance(12) ? "ab".charAt(random.nextInt(2)) + "" : "";
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

    private void tail(Printed to, Look look, boolean online) {
        to.end(look.chance(8) ? "" : ".");
        if (online && look.chance(2) && !dois.isEmpty()) {
            String doi = any(dois);
            String[] forms = {
                "doi:" + doi, "https://doi.org/" + doi, "DOI: " + doi, "doi: " + doi, doi, "http://dx.doi.org/" + doi
            };
            String form = any(List.of(forms));
            to.add(Label.DOI, form).end(look.chance(3) ? "." : "");
        } else if (online && !links.isEmpty()) {
            link(to, look);
        }
    }

    private void link(Printed to, Look look) {
        String link = any(links).replaceAll("[<>\\s]", "");
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
        String digits = printed.replaceAll("^\\D*(\\d{0,4}).*$", "$1");
        return digits.isEmpty() ? String.valueOf(1 + random.nextInt(most)) : digits;
    }

    private String pages(Parts parts) {
        String pages = parts.get(Label.PAGES).replaceAll("^[^0-9]*", "");
        return pages.matches("[\\dA-Za-z–-]{1,12}") ? pages : String.valueOf(1 + random.nextInt(900));
    }

    private String cased(Look look, String title) {
        return look.chance(30) ? title.toUpperCase(Locale.ROOT) : title;
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
