package ibid.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.Article;
import ibid.model.Block;
import ibid.model.Origin;
import ibid.model.ReferenceList;
import ibid.read.DocumentText.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
    private final DocumentText text = new DocumentText();

    @Test
    void linesCountParagraphsAndFormFeedsPages() {
        add("One\u000Bstill one", 0);
        add("", 0);
        add("Three \fgoes on", 0);

        Article article = text.article("a.docx", List.of());
        assertEquals(List.of("One\nstill one", "Three goes on"), texts(article));
        Block third = article.blocks().get(1);
        assertEquals("a.docx:3", Origin.of(article.source(), third.span()).toString());
        assertEquals("Three \fgoes on", article.source().substring(third.span()));
        assertEquals(1, article.source().pageOf(third.span().start()));
        assertEquals(2, article.source().pageOf(third.span().end()));
    }

    /** The author's page break, and the one that Word remembers to have printed there. */
    @Test
    void aPageThatIsSaidToBeginTwiceBeginsOnce() {
        add("One\u000B\f", 0);
        add("\fTwo", 0);
        add("\fThree", 0);

        Article article = text.article("a.docx", List.of());
        assertEquals(List.of("One", "Two", "Three"), texts(article));
        assertEquals(2, article.source().pageOf(article.source().text().indexOf("Two")));
        assertEquals(3, article.source().pageOf(article.source().text().indexOf("Three")));
    }

    @Test
    void listsAreOfTheirParagraphsWithoutHeadings() {
        text.add(new Paragraph(Block.Kind.HEADING, 1, 0, "References", 1));
        add("Smith 2004", 1);
        add("Between", 0);
        add("Jones\u000B1999", 2);
        add("{Bibliography}", 3);

        List<ReferenceList> lists = text.article("a.docx", List.of()).lists();
        assertEquals(2, lists.size());
        ReferenceList.Entry smith = lists.get(0).entries().get(0);
        assertEquals("Smith 2004", smith.text());
        assertEquals(2, smith.origin().line());
        assertEquals("Jones 1999", lists.get(1).entries().get(0).text());
    }

    private void add(String paragraph, int list) {
        text.add(new Paragraph(Block.Kind.PARAGRAPH, 0, 0, paragraph, list));
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }
}
