package dev.fanwise.benchmarks.nested;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.softwaremill.jox.structured.Scopes;
import dev.fanwise.benchmarks.nested.Groups.Inner;
import dev.fanwise.benchmarks.nested.Groups.Outer;
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

/** Three groups at the same time, each of three tasks at the same time. Where threads block, each group has one too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GroupsOfGroups {

    @Param
    public Work work;

    private final Integer id = 42_000;
    private Groups groups;

    @Setup
    public void createGroups() {
        groups = new GroupsFanOut(work);
    }

    @Benchmark
    public Object correctFloor() throws InterruptedException {
        return ByHand.groups(work, id);
    }

    @Benchmark
    public Object fanwise() throws InterruptedException {
        return groups.groups(id);
    }

    @Benchmark
    public Object structuredTaskScope() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var left = scope.fork(this::scopeOfThree);
            var middle = scope.fork(this::scopeOfThree);
            var right = scope.fork(this::scopeOfThree);
            scope.join();
            return new Outer(left.get(), middle.get(), right.get());
        }
    }

    private Inner scopeOfThree() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var first = scope.fork(() -> groups.first(id));
            var second = scope.fork(() -> groups.second(id));
            var third = scope.fork(() -> groups.third(id));
            scope.join();
            return new Inner(first.get(), second.get(), third.get());
        }
    }

    @Benchmark
    public Object invokeAll() throws InterruptedException {
        List<Callable<Inner>> outer = List.of(this::invokeThree, this::invokeThree, this::invokeThree);
        var results = VirtualThreads.EXECUTOR.invokeAll(outer);
        return new Outer(
                results.get(0).resultNow(),
                results.get(1).resultNow(),
                results.get(2).resultNow());
    }

    private Inner invokeThree() throws InterruptedException {
        List<Callable<Integer>> tasks =
                List.of(() -> groups.first(id), () -> groups.second(id), () -> groups.third(id));
        var results = VirtualThreads.EXECUTOR.invokeAll(tasks);
        return new Inner(
                results.get(0).resultNow(),
                results.get(1).resultNow(),
                results.get(2).resultNow());
    }

    @Benchmark
    public Object completableFuture() throws InterruptedException, ExecutionException {
        var left = futureOfThree();
        var middle = futureOfThree();
        var right = futureOfThree();
        return CompletableFuture.allOf(left, middle, right)
                .thenApply(all -> new Outer(left.join(), middle.join(), right.join()))
                .get();
    }

    private CompletableFuture<Inner> futureOfThree() {
        var first = CompletableFuture.supplyAsync(Unchecked.of(() -> groups.first(id)), VirtualThreads.EXECUTOR);
        var second = CompletableFuture.supplyAsync(Unchecked.of(() -> groups.second(id)), VirtualThreads.EXECUTOR);
        var third = CompletableFuture.supplyAsync(Unchecked.of(() -> groups.third(id)), VirtualThreads.EXECUTOR);
        return CompletableFuture.allOf(first, second, third)
                .thenApply(all -> new Inner(first.join(), second.join(), third.join()));
    }

    @Benchmark
    public Object guava() throws InterruptedException, ExecutionException {
        var left = listenableOfThree();
        var middle = listenableOfThree();
        var right = listenableOfThree();
        return Futures.whenAllSucceed(left, middle, right)
                .call(() -> new Outer(left.resultNow(), middle.resultNow(), right.resultNow()), Runnable::run)
                .get();
    }

    private ListenableFuture<Inner> listenableOfThree() {
        var first = VirtualThreads.GUAVA.submit(() -> groups.first(id));
        var second = VirtualThreads.GUAVA.submit(() -> groups.second(id));
        var third = VirtualThreads.GUAVA.submit(() -> groups.third(id));
        return Futures.whenAllSucceed(first, second, third)
                .call(() -> new Inner(first.resultNow(), second.resultNow(), third.resultNow()), Runnable::run);
    }

    @Benchmark
    public Object jox() throws InterruptedException {
        return Scopes.supervised(scope -> {
            var left = scope.fork(this::supervisedThree);
            var middle = scope.fork(this::supervisedThree);
            var right = scope.fork(this::supervisedThree);
            return new Outer(left.join(), middle.join(), right.join());
        });
    }

    private Inner supervisedThree() throws InterruptedException {
        return Scopes.supervised(scope -> {
            var first = scope.fork(() -> groups.first(id));
            var second = scope.fork(() -> groups.second(id));
            var third = scope.fork(() -> groups.third(id));
            return new Inner(first.join(), second.join(), third.join());
        });
    }

    @Benchmark
    public Object kotlin() throws InterruptedException {
        List<Callable<Inner>> outer =
                List.of(this::coroutinesOfThree, this::coroutinesOfThree, this::coroutinesOfThree);
        var results = Coroutines.awaitAll(VirtualThreads.KOTLIN, outer);
        return new Outer(results.get(0), results.get(1), results.get(2));
    }

    private Inner coroutinesOfThree() throws InterruptedException {
        List<Callable<Integer>> tasks =
                List.of(() -> groups.first(id), () -> groups.second(id), () -> groups.third(id));
        var results = Coroutines.awaitAll(VirtualThreads.KOTLIN, tasks);
        return new Inner(results.get(0), results.get(1), results.get(2));
    }

    @Benchmark
    public Object reactor() {
        return Mono.zip(monoOfThree(), monoOfThree(), monoOfThree())
                .map(results -> new Outer(results.getT1(), results.getT2(), results.getT3()))
                .block();
    }

    private Mono<Inner> monoOfThree() {
        return Mono.zip(mono(() -> groups.first(id)), mono(() -> groups.second(id)), mono(() -> groups.third(id)))
                .map(results -> new Inner(results.getT1(), results.getT2(), results.getT3()));
    }

    private static Mono<Integer> mono(Callable<Integer> task) {
        return Mono.fromCallable(task).subscribeOn(VirtualThreads.REACTOR);
    }
}
