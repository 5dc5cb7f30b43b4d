package ibid.parse.synthesis;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.parse.Label;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up references of all kinds, mixed from the contents of real ones. */
final class Items {
    private final Material material;
    private final List<String> journals;
    private final List<Language> languages;
    private final Random random;
    private final Contents contents;

    /**
     * @param contents of which the items are made
     * @param material what they may have besides: addresses, titles of one word
     * @param journals names of journals, besides those of the contents
     */
    Items(Contents contents, Material material, List<String> journals, List<Language> languages, Random random) {
        this.material = material;
        this.journals = journals;
        this.languages = languages;
        this.random = random;
        this.contents = contents;
    }

    Reference next(String id) {
        int at = random.nextInt(100);
        if (at < 44) {
            return article(id, ItemType.ARTICLE_JOURNAL);
        } else if (at < 60) {
            return part(id, ItemType.CHAPTER);
        } else if (at < 67) {
            return part(id, ItemType.PAPER_CONFERENCE);
        } else if (at < 79) {
            return whole(id, ItemType.BOOK);
        } else if (at < 85) {
            return whole(id, ItemType.THESIS);
        } else if (at < 90) {
            return whole(id, ItemType.REPORT);
        } else if (at < 94) {
            return whole(id, ItemType.WEBPAGE);
        }
        return article(id, at < 97 ? ItemType.ARTICLE_NEWSPAPER : ItemType.ARTICLE_MAGAZINE);
    }

    private Reference article(String id, ItemType type) {
        Parts parts = contents.article();
        boolean news = type != ItemType.ARTICLE_JOURNAL;
        Reference item = work(id, type, parts, news ? 2 : 1)
                .with(Field.CONTAINER_TITLE, new Text(chance(3) ? any(journals) : parts.get(Label.JOURNAL)));
        if (!news || chance(4)) {
            item = item.with(Field.VOLUME, new Numeral(number(parts.get(Label.VOLUME), 120)));
            item = chance(3) ? item : item.with(Field.ISSUE, new Numeral(issue()));
        }
        item = chance(news ? 2 : 7) ? item : item.with(Field.PAGE, pages());
        if (chance(4)) {
            item = item.with(Field.PUBLISHER, new Text(contents.publisher()));
            item = chance(3) ? item.with(Field.PUBLISHER_PLACE, new Text(contents.place())) : item;
        }
        if (!news && chance(4)) {
            item = item.with(
                    Field.ISSN, new Identifier("%04d-%04d".formatted(random.nextInt(9999), random.nextInt(9999))));
        }
        return online(item, news ? 2 : 4);
    }

    private Reference part(String id, ItemType type) {
        Parts parts = chance(2) ? contents.article() : contents.book();
        Reference item = work(id, type, parts, 0).with(Field.CONTAINER_TITLE, new Text(contents.bookTitle()));
        boolean conference = type == ItemType.PAPER_CONFERENCE;
        item = chance(conference ? 2 : 4) ? item : item.with(Field.EDITOR, people(4));
        item = chance(5) ? item : item.with(Field.PAGE, pages());
        item = chance(7) ? item.with(Field.VOLUME, new Numeral("" + (1 + random.nextInt(9)))) : item;
        item = chance(9) ? item.with(Field.EDITION, new Numeral("" + (2 + random.nextInt(7)))) : item;
        if (conference && chance(2)) {
            item = item.with(Field.EVENT_PLACE, new Text(contents.place()));
            item = chance(2) ? item.with(Field.EVENT_TITLE, new Text(contents.bookTitle())) : item;
        }
        return online(series(imprint(item, 6)), 7);
    }

    private Reference whole(String id, ItemType type) {
        Parts parts = contents.book();
        Reference item = work(id, type, parts, type == ItemType.WEBPAGE ? 2 : 0);
        item = switch (type) {
            case THESIS ->
                chance(8)
                        ? item
                        : item.with(Field.GENRE, new Text(any(languages).word("thesis", random)));
            case REPORT -> report(item);
            case WEBPAGE -> chance(2) ? item : item.with(Field.CONTAINER_TITLE, new Text(site()));
            default -> book(item);
        };
        item = type == ItemType.WEBPAGE && !chance(4) ? item : imprint(item, type == ItemType.THESIS ? 20 : 6);
        return online(item, type == ItemType.WEBPAGE ? 1 : 5);
    }

    private Reference report(Reference item) {
        Reference report =
                chance(3) ? item : item.with(Field.GENRE, new Text(chance(2) ? "Technical report" : "Working Paper"));
        if (chance(5)) {
            return report.without(Field.GENRE)
                    .with(Field.COLLECTION_TITLE, new Text(PaperSeries.name(contents, random)))
                    .with(Field.COLLECTION_NUMBER, new Numeral("" + (1 + random.nextInt(900))));
        }
        return chance(2) ? series(report) : report.with(Field.NUMBER, new Numeral("" + (1 + random.nextInt(900))));
    }

