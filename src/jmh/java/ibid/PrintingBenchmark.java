package ibid;

import ibid.model.Library;
import ibid.model.Reference;
import ibid.normalise.CitationKeys;
import ibid.style.CslEngine;
import ibid.style.Engine;
import ibid.style.Style;
import ibid.style.StyleException;
import ibid.style.Styles;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many entries a second one thread prints of a bibliography of four hundred, sorted, numbered and disambiguated. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // as ./ibid runs
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 4, time = 2)
public class PrintingBenchmark {
    private static final int ENTRIES = 400;

    @Param({"ieee", "apa", "nlm-citation-sequence", "chicago-author-date", "modern-language-association"})
    String style = "";

    private final Engine engine = new CslEngine();
    private Library library = new Library(List.of());
    private Style found;

    @Setup
    public void read() throws StyleException {
        Ibid ibid = new Ibid();
        List<String> lines = PrintedReferences.lines();
        List<Reference> references = new ArrayList<>(ENTRIES);
        for (int i = 0; i < ENTRIES; i++) {
            references.add(ibid.parse(lines.get(i % lines.size())));
        }
        library = CitationKeys.assign(new Library(references));
        found = Styles.find(style);
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public List<Engine.Entry> bibliography() throws StyleException {
        return engine.bibliography(library, found, "", Engine.Output.TEXT);
    }
}
