package dev.fanwise.benchmarks.cluster;

import dev.fanwise.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * How many tasks one, two, three and four members run in a second, of three kinds, and what a task costs the caller,
 * which bounds all of them; and when tasks on a member see their interrupt while another member hangs. Members share
 * the machine, so more of them than it has processors run no more tasks.
 */
final class MoreMembers {

    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final int TASKS = Integer.getInteger("tasks", 10_000);
    private static final int MEMBERS = Integer.getInteger("members", 4);
    private static final int HANGS = Integer.getInteger("hangs", 20);
    private static final int PLACES = 16;
    private static final int PORTS_OF_MEMBER = 2;
    private static final int TASKS_OF_HANG = 16;
    private static final long BEFORE_INTERRUPT_MILLIS = 100;
    private static final long AGAIN_NANOS = 20_000_000;

    private MoreMembers() {}

    static void tasks(int port) throws Exception {
        var children = new ArrayList<Process>();
        try (var cluster = Member.join(port, List.of());
                var raw = new Raw(port + 1, List.of())) {
            var numbers = new NumbersFanOut(cluster);
            while (children.size() < MEMBERS) {
                start(children, port);
                awaitServing(numbers, children);
                var places = PLACES * children.size();
                System.out.println(children.size() + " of " + (raw.members() - 1) + " members");
                measure("tasks that do nothing", TASKS, children, numbers::all);
                measure(
                        "tasks of " + Numbers.LATE_MILLIS + " ms that wait, " + PLACES + " at a time for each member",
                        TASKS / 10 * children.size(),
                        children,
                        elements -> numbers.allLate(elements, places));
                measure(
                        "tasks that compute for about 2 ms",
                        TASKS / 40,
                        children,
                        elements -> numbers.allWorked(elements, places));
            }
        } finally {
            children.forEach(Process::destroyForcibly);
        }
    }

    private interface Calls {
        Object of(List<Integer> elements) throws InterruptedException;
    }

    private static void measure(String what, int tasks, List<Process> children, Calls calls)
            throws InterruptedException {
        var elements = IntStream.range(0, tasks).boxed().toList();
        for (var round = 0; round < ROUNDS / 2; round++) {
            calls.of(elements); // to warm up
        }
        var own = cpu(ProcessHandle.current());
        var others = cpuOf(children);
        var seconds = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var before = System.nanoTime();
            calls.of(elements);
            seconds[round] = (System.nanoTime() - before) / 1e9;
        }
        var all = (double) tasks * ROUNDS;
        System.out.printf(
                "  %s: %.0f a second, median of %d; CPU of a task, µs: caller %.1f, members %.1f%n",
                what,
                tasks / Figures.median(seconds),
                ROUNDS,
                (cpu(ProcessHandle.current()) - own) / all / 1e3,
                (cpuOf(children) - others) / all / 1e3);
    }

    private static long cpuOf(List<Process> processes) {
        return processes.stream()
                .map(Process::toHandle)
                .mapToLong(MoreMembers::cpu)
                .sum();
    }

    private static long cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private static void start(List<Process> children, int port) throws IOException {
        var next = port + PORTS_OF_MEMBER * (children.size() + 1);
        children.add(Member.start(next, next + 1, port, port + 1));
    }

    /** Until each of the processes has run a task. */
    private static void awaitServing(Numbers numbers, List<Process> children) {
        var missing = new ArrayList<>(children.stream().map(Process::pid).toList());
        while (!missing.isEmpty()) {
            missing.remove((Long) numbers.process());
            LockSupport.parkNanos(AGAIN_NANOS);
        }
    }

    /** Tasks of both members are interrupted while one of them hangs; those of the other one say when they saw it. */
    static void hang(int port) throws Exception {
        var children = new ArrayList<Process>();
        try (var cluster = Member.join(port, List.of());
                var raw = new Raw(port + 1, List.of())) {
            var numbers = new NumbersFanOut(cluster);
            start(children, port);
            start(children, port);
            awaitServing(numbers, children);
            System.out.println("members: " + cluster.members() + ", raw " + raw.members());
            var millis = new ArrayList<Double>();
            for (var number = 0; number < HANGS; number++) {
                millis.addAll(seen(numbers, children.get(number % 2)));
                awaitServing(numbers, children);
            }
            var sorted =
                    millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    "one member hangs, interrupt until seen on the other one, ms, of %d:"
                            + " median %.2f, p99 %.2f, most %.2f%n",
                    sorted.length, Figures.median(sorted), sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
        } finally {
            children.forEach(Process::destroyForcibly);
        }
    }

    private static List<Double> seen(Numbers numbers, Process hanging) throws Exception {
        var tasks = new ArrayList<Task<long[]>>();
        for (var number = 0; number < TASKS_OF_HANG; number++) {
            tasks.add(Task.start(Thread::startVirtualThread, numbers::interruptedSomewhere));
        }
        Thread.sleep(BEFORE_INTERRUPT_MILLIS);
        signal(hanging, "STOP");
        var before = System.nanoTime();
        tasks.forEach(Task::cancel);
        Thread.sleep(BEFORE_INTERRUPT_MILLIS);
        signal(hanging, "CONT"); // before it counts as lost
        var millis = new ArrayList<Double>();
        for (var task : tasks) {
            try {
                var seen = task.get();
                if (seen[0] != hanging.pid()) {
                    millis.add((seen[1] - before) / 1e6);
                }
            } catch (CancellationException notBegunYet) {
                continue; // it was on its way to the member still
            }
        }
        return millis;
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor() != 0) {
            throw new IOException("no process " + process.pid());
        }
    }
}
