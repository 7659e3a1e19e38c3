package dev.fanwise.benchmarks.options;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Three trivial tasks, with one option at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CostOfOptions {

    @Param
    public Option option;

    private final Integer id = 42_000;
    private Triples triples;

    @Setup
    public void createTriples() {
        triples = new TriplesFanOut(option.options());
    }

    @Benchmark
    public Object load() throws InterruptedException {
        return triples.load(id);
    }
}
