package dev.fanwise.benchmarks.order;

import com.google.common.util.concurrent.Futures;
import dev.fanwise.benchmarks.order.Graphs.Graph;
import dev.fanwise.benchmarks.peers.Unchecked;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Work;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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

/** Eight tasks, of which five need the results of others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EightTasks {

    @Param
    public Work work;

    private final Integer id = 42_000;
    private Graphs graphs;

    @Setup
    public void createGraphs() {
        graphs = new GraphsFanOut(work);
    }

    @Benchmark
    public Object correctFloor() throws InterruptedException {
        return ByHand.correctFloor(graphs, id);
    }

    @Benchmark
    public Object fanwise() throws InterruptedException {
        return graphs.load(id);
    }

    @Benchmark
    public Object daggerProducers() throws InterruptedException, ExecutionException {
        var component = DaggerGraphComponent.builder()
                .graphModule(new GraphModule(graphs, id))
                .build();
        return new Graph(component.last().get());
    }

    @Benchmark
    public Object completableFuture() throws InterruptedException, ExecutionException {
        var a = CompletableFuture.supplyAsync(Unchecked.of(() -> graphs.a(id)), VirtualThreads.EXECUTOR);
        var b = CompletableFuture.supplyAsync(Unchecked.of(() -> graphs.b(id)), VirtualThreads.EXECUTOR);
        var c = CompletableFuture.supplyAsync(Unchecked.of(() -> graphs.c(id)), VirtualThreads.EXECUTOR);
        var d = a.thenCombineAsync(
                b, (aValue, bValue) -> Unchecked.call(() -> graphs.d(aValue, bValue)), VirtualThreads.EXECUTOR);
        var e = b.thenCombineAsync(
                c, (bValue, cValue) -> Unchecked.call(() -> graphs.e(bValue, cValue)), VirtualThreads.EXECUTOR);
        var f = d.thenApplyAsync(dValue -> Unchecked.call(() -> graphs.f(dValue)), VirtualThreads.EXECUTOR);
        var g = d.thenCombineAsync(
                e, (dValue, eValue) -> Unchecked.call(() -> graphs.g(dValue, eValue)), VirtualThreads.EXECUTOR);
        var last = f.thenCombineAsync(
                g, (fValue, gValue) -> Unchecked.call(() -> graphs.last(fValue, gValue)), VirtualThreads.EXECUTOR);
        return new Graph(last.get());
    }

    @Benchmark
    public Object guava() throws InterruptedException, ExecutionException {
        var a = VirtualThreads.GUAVA.submit(() -> graphs.a(id));
        var b = VirtualThreads.GUAVA.submit(() -> graphs.b(id));
        var c = VirtualThreads.GUAVA.submit(() -> graphs.c(id));
        var d = Futures.whenAllSucceed(a, b)
                .call(() -> graphs.d(a.resultNow(), b.resultNow()), VirtualThreads.EXECUTOR);
        var e = Futures.whenAllSucceed(b, c)
                .call(() -> graphs.e(b.resultNow(), c.resultNow()), VirtualThreads.EXECUTOR);
        var f = Futures.whenAllSucceed(d).call(() -> graphs.f(d.resultNow()), VirtualThreads.EXECUTOR);
        var g = Futures.whenAllSucceed(d, e)
                .call(() -> graphs.g(d.resultNow(), e.resultNow()), VirtualThreads.EXECUTOR);
        var last = Futures.whenAllSucceed(f, g)
                .call(() -> graphs.last(f.resultNow(), g.resultNow()), VirtualThreads.EXECUTOR);
        return new Graph(last.get());
    }

    @Benchmark
    public Object reactor() {
        var a = mono(() -> graphs.a(id)).cache();
        var b = mono(() -> graphs.b(id)).cache();
        var c = mono(() -> graphs.c(id)).cache();
        var d = Mono.zip(a, b)
                .flatMap(both -> mono(() -> graphs.d(both.getT1(), both.getT2())))
                .cache();
        var e = Mono.zip(b, c)
                .flatMap(both -> mono(() -> graphs.e(both.getT1(), both.getT2())))
                .cache();
        var f = d.flatMap(dValue -> mono(() -> graphs.f(dValue))).cache();
        var g = Mono.zip(d, e)
                .flatMap(both -> mono(() -> graphs.g(both.getT1(), both.getT2())))
                .cache();
        var last = Mono.zip(f, g).flatMap(both -> mono(() -> graphs.last(both.getT1(), both.getT2())));
        return new Graph(last.block());
    }

    private static Mono<Integer> mono(Callable<Integer> task) {
        return Mono.fromCallable(task).subscribeOn(VirtualThreads.REACTOR);
    }
}
