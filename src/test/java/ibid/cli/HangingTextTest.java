package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HangingTextTest {
    @Test
    void breaksAtSpacesAndIndents() {
        assertEquals(
                "Doe, J. (2000). One\n    book and\n    another.",
                new HangingText(20, 4).fold("Doe, J. (2000). One book and another."));
    }

    @Test
    void longAddressesStayWhole() {
        assertEquals(
                "Doe, J.\n  https://example.org/a/long/path\n  b",
                new HangingText(20, 2).fold("Doe, J. https://example.org/a/long/path b"));
    }

    @Test
    void ideographsTakeTwoColumnsAndBreakAnywhere() {
        assertEquals("一二三四五六七八九十\n  一二三四五六七八九\n  十。", new HangingText(20, 2).fold("一二三四五六七八九十一二三四五六七八九十。"));
    }

    @Test
    void wideIndentsAndNarrowTerminalsDoNotHurt() {
        assertEquals("a b", new HangingText(1, 500).fold("a b"));
        assertEquals("", new HangingText(80, 4).fold(""));
    }
}
