package dev.fanwise.benchmarks.bounded;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.softwaremill.jox.structured.Par;
import dev.fanwise.benchmarks.peers.Coroutines;
import dev.fanwise.benchmarks.peers.Unchecked;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Sources;
import dev.fanwise.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Many elements, 64 at a time, and a list of the results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EachAtMost64 {

    @Param
    public Work work;

    @Param({"1000", "1000000"})
    public int size;

    private BoundedElements calls;
    private List<Integer> elements;

    @Setup
    public void createElements() {
        calls = new BoundedElementsFanOut(work);
        elements = Sources.upTo(size);
    }

    @Benchmark
    public Object floor() {
        return ByHand.floor(work, elements);
    }

    @Benchmark
    public Object correctFloor() throws InterruptedException {
        return ByHand.correctFloor(work, elements);
    }

    @Benchmark
    public Object fanwise() throws InterruptedException {
        return calls.all(elements);
    }

    /** A source that tells neither its size nor its elements by index. */
    @Benchmark
    public Object fanwiseIterable() throws InterruptedException {
        return calls.allOf(elements::iterator);
    }

    /** The semaphore is taken before the fork, so that there are never more than 64 threads. */
    @Benchmark
    public Object structuredTaskScope() throws InterruptedException {
        var permits = new Semaphore(VirtualThreads.BOUND);
        try (var scope = StructuredTaskScope.open()) {
            List<Subtask<Integer>> started = new ArrayList<>(size);
            for (var element : elements) {
                permits.acquire();
                started.add(scope.fork(() -> {
                    try {
                        return calls.one(element);
                    } finally {
                        permits.release();
                    }
                }));
            }
            scope.join();
            return started.stream().map(Subtask::get).toList();
        }
    }

    @Benchmark
    public Object mapConcurrent() {
        return elements.stream()
                .gather(Gatherers.mapConcurrent(
                        VirtualThreads.BOUND, element -> Unchecked.call(() -> calls.one(element))))
                .toList();
    }

    @Benchmark
    public Object invokeAll() throws InterruptedException {
        return VirtualThreads.BOUNDED.invokeAll(tasks()).stream()
                .map(Future::resultNow)
                .toList();
    }

    @Benchmark
    public Object completableFuture() throws InterruptedException, ExecutionException {
        var started = new CompletableFuture<?>[size];
        for (var index = 0; index < size; index++) {
            var element = elements.get(index);
            started[index] =
                    CompletableFuture.supplyAsync(Unchecked.of(() -> calls.one(element)), VirtualThreads.BOUNDED);
        }
        CompletableFuture.allOf(started).get();
        return List.of(started).stream().map(CompletableFuture::join).toList();
    }

    @Benchmark
    public Object guava() throws InterruptedException, ExecutionException {
        List<ListenableFuture<Integer>> started = new ArrayList<>(size);
        for (var element : elements) {
            started.add(VirtualThreads.GUAVA_BOUNDED.submit(() -> calls.one(element)));
        }
        return Futures.allAsList(started).get();
    }

    @Benchmark
    public Object jox() throws InterruptedException {
        return Par.parLimit(VirtualThreads.BOUND, tasks());
    }

    @Benchmark
    public Object kotlin() throws InterruptedException {
        return Coroutines.awaitAll(VirtualThreads.KOTLIN_BOUNDED, tasks());
    }

    @Benchmark
    public Object reactor() {
        return Flux.fromIterable(elements)
                .flatMapSequential(
                        element -> Mono.fromCallable(() -> calls.one(element)).subscribeOn(VirtualThreads.REACTOR),
                        VirtualThreads.BOUND)
                .collectList()
                .block();
    }

    private List<Callable<Integer>> tasks() {
        List<Callable<Integer>> tasks = new ArrayList<>(size);
        for (var element : elements) {
            tasks.add(() -> calls.one(element));
        }
        return tasks;
    }
}
