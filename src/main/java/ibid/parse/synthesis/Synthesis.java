package ibid.parse.synthesis;

import ibid.model.Reference;
import ibid.parse.Label;
import ibid.parse.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Tagged references to train on, printed in invented and published styles: the contents come from references that were
 * tagged by hand, or are made up in the language of the style, and are mixed (a title from one, its book from another); each
 * part's label is known because it was put there.
 */
public final class Synthesis {
    private static final List<String> LOCALES = List.of(
            "de-DE", "de-DE", "de-DE", "de-DE", "de-DE", "de-DE", "de-CH", "de-AT", "fr-FR", "fr-FR", "fr-FR", "es-ES",
            "es-ES", "es-MX", "pt-BR", "pt-BR", "pt-BR", "pt-PT", "it-IT", "it-IT", "nl-NL", "sv-SE", "da-DK", "nb-NO",
            "fi-FI", "pl-PL", "cs-CZ", "sk-SK", "sl-SI", "hr-HR", "hu-HU", "ro-RO", "bg-BG", "ru-RU", "uk-UA", "el-GR",
            "tr-TR", "ca-AD", "id-ID", "vi-VN", "zh-CN", "zh-TW", "ja-JP", "ko-KR", "en-GB");

    /** References that share a style where these are many. */
    private static final int FEW = 4;

    private final Material material;
    private final Map<String, LanguageContents> contents;
    private final List<Language> languages = Language.all();
    private final Random random;
    private final Accidents accidents;
    private final EverydayKinds everyday;
    private final RareKinds rare;

    /** @param tagged references to take the contents from */
    public Synthesis(List<List<Segment>> tagged, long seed) {
        random = new Random(seed);
        material = new Material(tagged, random);
        contents = LanguageContents.all(languages, random);
        accidents = new Accidents(random);
        everyday = new EverydayKinds(material, random);
        rare = new RareKinds(material, random);
    }

    /** That many references; every few of them share a style. */
    public List<List<Segment>> references(int count) {
        List<List<Segment>> printed = new ArrayList<>();
        while (printed.size() < count && !material.isEmpty()) {
            printed.addAll(list(FEW));
        }
        return printed;
    }

    /** References in one invented style, as an article has them; none if there is nothing to print. */
    public List<List<Segment>> list(int size) {
        List<List<Segment>> printed = new ArrayList<>();
        if (!material.isEmpty()) {
            Language language = language();
            Look look = new Look(language, contents(language.code()), random);
            for (int i = 0; i < size; i++) {
                printed.add(mishap(reference(look)));
            }
        }
        return printed;
    }

    /** That many references in published styles, a few in each. */
    public List<List<Segment>> references(int count, StylePrinter printer) {
        List<List<Segment>> printed = new ArrayList<>();
        while (printed.size() < count && !material.isEmpty()) {
            String style = StyleMarks.put(printer.text(any(printer.styles())));
            for (String locale : List.of("", any(LOCALES))) {
                printed.addAll(inStyle(style, locale, FEW, printer));
            }
        }
        return printed;
    }

    /** References in one published style; few or none if it prints no bibliography. */
    public List<List<Segment>> list(int size, StylePrinter printer) {
        String style = StyleMarks.put(printer.text(any(printer.styles())));
        return material.isEmpty()
                ? List.of()
                : inStyle(style, random.nextInt(3) == 0 ? "" : any(LOCALES), size, printer);
    }

    private List<List<Segment>> inStyle(String style, String locale, int size, StylePrinter printer) {
        Contents from = contents(locale.isEmpty() ? "en" : locale.substring(0, 2));
        Items items = new Items(from, material, printer.journals(), languages, random);
        Map<String, Reference> references = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            references.put("i" + i, items.next("i" + i));
        }
        List<List<Segment>> printed = new ArrayList<>();
        printer.print(style, locale, List.copyOf(references.values())).forEach((id, entry) -> {
            List<Segment> segments = StyleMarks.read(entry, Objects.requireNonNull(references.get(id)), random);
            if (!segments.isEmpty()) {
                printed.add(mishap(segments));
            }
        });
        return printed;
    }

    private List<Segment> mishap(List<Segment> reference) {
        return random.nextInt(8) == 0 ? accidents.in(reference) : reference;
    }

    /**
     * Where the contents of the next references in a language come from: two times in three from what there is in that
     * language, since tagged references are mostly in English; those in English themselves the other way round.
     */
    private Contents contents(String language) {
        LanguageContents own = contents.get(language);
        int tagged = language.equals("en") ? 2 : 1;
        return own == null || (!own.isOwnScript() && random.nextInt(3) < tagged) ? material : own;
    }

    private Language language() {
        int at = random.nextInt(20);
        return at < 7
                ? languages.get(0)
                : at < 10 ? languages.get(1) : at < 14 ? languages.get(2 + at % 4) : any(languages);
    }

    private List<Segment> reference(Look look) {
        Printed to = new Printed();
        if (look.chance(8)) {
            int number = 1 + random.nextInt(120);
            String[] forms = {"[" + number + "]", number + ".", "(" + number + ")", number + ""};
            to.add(Label.CITATION_NUMBER, any(List.of(forms)));
        }
        if (random.nextInt(22) == 0) {
            rare.print(to, look);
        } else {
            everyday.print(to, look);
        }
        return EastAsian.isAt(look.language) ? new EastAsian(random).set(to.segments()) : to.segments();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
