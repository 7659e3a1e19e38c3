package dev.fanwise.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.fanwise.benchmarks.bounded.EachAtMost64;
import dev.fanwise.benchmarks.each.EachElement;
import dev.fanwise.benchmarks.failure.OneOfTenFails;
import dev.fanwise.benchmarks.group.TaskGroupOfTen;
import dev.fanwise.benchmarks.nested.GroupsOfGroups;
import dev.fanwise.benchmarks.race.FirstOfTen;
import dev.fanwise.benchmarks.slots.ThreeSlots;
import dev.fanwise.benchmarks.work.Until;
import dev.fanwise.benchmarks.work.Work;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * Prints what calls allocate, by hand and with Fanwise: a program of its own, because the bytes of all threads are
 * counted. It wants one carrier, so that the caller parks once in every call and not by chance.
 */
final class Allocations {

    private static final int ROUNDS = 12;
    private static final int WARM_UP_ROUNDS = 6;
    private static final int TASKS_PER_ROUND = 10_000;

    /** Without it the compiler may see that nobody wants a result, and not allocate it. */
    private static volatile Object sink;

    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private Allocations() {}

    public static void main(String[] args) throws InterruptedException {
        var slots = new ThreeSlots();
        slots.work = Work.TRIVIAL;
        slots.createTrios();
        print("three slots", 3, slots::correctFloor, slots::fanwise);

        for (var size : new int[] {10, 1_000}) {
            var each = new EachElement();
            each.work = Work.TRIVIAL;
            each.size = size;
            each.createElements();
            print("each of " + size, size, each::correctFloor, each::fanwise);
        }

        var bounded = new EachAtMost64();
        bounded.work = Work.TRIVIAL;
        bounded.size = 1_000;
        bounded.createElements();
        print("bounded each of 1000", 100, bounded::correctFloor, bounded::fanwise);
        print("bounded each of an iterator", 100, bounded::correctFloor, bounded::fanwiseIterable);

        var race = new FirstOfTen();
        race.until = Until.ALL_HAVE_ENDED;
        print("first of ten", 10, anew(race::createTen, race::correctFloor), anew(race::createTen, race::fanwise));

        var failure = new OneOfTenFails();
        failure.until = Until.ALL_HAVE_ENDED;
        print(
                "one of ten fails",
                10,
                anew(failure::createTen, failure::correctFloor),
                anew(failure::createTen, failure::fanwise));

        var group = new TaskGroupOfTen();
        group.work = Work.TRIVIAL;
        group.createCrawls();
        print("task group of ten", 10, group::correctFloor, group::fanwise);

        var groups = new GroupsOfGroups();
        groups.work = Work.TRIVIAL;
        groups.createGroups();
        print("groups of groups", 12, groups::correctFloor, groups::fanwise);
    }

    private static Callable<Object> anew(Runnable setUp, Callable<Object> call) {
        return () -> {
            setUp.run();
            return call.call();
        };
    }

    private static void print(String shape, int tasks, Callable<Object> byHand, Callable<Object> fanwise)
            throws InterruptedException {
        System.out.println(shape + "=" + bytesPerCall(tasks, byHand) + "/" + bytesPerCall(tasks, fanwise));
    }

    /** The least of several rounds: what a round has above that was not the calls. */
    private static long bytesPerCall(int tasks, Callable<Object> call) throws InterruptedException {
        var least = Long.MAX_VALUE;
        for (var round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            var bytes = bytesOfRound(TASKS_PER_ROUND / tasks, call);
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
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
