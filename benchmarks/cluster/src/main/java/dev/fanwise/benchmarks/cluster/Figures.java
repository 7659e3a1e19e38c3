package dev.fanwise.benchmarks.cluster;

import dev.fanwise.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A caller and two members on this machine, three processes: 10,000 tasks by a fan-out, the same calls without one, and the same
 * requests of JGroups itself, in turn; the live heap of a lazy source; how soon a remote task sees an interrupt; and what {@link
 * MoreMembers} measures.
 *
 * <p>{@code -Dparts=tasks,interrupts,heap,members,hang -Drounds=10 -Dtasks=10000 -Delements=1000000 -Dinterrupts=200 -Dmembers=4
 * -Dhangs=20 -Dport=23000}
 */
final class Figures {

    private static final Logger JGROUPS = Logger.getLogger("org.jgroups");

    private static final List<String> PARTS = List.of(
            System.getProperty("parts", "tasks,interrupts,heap,members,hang").split(","));
    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final int TASKS = Integer.getInteger("tasks", 10_000);
    private static final int ELEMENTS = Integer.getInteger("elements", 1_000_000);
    private static final int INTERRUPTS = Integer.getInteger("interrupts", 200);
    private static final int PORT = Integer.getInteger("port", 23_000);
    private static final int SAMPLES = 10;
    private static final long BEFORE_INTERRUPT_MILLIS = 50;

    private Figures() {}

    public static void main(String[] args) throws Exception {
        JGROUPS.setLevel(Level.OFF);
        if (PARTS.stream().anyMatch(List.of("tasks", "interrupts", "heap")::contains)) {
            ofTwoMembers();
        }
        if (PARTS.contains("members")) {
            MoreMembers.tasks(PORT + 200);
        }
        if (PARTS.contains("hang")) {
            MoreMembers.hang(PORT + 300);
        }
    }

    private static void ofTwoMembers() throws Exception {
        var children = new ArrayList<Process>();
        try (var cluster = Member.join(PORT, List.of());
                var raw = new Raw(PORT + 1, List.of())) {
            children.add(Member.start(PORT + 2, PORT + 3, PORT, PORT + 1));
            children.add(Member.start(PORT + 4, PORT + 5, PORT, PORT + 1));
            System.out.println("members: " + cluster.members() + ", raw " + raw.members());
            var numbers = new NumbersFanOut(cluster);
            if (PARTS.contains("tasks")) {
                tasks(numbers, raw);
            }
            if (PARTS.contains("interrupts")) {
                interrupts(numbers);
            }
            if (PARTS.contains("heap")) {
                heap(numbers);
            }
        } finally {
            children.forEach(Process::destroyForcibly);
        }
    }

    private interface Way {
        void run() throws Exception;
    }

    private static void tasks(Numbers numbers, Raw raw) throws Exception {
        var elements = IntStream.range(0, TASKS).boxed().toList();
        List<Way> ways = List.of(() -> raw.all(TASKS), () -> withoutFanOut(numbers), () -> numbers.all(elements));
        var micros = new double[ways.size()][ROUNDS];
        for (var round = -ROUNDS / 2; round < ROUNDS; round++) { // those below zero warm up
            for (var way = 0; way < ways.size(); way++) {
                var before = System.nanoTime();
                ways.get(way).run();
                if (round >= 0) {
                    micros[way][round] = (System.nanoTime() - before) / 1e3 / TASKS;
                }
            }
        }
        var overRaw = new double[ROUNDS];
        var overCalls = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            overRaw[round] = micros[2][round] / micros[0][round];
            overCalls[round] = micros[2][round] / micros[1][round];
        }
        System.out.printf(
                "%d tasks, µs each, median of %d (least): raw JGroups %.1f (%.1f), calls without fan-out %.1f (%.1f), fan-out %.1f (%.1f)%n",
                TASKS,
                ROUNDS,
                median(micros[0]),
                micros[0][0],
                median(micros[1]),
                micros[1][0],
                median(micros[2]),
                micros[2][0]);
        System.out.printf(
                "fan-out / raw JGroups %.2f, fan-out / calls without fan-out %.2f (medians of the ratios of each round)%n",
                median(overRaw), median(overCalls));
    }

    /** The same messages, by as many threads as the fan-out has tasks at a time. */
    private static void withoutFanOut(Numbers numbers) throws Exception {
        var next = new AtomicInteger();
        var done = new CountDownLatch(Numbers.CONCURRENCY);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thread = 0; thread < Numbers.CONCURRENCY; thread++) {
                threads.execute(() -> {
                    while (next.getAndIncrement() < TASKS) {
                        numbers.twice(1);
                    }
                    done.countDown();
                });
            }
            done.await();
        }
    }

    private static void interrupts(Numbers numbers) throws Exception {
        var micros = new double[INTERRUPTS];
        for (var number = 0; number < INTERRUPTS; ) {
            var task = Task.start(Thread::startVirtualThread, numbers::interrupted);
            Thread.sleep(BEFORE_INTERRUPT_MILLIS);
            var before = System.nanoTime();
            task.cancel();
            try {
                micros[number] = (task.get() - before) / 1e3;
                number++;
            } catch (CancellationException notBegunYet) {
                continue; // it was on its way to the member still
            }
        }
        Arrays.sort(micros);
        System.out.printf(
                "interrupt until seen remotely, ms, of %d: median %.2f, p99 %.2f, most %.2f%n",
                INTERRUPTS, median(micros) / 1e3, micros[INTERRUPTS * 99 / 100] / 1e3, micros[INTERRUPTS - 1] / 1e3);
    }

    /** Before each tenth of the elements, what is alive then. */
    private static void heap(Numbers numbers) throws Exception {
        var most = new AtomicLong();
        var taken = new AtomicInteger();
        var done = new AtomicInteger();
        var ahead = new AtomicInteger();
        var source = Stream.iterate(0, number -> number < ELEMENTS, number -> number + 1)
                .peek(number -> ahead.accumulateAndGet(taken.incrementAndGet() - done.get(), Math::max));
        var before = System.nanoTime();
        numbers.each(source, result -> {
            if (done.incrementAndGet() % (ELEMENTS / SAMPLES) == 0) {
                System.gc();
                var runtime = Runtime.getRuntime();
                most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
            }
        });
        System.out.printf(
                "%d elements: %.1f µs each, live heap at most %.1f MiB, at most %d read ahead of the results%n",
                done.get(), (System.nanoTime() - before) / 1e3 / ELEMENTS, most.get() / 1024.0 / 1024, ahead.get());
    }

    static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
