package ibid;

import ibid.format.CslJson;
import ibid.model.Reference;
import ibid.normalise.Normalisers;
import ibid.parse.ReferenceBuilder;
import ibid.parse.ReferenceParser;
import ibid.parse.Segment;
import ibid.text.Tokens;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many references a second one thread takes through each stage, and through all of them. Each stage works on what the
 * one before made, so that times add up.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // as ./ibid runs
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 4, time = 2)
public class StagesBenchmark {
    private final Ibid ibid = new Ibid();
    private final ReferenceParser parser = ReferenceParser.shipped();
    private final Tokens tokens = new Tokens();
    private final List<String> lines = PrintedReferences.lines();
    private final List<List<Segment>> labelled =
            lines.stream().map(parser::segments).toList();
    private final List<Reference> built =
            labelled.stream().map(ReferenceBuilder::build).toList();
    private final List<Reference> normal =
            built.stream().map(Normalisers::normalise).toList();
    private int next;

    @Benchmark
    public int tokens() {
        String line = next(lines);
        tokens.read(line, line.length());
        return tokens.count();
    }

    /** Tokens, their features and the labels for them. */
    @Benchmark
    public List<Segment> label() {
        return parser.segments(next(lines));
    }

    /** From the printed line to the reference that its fields make up. */
    @Benchmark
    @Warmup(iterations = 12, time = 2)
    public Reference labelAndValues() {
        return parser.parse(next(lines));
    }

    @Benchmark
    public List<String> works() {
        return parser.works(next(lines));
    }

    @Benchmark
    public Reference values() {
        return ReferenceBuilder.build(next(labelled));
    }

    @Benchmark
    public Reference normalise() {
        return Normalisers.normalise(next(built));
    }

    @Benchmark
    public String cslJson() {
        return CslJson.writeItem(next(normal));
    }

    /** All of them but CSL-JSON; so much code takes the compiler longer to warm up. */
    @Benchmark
    @Warmup(iterations = 12, time = 2)
    public Reference parse() {
        return ibid.parse(next(lines));
    }

    private <T> T next(List<T> list) {
        next = next + 1 < list.size() ? next + 1 : 0;
        return list.get(next);
    }
}
