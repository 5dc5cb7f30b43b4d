package ibid;

import ibid.find.ListExamples;
import ibid.find.PartChain;
import ibid.find.synthesis.ArticleSynthesis;
import ibid.find.synthesis.MadeArticle;
import ibid.label.LinearChain;
import ibid.label.Sequence;
import ibid.label.train.Trainer;
import ibid.model.Article;
import ibid.parse.Label;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.parse.synthesis.Synthesis;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Fits the finder of reference lists to articles that are made up round tagged references. The same references give the
 * same finder.
 */
public final class ListTraining {
    private static final long[] DRAWS = {51, 52, 53};
    private static final int ARTICLES = 4000;

    /** What lists are made of, in turn: references as they follow one another, in an invented style, in a published one. */
    private static final int SOURCES = 3;

    private final List<List<Segment>> references;
    private final Consumer<String> log;
    private final Random random;
    private final Synthesis synthesis;
    private final ArticleSynthesis articles;
    private final PublishedStyles styles = new PublishedStyles();
    private final Trainer trainer;

    /** @param draw what is drawn by lot, is drawn with this seed */
    ListTraining(List<List<Segment>> references, long draw, Consumer<String> log) {
        this.references = references;
        this.log = log;
        this.random = new Random(draw);
        this.synthesis = new Synthesis(references, draw);
        this.articles = new ArticleSynthesis(draw);
        this.trainer = new Trainer(Trainer.Options.LINES, log);
    }

    /**
     * A finder that has seen thousands of articles with such references: the mean of those that several draws give.
     *
     * @param references tagged; those that follow one another are taken to be of one list
     * @param log told of progress, a line at a time
     */
    public static PartChain train(List<List<Segment>> references, Consumer<String> log) {
        List<PartChain> chains = new ArrayList<>();
        for (long draw : DRAWS) {
            chains.add(new ListTraining(references, draw, log).train(ARTICLES));
        }
        return PartChain.mean(chains);
    }

    /** An article and what its references are. */
    private record Example(Article article, List<String> references) {}

    PartChain train(int count) {
        log.accept("making up articles");
        List<Example> examples = new ArrayList<>();
        List<Sequence> firsts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Example example = read(article(i));
            ListExamples.first(example.article(), example.references()).ifPresent(sequence -> {
                examples.add(example);
                firsts.add(sequence);
            });
        }
        return new PartChain(fit(firsts), fit(seconds(examples, firsts)));
    }

    /** What second readings see after a first by a chain that has not been trained on the article. */
    private List<Sequence> seconds(List<Example> examples, List<Sequence> firsts) {
        LinearChain[] halves = {fit(half(firsts, 0)), fit(half(firsts, 1))};
        List<Sequence> seconds = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            ListExamples.second(example.article(), example.references(), halves[1 - i % 2])
                    .ifPresent(seconds::add);
        }
        return seconds;
    }

    private static List<Sequence> half(List<Sequence> all, int which) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == which)
                .mapToObj(all::get)
                .toList();
    }

    private LinearChain fit(List<Sequence> sequences) {
        return trainer.train(sequences, ListExamples.topology());
    }

    private static Example read(MadeArticle made) {
        try {
            byte[] content = made.content().getBytes(StandardCharsets.UTF_8);
            return new Example(Readers.read(made.name(), content, Companions.NONE), made.references());
        } catch (ReadException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next article; the number decides what its references are like. */
    MadeArticle article(int number) {
        return articles.article(list(number % SOURCES));
    }

    private List<String> list(int source) {
        int size = size();
        int terse = random.nextInt(8) == 0 ? 40 : 0;
        List<List<Segment>> list = switch (source) {
            case 0 -> asTheyFollow(size);
            case 1 -> synthesis.list(size);
            default -> synthesis.list(size, styles);
        };
        return list.stream()
                .map(reference -> random.nextInt(100) < terse ? tersely(reference) : reference)
                .map(ListTraining::printed)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Mostly some dozens. */
    private int size() {
        int size = 3 + (int) Math.abs(random.nextGaussian() * 30);
        return Math.min(size, random.nextInt(12) == 0 ? 200 : 80);
    }

    private List<List<Segment>> asTheyFollow(int size) {
        int from = random.nextInt(Math.max(1, references.size() - size));
        return references.subList(from, Math.min(references.size(), from + size));
    }

    /** Little more than a title, without a date, as bloggers refer to things. */
    private List<Segment> tersely(List<Segment> reference) {
        boolean named = random.nextInt(3) > 0;
        boolean linked = random.nextInt(4) > 0;
        List<Segment> terse = reference.stream()
                .filter(segment -> segment.label() == Label.TITLE
                        || (named && segment.label() == Label.AUTHOR)
                        || (linked && segment.label() == Label.URL))
                .toList();
        return terse.isEmpty() ? reference : terse;
    }

    /** Without its number, which is the article's to give. */
    private static String printed(List<Segment> reference) {
        return TaggedXml.printed(reference.stream()
                .filter(segment -> segment.label() != Label.CITATION_NUMBER)
                .toList());
    }
}
