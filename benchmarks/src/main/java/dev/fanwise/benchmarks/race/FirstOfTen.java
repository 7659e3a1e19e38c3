package dev.fanwise.benchmarks.race;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.softwaremill.jox.structured.Race;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Ten;
import dev.fanwise.benchmarks.work.Until;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ten tasks of which nine block and one has a value: the others are asked to stop. {@code invokeAll} and {@code
 * mapConcurrent} are missing, because they would wait for ever; Kotlin, because its {@code select} needs the Kotlin
 * compiler.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FirstOfTen {

    @Param
    public Until until;

    private final TenRacers racers = new TenRacersFanOut();
    private Ten ten;

    @Setup(Level.Invocation)
    public void createTen() {
        ten = new Ten();
    }

    /** Tasks that were left running are not to disturb the next call. */
    @TearDown(Level.Invocation)
    public void awaitLeft() {
        ten.awaitOver();
    }

    @Benchmark
    public Object correctFloor() throws InterruptedException {
        return afterwards(ByHand.fastest(ten));
    }

    @Benchmark
    public Object fanwise() throws InterruptedException {
        return afterwards(racers.fastest(ten, Ten.indices()));
    }

    @Benchmark
    public Object structuredTaskScope() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>anySuccessfulResultOrThrow())) {
            for (var index : Ten.indices()) {
                scope.fork(() -> racers.fetch(ten, index));
            }
            return afterwards(scope.join());
        }
    }

    @Benchmark
    public Object invokeAny() throws InterruptedException, ExecutionException {
        return afterwards(VirtualThreads.EXECUTOR.invokeAny(tasks()));
    }

    /** Whoever has a value completes the one future that is waited for; the others are interrupted by hand. */
    @Benchmark
    public Object completableFuture() throws InterruptedException, ExecutionException {
        var first = new CompletableFuture<Integer>();
        List<Future<?>> started = new ArrayList<>(Ten.SIZE);
        for (var index : Ten.indices()) {
            started.add(VirtualThreads.EXECUTOR.submit(() -> first.complete(racers.fetch(ten, index))));
        }
        try {
            return first.get();
        } finally {
            started.forEach(task -> task.cancel(true));
            until.await(ten);
        }
    }

    /** The futures in the order in which they end; the first that has a value wins. */
    @Benchmark
    public Object guava() throws InterruptedException, ExecutionException {
        List<ListenableFuture<Integer>> started = new ArrayList<>(Ten.SIZE);
        for (var index : Ten.indices()) {
            started.add(VirtualThreads.GUAVA.submit(() -> racers.fetch(ten, index)));
        }
        try {
            return valueOfFirst(started);
        } finally {
            started.forEach(task -> task.cancel(true));
            until.await(ten);
        }
    }

    private static Integer valueOfFirst(List<ListenableFuture<Integer>> started)
            throws InterruptedException, ExecutionException {
        ExecutionException last = null;
        for (var ended : Futures.inCompletionOrder(started)) {
            try {
                return ended.get();
            } catch (ExecutionException failed) {
                last = failed;
            }
        }
        throw last;
    }

    @Benchmark
    public Object jox() throws InterruptedException {
        return afterwards(Race.race(tasks()));
    }

    @Benchmark
    public Object reactor() {
        return afterwards(Flux.firstWithValue(tasks().stream()
                        .map(task -> Mono.fromCallable(task).subscribeOn(VirtualThreads.REACTOR))
                        .toList())
                .blockFirst());
    }

    private List<Callable<Integer>> tasks() {
        return Arrays.stream(Ten.indices())
                .<Callable<Integer>>mapToObj(index -> () -> racers.fetch(ten, index))
                .toList();
    }

    private Object afterwards(Object result) {
        until.await(ten);
        return result;
    }
}
