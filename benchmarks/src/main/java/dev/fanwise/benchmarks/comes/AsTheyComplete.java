package dev.fanwise.benchmarks.comes;

import dev.fanwise.benchmarks.peers.Unchecked;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Sources;
import dev.fanwise.benchmarks.work.Work;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many elements, 64 at a time, and the sum of their results, of which none is kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AsTheyComplete {

    @Param
    public Work work;

    @Param({"1000", "1000000"})
    public int size;

    /** A list is there, and to read it takes no time; of what is read one by one nothing is known. */
    @Param({"LIST", "ONE_BY_ONE"})
    public String from;

    private ComingElements calls;
    private Iterable<Integer> elements;

    @Setup
    public void createElements() {
        calls = new ComingElementsFanOut(work);
        var list = Sources.upTo(size);
        elements = from.equals("LIST") ? list : list::iterator;
    }

    @Benchmark
    public Object correctFloor() throws InterruptedException {
        return ByHand.sum(work, elements);
    }

    @Benchmark
    public Object fanwise() throws InterruptedException {
        var sum = new long[1];
        calls.each(elements, result -> sum[0] += result);
        return sum[0];
    }

    @Benchmark
    public Object fanwiseStream() {
        try (var tasks = calls.inTurn(elements)) {
            return tasks.mapToLong(task -> task.outcome().orElseThrow()).sum();
        }
    }

    /** Gives results in the order of the elements. */
    @Benchmark
    public Object mapConcurrent() {
        return StreamSupport.stream(elements.spliterator(), false)
                .gather(Gatherers.mapConcurrent(
                        VirtualThreads.BOUND, element -> Unchecked.call(() -> calls.one(element))))
                .mapToLong(result -> result)
                .sum();
    }

    /** What it has started goes on if the loop is left. */
    @Benchmark
    public Object completionService() throws InterruptedException, ExecutionException {
        var service = new ExecutorCompletionService<Integer>(VirtualThreads.EXECUTOR);
        var inFlight = 0;
        var sum = 0L;
        for (var element : elements) {
            if (inFlight == VirtualThreads.BOUND) {
                sum += service.take().get();
                inFlight--;
            }
            service.submit(() -> calls.one(element));
            inFlight++;
        }
        while (inFlight > 0) {
            sum += service.take().get();
            inFlight--;
        }
        return sum;
    }
}
