package dev.fanwise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.Need;
import dev.fanwise.runtime.Slot;
import dev.fanwise.support.RandomGraph;
import dev.fanwise.support.RandomGraph.Course;
import dev.fanwise.support.RandomGraph.Node;
import dev.fanwise.support.RandomGraph.Role;
import dev.fanwise.support.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Graphs at random whose tasks take random times: when each task starts and ends, and when the call returns, to the nanosecond. */
class RandomGraphsInVirtualTimeTest {

    private static final int GRAPHS = 1_000;

    /** The longest that a task takes. Two that end at the same nanosecond are not among these graphs. */
    private static final long LONGEST = Duration.ofMinutes(10).toNanos();

    private static final Reports UNREAD = Reports.to(failure -> {});

    @AfterAll
    static void end() {
        UNREAD.close();
    }

    /** What becomes of the other tasks when the call is decided. */
    private enum Policy {
        LEAVE,
        CANCEL,
        CANCEL_AND_JOIN
    }

    /** A task that takes its time. */
    private static final class Sleeper extends Slot<Integer> {

        private final Run run;
        private final Node node;
        private final RuntimeException failure;

        Sleeper(Run run, Node node) {
            super(run.call, "node" + node.number());
            this.run = run;
            this.node = node;
            this.failure = node.course() == Course.CANCELLATION
                    ? new CancellationException(name())
                    : new IllegalStateException(name());
        }

        @Override
        protected Integer call() throws InterruptedException {
            run.starts.put(node.number(), run.now());
            try {
                run.time.sleep(Duration.ofNanos(run.durations.get(node.number())));
            } finally {
                run.ends.put(node.number(), run.now());
            }
            if (node.course() != Course.VALUE) {
                throw failure;
            }
            return node.number();
        }
    }

    /** A call of a graph: what a generated method does. One thread runs at a time, so what tasks note needs no lock. */
    private static final class Run {

        private final VirtualTime time = new VirtualTime();
        private final FanOut call = new FanOut("Graphs.run", time.options());
        private final Map<Integer, Long> starts = new TreeMap<>();
        private final Map<Integer, Long> ends = new TreeMap<>();
        private final List<Sleeper> tasks = new ArrayList<>();
        private final RandomGraph graph;
        private final List<Long> durations;

        Run(RandomGraph graph, List<Long> durations) {
            this.graph = graph;
            this.durations = durations;
        }

        long now() {
            return time.now().toNanos();
        }

        void call(Policy policy, OptionalLong timeout) throws InterruptedException, TimeoutException {
            timeout.ifPresent(nanos -> call.limitTime(Duration.ofNanos(nanos)));
            if (policy != Policy.LEAVE) {
                call.endStartsAtFailure();
            }
            graph.nodes().forEach(this::start);
            await(timeout.isPresent());
            if (call.failed()) {
                switch (policy) {
                    case LEAVE -> call.leave();
                    case CANCEL -> call.cancel();
                    case CANCEL_AND_JOIN -> call.cancelAndJoin();
                }
                throw call.failure();
            }
        }

        private void start(Node node) {
            var task = new Sleeper(this, node);
            tasks.add(task);
            var needs = node.needs().stream()
                    .map(need -> need.anyEnd() ? call.endOf(tasks.get(need.node())) : tasks.get(need.node()))
                    .toArray(Need[]::new);
            if (node.role() == Role.REQUIRED) {
                call.start(task, DaemonThreads.named(task.name()), needs);
            } else {
                call.startOptional(task, DaemonThreads.named(task.name()), needs);
            }
        }

        private void await(boolean isLimited) throws InterruptedException, TimeoutException {
            if (!isLimited) {
                call.await();
                return;
            }
            try {
                if (!call.awaitInTime()) {
                    call.cancelAndJoin();
                }
            } catch (TimeoutException late) {
                call.cancelAndJoin();
                throw late;
            }
        }
    }

    private static void eachGraph(Consumer<Random> property) {
        for (var seed = 0; seed < GRAPHS; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (Throwable thrown) {
                throw new AssertionError("the graph of " + seed, thrown);
            }
        }
    }

    private static List<Long> durationsOf(RandomGraph graph, Random random) {
        return graph.nodes().stream()
                .map(node -> 1 + (long) (random.nextDouble() * LONGEST))
                .toList();
    }

