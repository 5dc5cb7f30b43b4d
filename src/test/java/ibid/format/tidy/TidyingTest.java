package ibid.format.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.format.BibCorpus;
import ibid.format.BibTeX;
import ibid.format.tidy.Tidying.Duplicates;
import ibid.format.tidy.Tidying.Journals;
import ibid.format.tidy.Tidying.Letters;
import ibid.text.Edit;
import ibid.text.LineDiff;
import ibid.text.SourceText;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyingTest {
    private static final JournalList LIST = JournalList.parse("Journal of Physics; J. Phys.\n\"Nature\",Nature\n");

    /** The options, each by itself, and all at once. */
    private enum Wish {
        UNASKED(Tidying.DEFAULT, false),
        ALIGN(only(List.of(), List.of(), Letters.AS_THEY_ARE, true), true),
        SORT(only(List.of(), List.of("author", "-year", "title"), Letters.AS_THEY_ARE, false), true),
        FIELDS(only(List.of("author", "title", "year"), List.of(), Letters.AS_THEY_ARE, false), true),
        UTF8(only(List.of(), List.of(), Letters.UTF8, false), true),
        LATEX(only(List.of(), List.of(), Letters.LATEX, false), false),
        KEYS(all("[auth:lower][year][shorttitle:1]", Letters.AS_THEY_ARE, Duplicates.AS_THEY_ARE), false),
        MERGE(all("", Letters.AS_THEY_ARE, Duplicates.MERGED), false),
        ALL(all("[auth][year]", Letters.UTF8, Duplicates.MERGED), false);

        private final Tidying tidying;
        private final boolean saysTheSame;

        Wish(Tidying tidying, boolean saysTheSame) {
            this.tidying = tidying;
            this.saysTheSame = saysTheSame;
        }

        private static Tidying only(List<String> fields, List<String> sort, Letters letters, boolean align) {
            return new Tidying(
                    Set.copyOf(Tidying.UNASKED),
                    Set.of(),
                    false,
                    false,
                    Journals.AS_THEY_ARE,
                    LIST,
                    letters,
                    Duplicates.AS_THEY_ARE,
                    Optional.empty(),
                    fields,
                    sort,
                    align);
        }

        private static Tidying all(String keys, Letters letters, Duplicates duplicates) {
            return new Tidying(
                    Set.of(),
                    Set.of("abstract"),
                    true,
                    true,
                    Journals.ABBREVIATED,
                    LIST,
                    letters,
                    duplicates,
                    keys.isEmpty() ? Optional.empty() : Optional.of(KeyPattern.parse(keys)),
                    List.of("title", "author"),
                    List.of("year", "key"),
                    true);
        }
    }

    private static String tidy(Wish wish, String text) {
        return wish.tidying.tidy(SourceText.of("x.bib", text)).text();
    }

    /** Each reference as text, whatever their order. */
    private static List<String> references(SourceText file) {
        return new BibTeX()
                .read(file, finding -> {}).references().stream()
                        .map(reference -> reference.id()
                                + reference.type()
                                + new TreeMap<>(reference.fields().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                field -> field.getKey().name(),
                                                field -> field.getValue().toString()))))
                        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                        .sorted()
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(Wish.class)
    void leavesATidyCorpusAsItIs(Wish wish) throws IOException {
        BibCorpus.files().parallelStream().forEach(file -> {
            String tidy = wish.tidying.tidy(file).text();
            SourceText tidied = SourceText.of(file.name(), tidy);
            assertEquals(tidy, wish.tidying.tidy(tidied).text(), file.name());
            assertEquals(tidy, Edit.apply(LineDiff.edits(file.text(), tidy), file.text()), file.name());
            if (wish.saysTheSame) {
                assertEquals(references(file), references(tidied), file.name());
            }
        });
    }

    private static final String SAMPLE = """
            % head

            @string{j = "Journal of Physics"}
            % about a
            @article{a, title = {The {DNA} of \\'{\\i}}, journal = j, pages={1-2},, note = {}, doi={https://doi.org/10.1000/x}
              author = "Garc{\\'\\i}a, Jos\\'e", year = 1999, year = {1999}}
            free text
            @misc{b, title = {B}, note = {n} % why
              , year = 1998}
            @comment{@misc{c,

            title = {C}}}
            @inproceedings{d, crossref = {p}, title = {D}}
            @misc{broken, title = {E}
            @proceedings{p, title = {P}, year = 2000}
            """;

    @ParameterizedTest
    @EnumSource(Wish.class)
    void isDoneAfterOnceWhateverTheFileIsLike(Wish wish) {
        Random random = new Random(11);
        String signs = "{}\"#@,=%\\()\n é";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(SAMPLE);
            for (int edit = 0; edit < i % 5; edit++) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(2), "" + signs.charAt(random.nextInt(signs.length())));
            }
            String tidy = tidy(wish, text.toString());
            assertEquals(tidy, tidy(wish, tidy), text.toString());
        }
    }

    @Test
    void keepsWhatIsNoEntry() {
        String tidy = tidy(Wish.ALL, SAMPLE);

        for (String kept : List.of(
                "% head\n",
                "% about a\n",
                "free text\n",
                "@comment{@misc{c,\n\ntitle = {C}}}\n",
                "% why\n",
                "@misc{broken, title = {E}\n")) {
            assertTrue(tidy.contains(kept), kept + " of " + tidy);
        }
    }

    /** Every byte of a merged entry is in the file afterwards, but for what was there already. */
    @Test
    void mergesWithoutLoss() {
        String tidy = tidy(Wish.MERGE, """
                @article{one, author={Smith, J.}, title={The same title}, year=2001, doi={10.1000/1}, note={first}}

                @article{two, author={Smith, John}, title={The Same Title}, year=2001, doi={10.1000/1}, note={second}, isbn={3}}

                @misc{x, crossref={two}, title={X}}
                """);

        for (String kept : List.of(
                "Smith, J.",
                "Smith, John",
                "The same title",
                "The Same Title",
                "first",
                "second",
                "{3}",
                "ids = {two}",
                "crossref = {one}")) {
            assertTrue(tidy.replaceAll(" +", " ").contains(kept), kept + " of " + tidy);
        }
    }

    /** An entry may get the key that another had, and an entry in it must not go over to that one. */
    @Test
    void followsKeysThatChangeHands() {
        Tidying.Tidied tidied = Wish.KEYS.tidying.tidy(SourceText.of("x.bib", """
                @book{doe2001B, author={John Doe}, title={B}, year=2002}
                @book{old, author={Jane Doe}, title={B}, year=2001}
                @misc{in, author={Ann Poe}, title={B}, year=1999, crossref={old}}
                """));

        assertEquals(Map.of("doe2001B", "doe2002B", "old", "doe2001B", "in", "poe1999B"), tidied.keys());
        assertTrue(tidied.text().contains("crossref = {doe2001B}"), tidied.text());
    }

    /** Whether they hold nothing, or all have one title. */
    @Test
    @Timeout(60)
    void comparesManyEntriesInReasonableTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("@article{k")
                    .append(i)
                    .append(", title={Editorial}, number={")
                    .append(i)
                    .append("}}\n");
        }

        for (String entries : List.of(text.toString(), text.toString().replace("@article", "@xdata"))) {
            assertEquals(5_000, tidy(Wish.MERGE, entries).split("number").length - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[auth", "abc", "[auth:shout]", "[auth] [year]", "{[auth]}", ""})
    void refusesPatternsThatAreNone(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> KeyPattern.parse(pattern));
    }

    @Test
    void putsNewKeysIntoArticles() {
        Map<String, String> keys = Map.of("a", "smith2001", "b:1", "doe1999");

        assertEquals(
                "\\cite{smith2001, c}\\citep[see][p.~a]{c,doe1999}\\textcites{smith2001}{doe1999} \\emph{a} \\nocite{smith2001}",
                renamed(
                        "x.tex",
                        "\\cite{a, c}\\citep[see][p.~a]{c,b:1}\\textcites{a}{b:1} \\emph{a} \\nocite{a}",
                        keys));
        assertEquals(
                "[@smith2001; -@doe1999, p. a] @smith2001. a@a.org `@a` @{b:2} @{doe1999}",
                renamed("x.md", "[@a; -@b:1, p. a] @a. a@a.org `@a` @{b:2} @{b:1}", keys));
    }

    @Test
    void findsCitationsOfAnyLength() {
        Map<String, String> keys = Map.of("a", "b");
        int many = 20_000;

        assertEquals(
                "\\cite" + "[p]".repeat(many) + "{b}", renamed("x.tex", "\\cite" + "[p]".repeat(many) + "{a}", keys));
        assertEquals("\\cites" + "{b}".repeat(many), renamed("x.tex", "\\cites" + "{a}".repeat(many), keys));
        assertEquals("\\cite[see (p. 3)]{b}", renamed("x.tex", "\\cite[see (p. 3)]{a}", keys));
        assertEquals("[@b; @" + "a".repeat(many) + "]", renamed("x.md", "[@a; @" + "a".repeat(many) + "]", keys));
    }

    private static String renamed(String name, String text, Map<String, String> keys) {
        SourceText article = SourceText.of(name, text);
        return Edit.apply(CitingText.edits(article, keys), text);
    }

    @Test
    void knowsJournalsOfAnyList() {
        JournalList list = JournalList.parse(
                "# head\nAnnals of Botany\tAnn. Bot.\n\"Art, History\",\"Art Hist.\"\nA & B = AB\nalone\n");

        assertEquals(Optional.of("Ann. Bot."), list.abbreviation("{Annals of Botany}"));
        assertEquals(Optional.of("Art Hist."), list.abbreviation("Art, History"));
        assertEquals(Optional.of("A \\& B"), list.name("AB"));
        assertEquals(Optional.empty(), list.name("alone"));
    }
}
