package ibid.parse.synthesis;

import ibid.model.Names;
import ibid.parse.Label;
import java.util.Random;

/** One invented style: a choice for each thing that styles differ in, the same for all references it prints. */
final class Look {
    private static final String[] QUOTES = {"“”", "\"\"", "‘’", "«»", "»«", "„“", "''", "””", "„”"};
    /** Between a publisher and its place. */
    private static final String[] RARELY_BETWEEN = {":", "."};

    private static final String[] MARKS = {".", ",", ".", ":", ""};

    final Random random;
    final Language language;
    final Contents contents;
    final PeopleLook authors;
    final PeopleLook editors;
    private final String quotes;
    private final boolean quotedTitles;
    private final boolean quotedContainers;
    /** Punctuation after the main parts. */
    final String mark;

    final String afterTitle;
    private final int numberForm;
    private final int pageForm;
    private final String dash;
    final boolean placeFirst;
    private final boolean placeInBrackets;
    /** Between place and publisher, in whichever order. */
    private final String betweenImprint;

    final boolean inForJournals;
    final boolean placeOfJournal;
    /** Whether publishers are left out. */
    final boolean placesOnly;

    Look(Language language, Contents contents, Random random) {
        this.language = language;
        this.contents = contents;
        this.random = random;
        authors = new PeopleLook(language, random);
        editors = random.nextBoolean() ? authors : new PeopleLook(language, random);
        quotes = EastAsian.isAt(language) && random.nextBoolean()
                ? EastAsian.QUOTES[random.nextInt(EastAsian.QUOTES.length)]
                : QUOTES[random.nextInt(QUOTES.length)];
        quotedTitles = random.nextInt(3) == 0;
        quotedContainers = random.nextInt(quotedTitles ? 20 : 5) == 0;
        mark = random.nextInt(3) == 0 ? "," : ".";
        afterTitle = random.nextInt(6) == 0 ? MARKS[random.nextInt(MARKS.length)] : mark;
        numberForm = random.nextInt(8);
        pageForm = random.nextInt(3);
        dash = random.nextInt(3) == 0 ? "-" : "–";
        placeFirst = random.nextInt(4) > 0;
        placeInBrackets = random.nextInt(8) == 0;
        String usual = placeFirst ? ":" : ",";
        betweenImprint = random.nextInt(6) > 0 ? usual : placeFirst ? "," : RARELY_BETWEEN[random.nextInt(2)];
        placesOnly = random.nextInt(7) == 0;
        placeOfJournal = random.nextInt(language.code().equals("pt") ? 2 : 25) == 0;
        inForJournals = random.nextInt(language.code().equals("de") ? 2 : 6) == 0;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    String word(String name) {
        return language.word(name, random);
    }

    String title(String title) {
        if (!quotedTitles) {
            return title;
        }
        boolean inside = mark.equals(",") || quotes.charAt(0) == '“';
        return quotes.charAt(0) + title + (inside ? mark : "") + quotes.charAt(1);
    }

    String container(String title) {
        return quotedContainers ? quotes.charAt(0) + title + quotes.charAt(1) : title;
    }

    /** Volume, issue and pages of an article, a blank for what is not known. */
    void numbers(Printed to, String volume, String issue, String pages) {
        switch (numberForm) {
            case 0 -> compact(to, volume, issue, pages, ":", true);
            case 1 -> compact(to, volume, issue, pages, ",", false);
            case 2 -> compact(to, volume, issue, pages, ",", true);
            case 3 -> compact(to, volume, issue, pages, ":", false);
            case 4 -> {
                boolean both = !volume.isEmpty() && !issue.isEmpty();
                to.add(Label.VOLUME, both ? volume + "." + issue : volume);
                to.add(Label.ISSUE, both ? "" : issue).end(",");
                to.add(Label.PAGES, pages(pages));
            }
            default -> worded(to, volume, issue, pages);
        }
    }

    private void compact(Printed to, String volume, String issue, String pages, String mark, boolean tight) {
        to.add(Label.VOLUME, volume);
        String inBrackets = issue.isEmpty() ? "" : "(" + issue + ")";
        if (tight && !volume.isEmpty()) {
            to.touch(Label.ISSUE, inBrackets);
        } else {
            to.add(Label.ISSUE, inBrackets);
        }
        to.end(pages.isEmpty() ? "" : mark);
        if (tight && mark.equals(":") && chance(2)) {
            to.touch(Label.PAGES, pages.replace("–", dash));
        } else {
            to.add(Label.PAGES, pages(pages));
        }
    }

    private void worded(Printed to, String volume, String issue, String pages) {
        String sign = word("issue");
        boolean bracket = sign.equals("(");
        to.add(Label.VOLUME, volume.isEmpty() ? "" : numbered("volume", word("volume"), volume))
                .end(bracket ? "" : ",");
        to.add(Label.ISSUE, issue.isEmpty() ? "" : bracket ? sign + issue + ")" : numbered("issue", sign, issue))
                .end(",");
        to.add(Label.PAGES, pages(pages));
    }

    private String numbered(String what, String sign, String number) {
        return EastAsian.isAt(language) ? EastAsian.numbered(language, what, sign, number) : sign + number;
    }

    String pages(String pages) {
        if (pages.isEmpty()) {
            return "";
        }
        boolean range = pages.indexOf('–') > 0 || pages.indexOf('-') > 0;
        String sign = pageForm == 0 ? "" : word(range ? "pages" : "page");
        return sign + pages.replace("–", dash).replace("-", dash);
    }

    /** Place and publisher, in this style's order; {@code rest} (a year) goes into their brackets. */
    void imprint(Printed to, String place, String publisher, String rest, String end) {
        boolean both = !place.isEmpty() && !publisher.isEmpty();
        String open = placeInBrackets ? "(" : "";
        if (placeFirst) {
            to.add(Label.LOCATION, place.isEmpty() ? "" : open + place)
                    .end(both ? betweenImprint : rest.isEmpty() ? "" : ",");
            to.add(Label.PUBLISHER, publisher.isEmpty() ? "" : (both ? "" : open) + publisher);
        } else {
            to.add(Label.PUBLISHER, publisher.isEmpty() ? "" : open + publisher).end(both ? betweenImprint : "");
            to.add(Label.LOCATION, place.isEmpty() ? "" : (both ? "" : open) + place);
        }
        boolean any = !place.isEmpty() || !publisher.isEmpty();
        if (!rest.isEmpty()) {
            to.end(any ? (chance(4) ? "" : ",") : "").add(Label.DATE, rest);
        }
        to.end((any && placeInBrackets ? ")" : "") + end);
    }

    /** Editors with the words around them; {@code in} stands before the larger work. */
    void editors(Printed to, Names names, boolean afterContainer) {
        String people = editors.print(names);
        String sign = word(names.list().size() > 1 ? "editors" : "editor");
        String in = afterContainer ? "" : word("in") + " ";
        String text = switch (random.nextInt(5)) {
            case 0 -> in + sign.replaceAll("[()]", "") + " " + people;
            case 1 -> in + people + ", " + sign;
            case 2 -> in + people + " [" + sign.replaceAll("[()]", "") + "]";
            default -> in + people + " (" + sign.replaceAll("[()]", "") + ")";
        };
        to.add(Label.EDITOR, text).end(chance(3) ? ":" : chance(2) ? "," : mark);
    }

    /** Editors who stand where authors do. */
    void mainEditors(Printed to, Names names) {
        String sign = word(names.list().size() > 1 ? "editors" : "editor").replaceAll("[()]", "");
        String people = authors.print(names);
        String end = chance(4) && !people.endsWith(".") ? "." : "";
        to.add(Label.EDITOR, chance(3) ? people + ", " + sign : people + end + " (" + sign + ")");
    }

    String edition() {
        String form = word("edition");
        int number = form.contains("}nd") ? 2 : form.contains("}rd") ? 3 : 4 + random.nextInt(14);
        return form.replace(
                "{n}",
                ""
                        + (form.contains("}th") || form.contains("}nd") || form.contains("}rd")
                                ? number
                                : 2 + random.nextInt(16)));
    }

    /** What stands for the year of a work that has none, or is yet to come. */
    String undated() {
        String[] forms = switch (language.code()) {
            case "de" -> new String[] {"o. J.", "o.J.", "im Erscheinen", "i. E.", "im Druck"};
            case "fr" -> new String[] {"s.d.", "s. d.", "à paraître", "sous presse"};
            case "es" -> new String[] {"s.f.", "s/f", "en prensa"};
            case "pt" -> new String[] {"s.d.", "[s.d.]", "no prelo"};
            case "it" -> new String[] {"s.d.", "in corso di stampa"};
            case "ru", "uk" -> new String[] {"б. г.", "в печати"};
            default -> new String[] {"n.d.", "no date", "in press", "forthcoming", "Forthcoming", "undated"};
        };
        return forms[random.nextInt(forms.length)];
    }

    /** A season or month, mostly in the words of this language. */
    String partOfYear() {
        String[] seasons = language.code().equals("de")
                ? new String[] {"Frühjahr", "Sommer", "Herbst", "Winter"}
                : new String[] {"Spring", "Summer", "Fall", "Winter", "Autumn"};
        boolean season = chance(4) && language.code().matches("en|de");
        return season ? seasons[random.nextInt(seasons.length)] : language.month(1 + random.nextInt(12));
    }

    /** A day, as this language prints it. */
    String day(int year) {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        String name = language.month(month);
        if (EastAsian.isAt(language) && random.nextBoolean()) {
            return EastAsian.day(language, year, month, day);
        }
        String shortName = name.length() > 4 ? name.substring(0, 3) : name;
        return switch (random.nextInt(8)) {
            case 6 -> shortName + ". " + day + ", " + year;
            case 0 -> String.format("%02d.%02d.%d", day, month, year);
            case 1 -> String.format("%d-%02d-%02d", year, month, day);
            case 2 -> day + " " + shortName + ". " + year;
            case 3 -> language.code().equals("en") ? name + " " + day + ", " + year : day + ". " + name + " " + year;
            case 4 -> year + " " + shortName + " " + day;
            case 5 -> String.format("%d/%d/%d", day, month, year);
            default -> day + (language.code().matches("es|pt") ? " de " + name + " de " : " " + name + " ") + year;
        };
    }
}
