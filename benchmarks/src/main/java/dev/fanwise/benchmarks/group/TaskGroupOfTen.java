package dev.fanwise.benchmarks.group;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.softwaremill.jox.structured.Fork;
import com.softwaremill.jox.structured.Scopes;
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
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A body that starts ten tasks as it goes along, and their handles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TaskGroupOfTen {

    @Param
    public Work work;

    private final List<Integer> pages = Sources.upTo(Crawls.TASKS);
    private Crawls crawls;

    @Setup
    public void createCrawls() {
        crawls = new CrawlsFanOut(work);
    }

    @Benchmark
    public Object correctFloor() throws InterruptedException {
        return ByHand.crawl(work, pages);
    }

    @Benchmark
    public Object fanwise() throws InterruptedException {
        return crawls.crawl(pages);
    }

    @Benchmark
    public Object structuredTaskScope() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            List<Subtask<Integer>> started = new ArrayList<>(Crawls.TASKS);
            for (var page : pages) {
                started.add(scope.fork(() -> crawls.visit(page)));
            }
            scope.join();
            return started;
        }
    }

    @Benchmark
    public Object invokeAll() throws InterruptedException {
        return VirtualThreads.EXECUTOR.invokeAll(tasks());
    }

    @Benchmark
    public Object completableFuture() throws InterruptedException, ExecutionException {
        var started = new CompletableFuture<?>[Crawls.TASKS];
        var task = 0;
        for (var page : pages) {
            started[task++] =
                    CompletableFuture.supplyAsync(Unchecked.of(() -> crawls.visit(page)), VirtualThreads.EXECUTOR);
        }
        CompletableFuture.allOf(started).get();
        return started;
    }

    @Benchmark
    public Object guava() throws InterruptedException, ExecutionException {
        List<ListenableFuture<Integer>> started = new ArrayList<>(Crawls.TASKS);
        for (var page : pages) {
            started.add(VirtualThreads.GUAVA.submit(() -> crawls.visit(page)));
        }
        return Futures.allAsList(started).get();
    }

    @Benchmark
    public Object jox() throws InterruptedException {
        return Scopes.supervised(scope -> {
            List<Fork<Integer>> started = new ArrayList<>(Crawls.TASKS);
            for (var page : pages) {
                started.add(scope.fork(() -> crawls.visit(page)));
            }
            return started;
        });
    }

    @Benchmark
    public Object kotlin() throws InterruptedException {
        return Coroutines.awaitAll(VirtualThreads.KOTLIN, tasks());
    }

    private List<Callable<Integer>> tasks() {
        List<Callable<Integer>> tasks = new ArrayList<>(Crawls.TASKS);
        for (var page : pages) {
            tasks.add(() -> crawls.visit(page));
        }
        return tasks;
    }
}