    private Reference book(Reference item) {
        Reference book = chance(4) ? item.with(Field.EDITION, new Numeral("" + (2 + random.nextInt(9)))) : item;
        book = chance(12) ? book.with(Field.VOLUME, new Numeral("" + (1 + random.nextInt(5)))) : book;
        book = chance(10) ? book.with(Field.TRANSLATOR, people(2)) : book;
        book = chance(8) ? book.with(Field.NUMBER_OF_PAGES, new Numeral("" + (90 + random.nextInt(700)))) : book;
        if (chance(6)) {
            book = book.without(Field.AUTHOR).with(Field.EDITOR, people(3));
        }
        return series(book);
    }

    private Reference series(Reference item) {
        if (!chance(6)) {
            return item;
        }
        Reference inSeries = item.with(Field.COLLECTION_TITLE, new Text(contents.series()));
        return chance(2)
                ? inSeries.with(Field.COLLECTION_NUMBER, new Numeral("" + (1 + random.nextInt(300))))
                : inSeries;
    }

    private Reference imprint(Reference item, int without) {
        Reference printed = chance(without) ? item : item.with(Field.PUBLISHER, new Text(contents.publisher()));
        return chance(4) ? printed : printed.with(Field.PUBLISHER_PLACE, new Text(contents.place()));
    }

    /** @param day how precisely it is dated: 0 the year, 1 sometimes the month, 2 mostly the day */
    private Reference work(String id, ItemType type, Parts parts, int day) {
        Reference item = Reference.of(id, type);
        if (!chance(9)) {
            item = item.with(Field.AUTHOR, chance(10) ? organisation() : people(chance(8) ? 30 : 7));
        }
        String title = chance(item.has(Field.AUTHOR) ? 18 : 3) ? any(material.shortTitles) : parts.get(Label.TITLE);
        item = item.with(Field.TITLE, new Text(chance(40) ? title.toUpperCase(Locale.ROOT) : title));
        return chance(25) ? item : item.with(Field.ISSUED, date(parts, day));
    }

    private PartialDate date(Parts parts, int precision) {
        String printed = parts.get(Label.DATE);
        int year = printed.matches("(1[5-9]|20)\\d\\d") ? Integer.parseInt(printed) : 1950 + random.nextInt(76);
        boolean month = precision == 2 ? !chance(4) : precision == 1 && chance(2);
        boolean day = month && (precision == 2 ? !chance(5) : chance(2));
        return PartialDate.of(year, month ? 1 + random.nextInt(12) : 0, day ? 1 + random.nextInt(28) : 0);
    }

    private Reference online(Reference item, int oneIn) {
        Reference online = item;
        if (chance(oneIn) && !material.dois.isEmpty() && item.type() != ItemType.WEBPAGE) {
            online = online.with(Field.DOI, new Identifier(any(material.dois)));
        }
        if (chance(oneIn) && !material.links.isEmpty()) {
            String link = any(material.links);
            boolean ofDoi = online.has(Field.DOI) && chance(2);
            String url = ofDoi
                    ? "http://dx.doi.org/" + online.text(Field.DOI)
                    : link.startsWith("http") ? link : "http://" + link;
            online = online.with(Field.URL, new Identifier(url));
            if (chance(2)) {
                online = online.with(
                        Field.ACCESSED,
                        PartialDate.of(2000 + random.nextInt(26), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            }
        }
        return online;
    }

    private Names people(int most) {
        Names names = contents.people();
        int shown = Math.min(names.list().size(), 1 + random.nextInt(most));
        return new Names(names.list().subList(0, shown), false);
    }

    private Names organisation() {
        return Names.of(Name.literal(contents.organisation()));
    }

    private String site() {
        return chance(3) ? contents.bookTitle() : chance(2) ? any(journals) : contents.organisation();
    }

    private Pages pages() {
        int first = 1 + random.nextInt(chance(2) ? 400 : 3000);
        int last = first + 1 + random.nextInt(30);
        return switch (random.nextInt(20)) {
            case 0 -> Pages.of("" + first, "" + first);
            case 1 -> Pages.of("e" + first * 31, "e" + first * 31);
            case 2 -> Pages.of("S" + first, "S" + last);
            case 3, 4 -> Pages.of("" + first, "" + first);
            default -> Pages.of("" + first, "" + last);
        };
    }

    private String issue() {
        return switch (random.nextInt(12)) {
            case 0 -> (1 + random.nextInt(6)) + "–" + (7 + random.nextInt(6));
            case 1 -> "Suppl " + (1 + random.nextInt(4));
            default -> "" + (1 + random.nextInt(chance(5) ? 300 : 12));
        };
    }

    private String number(String printed, int most) {
        String digits = printed.replaceAll("^\\D*(\\d{0,4}).*$", "$1");
        return digits.isEmpty() ? String.valueOf(1 + random.nextInt(most)) : digits;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