    @Test
    void aCallTakesItsLongestPath() {
        eachGraph(random -> {
            var graph = withoutFailures(RandomGraph.of(random));
            var durations = durationsOf(graph, random);
            var run = new Run(graph, durations);
            var policy = Policy.values()[random.nextInt(Policy.values().length)];

            assertThat(catchThrowable(() -> run.call(policy, OptionalLong.empty())))
                    .isNull();

            var paths = pathsOf(graph, durations);
            assertThat(run.now())
                    .isEqualTo(paths.stream().mapToLong(path -> path).max().orElseThrow());
            graph.nodes().forEach(node -> {
                long end = paths.get(node.number());
                assertThat(run.ends).containsEntry(node.number(), end);
                assertThat(run.starts).containsEntry(node.number(), end - durations.get(node.number()));
            });
        });
    }

    private static RandomGraph withoutFailures(RandomGraph graph) {
        return new RandomGraph(graph.nodes().stream()
                .map(node -> new Node(node.number(), Course.VALUE, node.role(), node.needs()))
                .toList());
    }

    private static List<Long> pathsOf(RandomGraph graph, List<Long> durations) {
        return LongStream.range(0, graph.nodes().size())
                .mapToObj(number -> Timetable.longestPathTo((int) number, graph, durations))
                .toList();
    }

    @Test
    void afterAFailureOrATimeoutWhatTheRulesSayHasStarted() {
        var kinds = new TreeMap<String, Integer>();
        eachGraph(random -> {
            var graph = whereOneEndIsOneEvent(RandomGraph.of(random));
            var durations = durationsOf(graph, random);
            var policy = Policy.values()[random.nextInt(Policy.values().length)];
            var timeout =
                    random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(timeoutOf(graph, durations, random));
            var expected = Timetable.of(graph, durations, policy == Policy.LEAVE, timeout);
            var run = new Run(graph, durations);

            var thrown = catchThrowable(() -> run.call(policy, timeout));
            var returned = run.now();
            var startedByThen = Map.copyOf(run.starts);
            run.time.advance(Duration.ofNanos(LONGEST * graph.nodes().size()));

            var as = policy + ", " + timeout + ": " + graph + "; " + durations;
            assertThat(returned).as(as).isEqualTo(expected.returned());
            assertThat(run.starts).as(as).isEqualTo(expected.starts());
            assertThat(run.ends).as(as).isEqualTo(expected.ends());
            if (policy != Policy.LEAVE) {
                assertThat(startedByThen).as(as).isEqualTo(run.starts);
            }
            if (expected.isLate()) {
                assertThat(thrown).as(as).isInstanceOf(TimeoutException.class);
            } else if (expected.thrower().isPresent()) {
                assertThat(thrown)
                        .as(as)
                        .isSameAs(run.tasks.get(expected.thrower().getAsInt()).failure);
            } else {
                assertThat(thrown).as(as).isNull();
            }
            kinds.merge(kindOf(expected, graph), 1, Integer::sum);
        });
        assertThat(kinds).containsOnlyKeys("failed", "late", "returned", "returned in part");
        assertThat(kinds.values()).as("%s", kinds).allMatch(count -> count >= 10);
    }

    private static String kindOf(Timetable expected, RandomGraph graph) {
        if (expected.thrower().isPresent()) {
            return "failed";
        }
        if (expected.isLate()) {
            return "late";
        }
        return expected.starts().size() == graph.nodes().size() ? "returned" : "returned in part";
    }

    /** Between nothing and a little more than all of it. */
    private static long timeoutOf(RandomGraph graph, List<Long> durations, Random random) {
        long all =
                pathsOf(graph, durations).stream().mapToLong(path -> path).max().orElseThrow();
        return 1 + (long) (random.nextDouble() * 1.1 * all);
    }

    /**
     * An end of an optional task that prunes a required one decides the call, and is an end that another task may need: which
     * of the two comes first is not a matter of time. Here only the ends of required tasks are needed.
     */
    private static RandomGraph whereOneEndIsOneEvent(RandomGraph graph) {
        return new RandomGraph(graph.nodes().stream()
                .map(node -> new Node(
                        node.number(),
                        node.course(),
                        node.role(),
                        node.needs().stream()
                                .map(need -> new RandomGraph.Need(
                                        need.node(), need.anyEnd() && isRequired(graph, need.node())))
                                .toList()))
                .toList());
    }

    private static boolean isRequired(RandomGraph graph, int number) {
        return graph.nodes().get(number).role() == Role.REQUIRED;
    }
}
