package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.Fixtures.Block;
import ibid.Fixtures.Case;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FixturesTest {
    private static final String MARKDOWN = """
            # A stage

            Prose, and a block that is prose too:
            ```
            # no heading
            ```

            ## First case
            ```input file a.md
            # In the article
            text
            ```
            ```references
            ```

            ## Second case, known failure
            ````input
            ```
            ````
            ```fields
            title: Old
            ```
            """;

    @Test
    void aHeadingWithBlocksIsACase() {
        List<Case> cases = Fixtures.parse("x.md", MARKDOWN);

        assertEquals(
                List.of("First case", "Second case, known failure"),
                cases.stream().map(Case::title).toList());
        assertEquals("# In the article\ntext\n", cases.get(0).input().content());
        assertEquals("", cases.get(0).expected().get(0).content());
        assertEquals("```\n", cases.get(1).input().content());
        assertTrue(cases.get(1).isKnownFailure());
    }

    @Test
    void updatingChangesTheGivenBlocksAlone() {
        Block fields = Fixtures.parse("x.md", "# A\n```fields\nold\n```\nend")
                .get(0)
                .blocks()
                .get(0);

        assertEquals(
                "# A\n```fields\nnew\n```\nend",
                Fixtures.rewrite("# A\n```fields\nold\n```\nend", new TreeMap<>(Map.of(fields, "new\n"))));
        assertEquals(
                "# A\n````fields\n```\n````\nend",
                Fixtures.rewrite("# A\n```fields\nold\n```\nend", new TreeMap<>(Map.of(fields, "```\n"))));
    }

    @Test
    void mistakesAreNamedByFileAndLine() {
        assertMessage("x.md:2: the block is never closed", "# A\n```input\n");
        assertMessage("x.md:1: a case has one input block", "# A\n```input\n```\n");
        assertMessage("x.md:4: unknown block 'feilds'", "# A\n```input\n```\n```feilds\n```\n");
        assertMessage("x.md:4: unknown block 'feilds'", "# Known failure\n```input\n```\n```feilds\n```\n");
    }

    private static void assertMessage(String beginning, String markdown) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> {
            for (Case fixture : Fixtures.parse("x.md", markdown)) {
                FixtureTest.check(fixture);
            }
        });
        assertTrue(String.valueOf(e.getMessage()).startsWith(beginning), e.getMessage());
    }
}
