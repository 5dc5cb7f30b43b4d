package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Article;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Numbers of a list that skip or repeat. An article may have several lists, each of which begins anew. */
final class NumberGap extends NamedRule {
    NumberGap() {
        super("CIT005", "number-gap", Severity.ERROR);
    }

    /** Whether the article prints the number that seems to be missing, in front of a reference that was not recognised. */
    private static boolean isBetween(Subject subject, Reference before, Reference after, int number) {
        Article article = subject.article();
        int from = before.origin().span().end();
        int to = after.origin().span().start();
        return article != null
                && from < to
                && Pattern.compile("(?<!\\d)" + number + "[.)\\]]")
                        .matcher(article.source().substring(new Span(from, to)))
                        .find();
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        int[] numbers = ListNumbers.of(subject);
        List<Reference> references = subject.library().references();
        List<Finding> gaps = new ArrayList<>();
        for (int i = 1; ListNumbers.areUsual(numbers) && i < numbers.length; i++) {
            boolean known = numbers[i] > 0 && numbers[i - 1] > 0;
            boolean together =
                    references.get(i).origin().equals(references.get(i - 1).origin());
            boolean gap = known && !together && numbers[i] != 1 && numbers[i] != numbers[i - 1] + 1;
            if (gap && !isBetween(subject, references.get(i - 1), references.get(i), numbers[i] - 1)) {
                String expected = "number " + numbers[i] + " follows " + numbers[i - 1];
                gaps.add(finding(references.get(i), expected + "; renumber the list"));
            }
        }
        Fix all = gaps.isEmpty() ? Fix.NONE : Renumbering.of(subject, numbers);
        gaps.forEach(gap -> findings.accept(gap.with(all)));
    }
}
