package dev.fanwise.benchmarks.failure;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.softwaremill.jox.structured.Par;
import dev.fanwise.benchmarks.peers.Coroutines;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Ten;
import dev.fanwise.benchmarks.work.Until;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.StructuredTaskScope;
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
 * Ten tasks of which nine block and one fails: the others are asked to stop. {@code invokeAll} and {@code
 * mapConcurrent} are missing, because they would wait for ever.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneOfTenFails {

    @Param
    public Until until;

    private final TenMirrors mirrors = new TenMirrorsFanOut();
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
    public Object correctFloor() {
        return failureOf(() -> ByHand.fetchAll(ten));
    }

    @Benchmark
    public Object fanwise() {
        return failureOf(() -> mirrors.fetchAll(ten, Ten.indices()));
    }

    @Benchmark
    public Object structuredTaskScope() {
        return failureOf(() -> {
            try (var scope = StructuredTaskScope.open()) {
                for (var index : Ten.indices()) {
                    scope.fork(() -> mirrors.fetch(ten, index));
                }
                scope.join();
            }
        });
    }

    /** Whoever fails completes the one future that is waited for; the others are interrupted by hand. */
    @Benchmark
    public Object completableFuture() {
        return failureOf(() -> {
            var all = new CompletableFuture<Void>();
            List<Future<?>> started = new ArrayList<>(Ten.SIZE);
            for (var index : Ten.indices()) {
                started.add(VirtualThreads.EXECUTOR.submit(() -> {
                    try {
                        mirrors.fetch(ten, index);
                    } catch (Exception exception) {
                        all.completeExceptionally(exception);
                    }
                }));
            }
            try {
                all.get();
            } finally {
                started.forEach(task -> task.cancel(true));
            }
        });
    }

    @Benchmark
    public Object guava() {
        return failureOf(() -> {
            List<ListenableFuture<Integer>> started = new ArrayList<>(Ten.SIZE);
            for (var index : Ten.indices()) {
                started.add(VirtualThreads.GUAVA.submit(() -> mirrors.fetch(ten, index)));
            }
            try {
                Futures.allAsList(started).get();
            } finally {
                started.forEach(task -> task.cancel(true));
            }
        });
    }

    @Benchmark
    public Object jox() {
        return failureOf(() -> Par.par(tasks()));
    }

    @Benchmark
    public Object kotlin() {
        return failureOf(() -> Coroutines.awaitAllInterruptibly(VirtualThreads.KOTLIN, tasks()));
    }

    @Benchmark
    public Object reactor() {
        return failureOf(() -> Flux.fromIterable(tasks())
                .flatMap(task -> Mono.fromCallable(task).subscribeOn(VirtualThreads.REACTOR), Ten.SIZE)
                .collectList()
                .block());
    }

    private List<Callable<Integer>> tasks() {
        return Arrays.stream(Ten.indices())
                .<Callable<Integer>>mapToObj(index -> () -> mirrors.fetch(ten, index))
                .toList();
    }

    private Throwable failureOf(Failing call) {
        try {
            call.run();
            throw new AssertionError("did not fail");
        } catch (Exception expected) {
            until.await(ten);
            return expected;
        }
    }

    /** A call that fails. */
    private interface Failing {

        void run() throws Exception;
    }
}
