package dev.fanwise.benchmarks.slots;

import com.google.common.util.concurrent.Futures;
import com.softwaremill.jox.structured.Scopes;
import dev.fanwise.benchmarks.peers.Coroutines;
import dev.fanwise.benchmarks.peers.Unchecked;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Work;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import reactor.core.publisher.Mono;

/** Three different tasks and a record of their results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ThreeSlots {

    @Param
    public Work work;

    private final Integer id = 42_000;
    private Trios trios;

    @Setup
    public void createTrios() {
        trios = new TriosFanOut(work);
    }

    @Benchmark
    public Object floor() {
        return ByHand.floor(trios, id);
    }

    @Benchmark
    public Object correctFloor() throws InterruptedException {
        return ByHand.correctFloor(trios, id);
    }

    @Benchmark
    public Object fanwise() throws InterruptedException {
        return trios.load(id);
    }

    /** As a handle, which has a thread of its own for the group. */
    @Benchmark
    public Object fanwiseHandle() throws InterruptedException, ExecutionException {
        return trios.begin(id).get();
    }

    @Benchmark
    public Object structuredTaskScope() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var first = scope.fork(() -> trios.first(id));
            var second = scope.fork(() -> trios.second(id));
            var third = scope.fork(() -> trios.third(id));
            scope.join();
            return new Trio(first.get(), second.get(), third.get());
        }
    }

    @Benchmark
    public Object invokeAll() throws InterruptedException {
        var ended = VirtualThreads.EXECUTOR.invokeAll(tasks());
        return new Trio(
                ended.get(0).resultNow(), ended.get(1).resultNow(), ended.get(2).resultNow());
    }

    @Benchmark
    public Object completableFuture() throws InterruptedException, ExecutionException {
        var first = CompletableFuture.supplyAsync(Unchecked.of(() -> trios.first(id)), VirtualThreads.EXECUTOR);
        var second = CompletableFuture.supplyAsync(Unchecked.of(() -> trios.second(id)), VirtualThreads.EXECUTOR);
        var third = CompletableFuture.supplyAsync(Unchecked.of(() -> trios.third(id)), VirtualThreads.EXECUTOR);
        CompletableFuture.allOf(first, second, third).get();
        return new Trio(first.join(), second.join(), third.join());
    }

    @Benchmark
    public Object guava() throws InterruptedException, ExecutionException {
        var first = VirtualThreads.GUAVA.submit(() -> trios.first(id));
        var second = VirtualThreads.GUAVA.submit(() -> trios.second(id));
        var third = VirtualThreads.GUAVA.submit(() -> trios.third(id));
        return Futures.whenAllSucceed(first, second, third)
                .call(() -> new Trio(first.resultNow(), second.resultNow(), third.resultNow()), Runnable::run)
                .get();
    }

    @Benchmark
    public Object jox() throws InterruptedException {
        return Scopes.supervised(scope -> {
            var first = scope.fork(() -> trios.first(id));
            var second = scope.fork(() -> trios.second(id));
            var third = scope.fork(() -> trios.third(id));
            return new Trio(first.join(), second.join(), third.join());
        });
    }

    @Benchmark
    public Object kotlin() throws InterruptedException {
        var results = Coroutines.awaitAll(VirtualThreads.KOTLIN, tasks());
        return new Trio(results.get(0), results.get(1), results.get(2));
    }

    @Benchmark
    public Object reactor() {
        return Mono.zip(mono(() -> trios.first(id)), mono(() -> trios.second(id)), mono(() -> trios.third(id)))
                .map(results -> new Trio(results.getT1(), results.getT2(), results.getT3()))
                .block();
    }

    private static Mono<Integer> mono(Callable<Integer> task) {
        return Mono.fromCallable(task).subscribeOn(VirtualThreads.REACTOR);
    }

    private List<Callable<Integer>> tasks() {
        return List.of(() -> trios.first(id), () -> trios.second(id), () -> trios.third(id));
    }
}
