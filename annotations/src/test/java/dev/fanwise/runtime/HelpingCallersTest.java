package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.TaskGroup;
import dev.fanwise.engine.task.Waiting;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller that is known to belong to its executor runs its tasks itself when that has no thread left. */
class HelpingCallersTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(2, DaemonThreads.named("pool"));
    private final FanOutOptions options = FanOutOptions.defaults().withExecutor(pool);
    private final FanOutOptions helping = options.withHelpingCallers();

    @AfterEach
    void endPool() {
        pool.shutdownNow();
    }

    /** Keeps the other thread of the pool busy. */
    private void occupyOther() {
        pool.submit(() -> Tasks.waitForInterrupt());
    }

    private <T> T inPool(Callable<T> call) throws Exception {
        return pool.submit(call).get(20, TimeUnit.SECONDS);
    }

    // ---- who helps

    @Test
    void oneOfWhomTheUserSaysSo() throws Exception {
        occupyOther();

        assertThat(inPool(() ->
                        Gathering.with(helping).slots(Thread::currentThread).get(0) == Thread.currentThread()))
                .isTrue();
    }

    @Test
    void aTaskOfTheSameExecutor() {
        Executor bare = pool::execute;
        occupyOther();

        var threads = Caller.start(() -> Gathering.onExecutor(bare)
                .slots(() -> Gathering.onExecutor(bare).slots(Thread::currentThread, Thread::currentThread)));

        assertThat((List<?>) threads.returned())
                .singleElement(as(InstanceOfAssertFactories.LIST))
                .hasSize(2);
    }

    @Test
    void aWorkerOfTheForkJoinPool() throws Exception {
        var forkJoin = new ForkJoinPool(1);
        try {
            assertThat(forkJoin.submit(() -> Gathering.onExecutor(forkJoin).slots(() -> "run"))
                            .get(20, TimeUnit.SECONDS))
                    .containsExactly("run");
        } finally {
            forkJoin.shutdownNow();
        }
    }

    // ---- who does not

    @Test
    void notATaskOfAnotherExecutor() {
        assertDoesNotHelp(call -> Gathering.onExecutor(
                        code -> DaemonThreads.named("another").newThread(code).start())
                .slots(() -> call.apply(options)));
    }

    @Test
    void notAThreadOfNoPool() {
        assertDoesNotHelp(call -> call.apply(options));
    }

    /** Its stack would tell, but a guess runs tasks of a single-thread executor on other threads. */
    @Test
    void notAThreadOfThePoolOfWhichNothingIsKnown() {
        assertDoesNotHelp(call -> {
            var single = Executors.newSingleThreadExecutor(DaemonThreads.named("single"));
            try {
                return single.submit(() -> call.apply(options)).get(20, TimeUnit.SECONDS);
            } finally {
                single.shutdown();
            }
        });
    }

    /** A call that is given its options. */
    private interface Call {
        Object apply(FanOutOptions options) throws IOException, InterruptedException;
    }

    /** Makes the call in whatever way. */
    private interface Way {
        Object make(Call call) throws Exception;
    }

    private void assertDoesNotHelp(Way way) {
        occupyOther();
        var free = new CountDownLatch(1);
        pool.submit(() -> Tasks.awaitDeaf(free));
        var time = new HandTime();
        var caller = new AtomicReference<Thread>();
        var runner = new AtomicReference<Thread>();
        var made = Caller.start(() -> way.make(given -> {
            caller.set(Thread.currentThread());
            return Gathering.with(given.withTime(time)).slots(() -> {
                runner.set(Thread.currentThread());
                return "run";
            });
        }));
        Tasks.awaitThat(() -> time.parks() > 5);
        time.pass(Duration.ofSeconds(5));
        var before = time.parks();
        Tasks.awaitThat(() -> time.parks() > before + 5);
        free.countDown();

        made.returned();
        assertThat(runner.get()).isNotSameAs(caller.get());
    }

    // ---- which waits

    private GroupHandle<String> group() {
        return new GroupHandle<>("Pages", "load", helping, DaemonThreads.named("unused")) {
            @Override
            protected String call() throws IOException, InterruptedException {
                return (String) Gathering.with(helping).slots(() -> "loaded").get(0);
            }
        };
    }

    @Test
    void allWaitsForAHandleHelp() throws Exception {
        occupyOther();

        assertThat(inPool(() -> group().start().get())).isEqualTo("loaded");
        assertThat(inPool(() -> group().start().await())).isEqualTo(new Outcome.Success<>("loaded"));
        assertThat(inPool(() -> group().start().toCompletableFuture().get())).isEqualTo("loaded");
        assertThat(inPool(() -> group().start().toCompletableFuture().get(1, TimeUnit.HOURS)))
                .isEqualTo("loaded");
        assertThat(inPool(() -> group().start().toCompletableFuture().join())).isEqualTo("loaded");
        assertThat(inPool(() -> {
                    var group = group();
                    var handle = group.start();
                    Waiting.joinEnd(group);
                    return handle.get();
                }))
                .isEqualTo("loaded");
    }

    @Test
    void aWaitForGivenHandlesHelps() throws Exception {
        occupyOther();

        assertThat(inPool(() -> {
                    var waits = new GivenFanOut<String>("Pages.all", "pages", helping);
                    waits.start(List.of(group().start()));
                    waits.await();
                    return waits.results();
                }))
                .containsExactly("loaded");
    }

    @Test
    void aBodyThatReadsItsTaskHelps() throws Exception {
        occupyOther();

        assertThat(inPool(() -> {
                    var scope = new TaskScope<String>("Mirrors.crawl", helping, DaemonThreads.named("unused")) {
                        @Override
                        protected String body(TaskGroup group) throws Exception {
                            return group.createTask(() -> "read").get();
                        }
                    };
                    scope.runBody();
                    scope.await();
                    return scope.result();
                }))
                .isEqualTo("read");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aBoundedCallHelps(int bound) throws Exception {
        occupyOther();
        var elements = List.of(1, 2, 3, 4, 5, 6, 7);

        assertThat(inPool(() -> Gathering.with(helping).concurrency(bound).each(elements, element -> element)))
                .isEqualTo(elements);
    }

    // ---- interrupts

    @Test
    void noFurtherTaskBeginsOnACallerWhoseCallIsDecided() throws Exception {
        var failure = new IOException("no price");
        var otherIsFree = new CountDownLatch(1);
        var hasFailed = new CountDownLatch(1);
        pool.submit(() -> {
            otherIsFree.await();
            return null;
        });
        var isLeftInterrupted = new AtomicBoolean();

        var thrown = inPool(() -> {
            var ofCall = Tasks.thrownBy(() -> Gathering.with(helping)
                    .onFailure(Cancellation.CANCEL_AND_JOIN)
                    .slots(
                            () -> {
                                otherIsFree.countDown();
                                Tasks.await(hasFailed);
                                return "value";
                            },
                            () -> {
                                hasFailed.countDown();
                                throw failure;
                            }));
            isLeftInterrupted.set(Thread.interrupted());
            return ofCall;
        });

        assertThat(thrown).isSameAs(failure);
        assertThat(isLeftInterrupted).isFalse();
    }

    /** A call of the one task that it is given. */
    private interface SingleCall {
        Object of(Gathering.Code<?> task) throws IOException, InterruptedException;
    }

    private void assertInterruptIsTheCallers(SingleCall single) {
        occupyOther();
        var helper = new AtomicReference<Thread>();
        var call = Caller.start(() -> inPool(() -> {
            var thrown = Tasks.thrownBy(() -> single.of(() -> {
                helper.set(Thread.currentThread());
                return Tasks.waitForInterrupt();
            }));
            return thrown + ", left: " + Thread.interrupted();
        }));
        Tasks.awaitThat(() -> helper.get() != null);

        helper.get().interrupt();

        assertThat(call.returned())
                .isEqualTo("java.lang.InterruptedException: Pages.load was interrupted, left: false");
    }

    @Test
    void anInterruptOfTheCallerWhileItRunsATaskIsTheCallers() {
        assertInterruptIsTheCallers(task -> Gathering.with(helping).slots(task, () -> "never begins"));
    }

    @Test
    void soItIsIfThatTaskIsTheLastOfTheCall() {
        assertInterruptIsTheCallers(task -> Gathering.with(helping).slots(task));
    }

    @Test
    void soItIsIfTheTaskIsAnOutcome() {
        assertInterruptIsTheCallers(task -> Gathering.with(helping).outcomes(task));
    }

    // ---- where nobody can help

    @Test
    void afterTenSecondsAWarningNamesWhatNeverStarted() {
        occupyOther();
        var free = new CountDownLatch(1);
        pool.submit(() -> Tasks.awaitDeaf(free));
        var time = new HandTime();
        try (var reports = Reports.open()) {
            var call = Caller.start(() -> Gathering.with(options.withTime(time)).slots(() -> "a", () -> "b"));
            Tasks.awaitThat(() -> time.parks() > 5);
            assertThat(reports.messages()).isEmpty();

            time.pass(Duration.ofSeconds(11));
            Tasks.awaitThat(() -> !reports.messages().isEmpty());
            free.countDown();

            assertThat(call.returned()).isEqualTo(List.of("a", "b"));
            assertThat(reports.messages())
                    .singleElement(as(InstanceOfAssertFactories.STRING))
                    .startsWith("Pages.load has waited 10 s for tasks that never started: slot0, slot1. ")
                    .contains("thread starvation", "withHelpingCallers()");
        }
    }

    @Test
    void aTaskThatAPoolHasDroppedIsAFailure() {
        occupyOther();
        occupyOther();
        var call =
                Caller.start(() -> Gathering.with(options).slots(() -> "never")).awaitParked();
        pool.shutdownNow();

        assertThat(call.thrown())
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("slot0 of Pages.load never started: its executor was shut down before");
    }

    @Test
    void aTaskThatAPoolHasGivenBackCanBeCancelled() {
        occupyOther();
        occupyOther();
        var call =
                Caller.start(() -> Gathering.with(options).slots(() -> "never")).awaitParked();
        pool.shutdownNow().forEach(job -> ((Future<?>) job).cancel(true));

        assertThat(call.thrown()).isInstanceOf(CancellationException.class).hasMessage("slot0 was cancelled");
    }
}
