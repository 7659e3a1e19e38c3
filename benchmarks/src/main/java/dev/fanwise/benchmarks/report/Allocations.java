package dev.fanwise.benchmarks.report;

import com.sun.management.ThreadMXBean;
import dev.fanwise.benchmarks.bounded.EachAtMost64;
import dev.fanwise.benchmarks.comes.AsTheyComplete;
import dev.fanwise.benchmarks.each.EachElement;
import dev.fanwise.benchmarks.failure.OneOfTenFails;
import dev.fanwise.benchmarks.group.TaskGroupOfTen;
import dev.fanwise.benchmarks.nested.GroupsOfGroups;
import dev.fanwise.benchmarks.order.EightTasks;
import dev.fanwise.benchmarks.race.FirstOfTen;
import dev.fanwise.benchmarks.slots.ThreeSlots;
import dev.fanwise.benchmarks.work.Until;
import dev.fanwise.benchmarks.work.Work;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Prints what calls allocate, with every peer of every case whose name matches: a program of its own, because the bytes of
 * all threads are counted. It wants one carrier, so that the caller parks once in every call and not by chance.
 */
final class Allocations {

    private static final int WARM_UP_ROUNDS = 6;

    /** So many rounds in a row bring nothing less, and no compilation ends in the last, before the bytes are believed. */
    private static final int ROUNDS = 12;

    private static final int MOST_ROUNDS = 100;
    private static final int TASKS_PER_ROUND = 10_000;

    /** Without it the compiler may see that nobody wants a result, and not allocate it. */
    private static volatile Object sink;

    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private final String wanted;

    private Allocations(String wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] args) throws InterruptedException {
        new Allocations(args[0]).printAll();
    }

    private void printAll() throws InterruptedException {
        var slots = new ThreeSlots();
        slots.work = Work.TRIVIAL;
        slots.createTrios();
        print("three slots", 3, slots, () -> {});

        var order = new EightTasks();
        order.work = Work.TRIVIAL;
        order.createGraphs();
        print("eight that need others", 8, order, () -> {});

        for (var size : new int[] {10, 1_000}) {
            var each = new EachElement();
            each.work = Work.TRIVIAL;
            each.size = size;
            each.createElements();
            print("each of " + size, size, each, () -> {});
        }

        var bounded = new EachAtMost64();
        bounded.work = Work.TRIVIAL;
        bounded.size = 1_000;
        bounded.createElements();
        print("bounded each of 1000", 100, bounded, () -> {});

        var comes = new AsTheyComplete();
        comes.work = Work.TRIVIAL;
        comes.size = 1_000;
        comes.from = "LIST";
        comes.createElements();
        print("1000 as they complete", 100, comes, () -> {});

        var race = new FirstOfTen();
        race.until = Until.ALL_HAVE_ENDED;
        print("first of ten", 10, race, race::createTen);

        var failure = new OneOfTenFails();
        failure.until = Until.ALL_HAVE_ENDED;
        print("one of ten fails", 10, failure, failure::createTen);

        var group = new TaskGroupOfTen();
        group.work = Work.TRIVIAL;
        group.createCrawls();
        print("task group of ten", 10, group, () -> {});

        var groups = new GroupsOfGroups();
        groups.work = Work.TRIVIAL;
        groups.createGroups();
        print("groups of groups", 12, groups, () -> {});
    }

    private void print(String shape, int tasks, Object benchmarks, Runnable setUp) throws InterruptedException {
        if (!benchmarks.getClass().getSimpleName().matches(wanted)) {
            return;
        }
        var methods = Arrays.stream(benchmarks.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .sorted(Comparator.comparing(method -> method.getName()))
                .toList();
        for (var method : methods) {
            Callable<Object> call = () -> {
                setUp.run();
                return method.invoke(benchmarks);
            };
            System.out.println(shape + "=" + method.getName() + "=" + bytesPerCall(tasks, call));
        }
    }

    /**
     * The least of several rounds: what a round has above that was not the calls. On a busy machine the JIT compiler is late, and
     * code that it has not compiled allocates more.
     */
    private static long bytesPerCall(int tasks, Callable<Object> call) throws InterruptedException {
        var least = Long.MAX_VALUE;
        var unchanged = 0;
        for (var round = 0; round < MOST_ROUNDS && unchanged < ROUNDS; round++) {
            var compiled = COMPILER.getTotalCompilationTime();
            var bytes = bytesOfRound(TASKS_PER_ROUND / tasks, call);
            var isSettled =
                    bytes >= least && (unchanged < ROUNDS - 1 || compiled == COMPILER.getTotalCompilationTime());
            unchanged = isSettled ? unchanged + 1 : 0;
            if (round >= WARM_UP_ROUNDS) {
                least = Math.min(least, bytes);
            }
        }
        return least;
    }

    private static long bytesOfRound(int calls, Callable<Object> call) throws InterruptedException {
        var bytes = new long[1];
        var caller = Thread.startVirtualThread(() -> {
            var before = THREADS.getTotalThreadAllocatedBytes();
            for (var done = 0; done < calls; done++) {
                run(call);
            }
            bytes[0] = (THREADS.getTotalThreadAllocatedBytes() - before) / calls;
        });
        caller.join();
        return bytes[0];
    }

    private static void run(Callable<Object> call) {
        try {
            sink = call.call();
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(thrown.getCause());
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
