package ibid.find;

import ibid.model.Article;
import ibid.model.Block;
import ibid.model.ReferenceList;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of an article's reference lists are meant. Immutable, thread-safe.
 *
 * @param list the number of the one list that is meant, from 1 in the order of the article; 0 for all
 * @param section what the headings of the sections match that alone are looked at, each a reference list whatever it
 *     looks like; null if all of the article is
 */
public record ListChoice(int list, @Nullable Pattern section) {
    public static final ListChoice ALL = new ListChoice(0, null);

    /** Longer than any heading. */
    private static final int LONGEST_HEADING = 120;

    /** The lists meant; none if the article has not so many, or no such section. */
    public List<ReferenceList> from(Article article, ReferenceFinder finder) {
        List<ReferenceList> lists = section == null ? finder.find(article) : inSections(article, section, finder);
        if (list == 0) {
            return lists;
        }
        return list <= lists.size() ? List.of(lists.get(list - 1)) : List.of();
    }

    private static List<ReferenceList> inSections(Article article, Pattern section, ReferenceFinder finder) {
        List<ReferenceList> lists = new ArrayList<>();
        List<Block> blocks = article.blocks();
        int end = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (i >= end && isHeading(blocks.get(i), section)) {
                end = end(blocks, i);
                lists.addAll(finder.findAnything(alone(article, blocks.subList(i + 1, end))));
            }
        }
        return lists;
    }

    private static boolean isHeading(Block block, Pattern section) {
        boolean canBe = block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.LINE
                || block.kind() == Block.Kind.PARAGRAPH;
        return canBe
                && block.text().length() <= LONGEST_HEADING
                && section.matcher(block.text()).find();
    }

    /** Where the section ends: before the next heading of its rank or a higher one, or with the article. */
    private static int end(List<Block> blocks, int heading) {
        Block from = blocks.get(heading);
        for (int i = heading + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isHeading = block.kind() == Block.Kind.HEADING;
            if (isHeading && (from.level() == 0 || block.level() <= from.level())) {
                return i;
            }
        }
        return blocks.size();
    }

    /** An article of these blocks only, under a heading that says what they are. */
    private static Article alone(Article article, List<Block> blocks) {
        List<Block> headed = new ArrayList<>();
        headed.add(new Block(Block.Kind.HEADING, 1, 0, "References", Span.EMPTY));
        headed.addAll(blocks);
        return new Article(article.source(), headed);
    }
}
