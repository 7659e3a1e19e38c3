package dev.fanwise.benchmarks.each;

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

/** A task for each element, all at the same time, and a list of the results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EachElement {

    @Param
    public Work work;

    @Param({"10", "1000", "100000"})
    public int size;

    private Elements calls;
    private List<Integer> elements;

    @Setup
    public void createElements() {
        calls = new ElementsFanOut(work);
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

    @Benchmark
    public Object structuredTaskScope() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            List<Subtask<Integer>> started = new ArrayList<>(size);
            for (var element : elements) {
                started.add(scope.fork(() -> calls.one(element)));
            }
            scope.join();
            return started.stream().map(Subtask::get).toList();
        }
    }

    @Benchmark
    public Object invokeAll() throws InterruptedException {
        return VirtualThreads.EXECUTOR.invokeAll(tasks()).stream()
                .map(Future::resultNow)
                .toList();
    }

    @Benchmark
    public Object completableFuture() throws InterruptedException, ExecutionException {
        var started = new CompletableFuture<?>[size];
        for (var index = 0; index < size; index++) {
            var element = elements.get(index);
            started[index] =
                    CompletableFuture.supplyAsync(Unchecked.of(() -> calls.one(element)), VirtualThreads.EXECUTOR);
        }
        CompletableFuture.allOf(started).get();
        return List.of(started).stream().map(CompletableFuture::join).toList();
    }

    @Benchmark
    public Object guava() throws InterruptedException, ExecutionException {
        List<ListenableFuture<Integer>> started = new ArrayList<>(size);
        for (var element : elements) {
            started.add(VirtualThreads.GUAVA.submit(() -> calls.one(element)));
        }
        return Futures.allAsList(started).get();
    }

    @Benchmark
    public Object jox() throws InterruptedException {
        return Par.par(tasks());
    }

    @Benchmark
    public Object kotlin() throws InterruptedException {
        return Coroutines.awaitAll(VirtualThreads.KOTLIN, tasks());
    }

    @Benchmark
    public Object mapConcurrent() {
        return elements.stream()
                .gather(Gatherers.mapConcurrent(size, element -> Unchecked.call(() -> calls.one(element))))
                .toList();
    }

    @Benchmark
    public Object reactor() {
        return Flux.fromIterable(elements)
                .flatMapSequential(
                        element -> Mono.fromCallable(() -> calls.one(element)).subscribeOn(VirtualThreads.REACTOR),
                        size)
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
