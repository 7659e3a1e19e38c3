package dev.fanwise.testing;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Deadline;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskLimit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users are promised of virtual time, for each shape of call. */
@Timeout(30)
class VirtualTimeTest {

    private final VirtualTime time = new VirtualTime();

    /** What tasks and test see; one thread runs at a time, so it needs no lock. */
    private final List<String> seen = new ArrayList<>();

    private Calls calls(Calls.Code product, Calls.Code other) {
        return new CallsFanOut(time.options(), product, other);
    }

    private Calls calls() {
        return calls(() -> "product", () -> "other");
    }

    /** A task that takes some time. */
    private Calls.Code after(Duration duration, String value) {
        return () -> {
            try {
                time.sleep(duration);
            } catch (InterruptedException cancelled) {
                seen.add(value + " cancelled at " + time.now());
                throw cancelled;
            }
            seen.add(value + " at " + time.now());
            return value;
        };
    }

    // ---- time passes by itself

    @Test
    void halfAnHourPassesInNoTime() throws Exception {
        var fastest = ofHours(1);
        for (var call = 1; call <= 5; call++) { // the first one loads classes
            var began = System.nanoTime();
            assertThatThrownBy(() ->
                            calls(after(ofHours(1), "product"), () -> "price").pageWithin30Minutes())
                    .isInstanceOf(TimeoutException.class)
                    .hasMessageContaining("product");
            var took = Duration.ofNanos(System.nanoTime() - began);
            fastest = took.compareTo(fastest) < 0 ? took : fastest;
            assertThat(time.now()).isEqualTo(ofMinutes(30 * call));
        }

        assertThat(fastest).isLessThan(ofMillis(50));
        assertThat(seen).hasSize(5).startsWith("product cancelled at PT30M");
    }

    // ---- many tasks

    /** Some 25,000 turns, each a switch of threads: a busy machine takes its time for that, which is no fault. */
    @Test
    @Timeout(300)
    void aTimeoutOfHalfAnHourEndsFiveThousandTasks() {
        assertThatThrownBy(() -> allAsleep(5_000)).isInstanceOf(TimeoutException.class);

        assertThat(time.now()).isEqualTo(ofMinutes(30));
        assertThat(seen).hasSize(5_000).allMatch(line -> line.equals("late cancelled at PT30M"));
    }

    /** Each task is started, sleeps, is interrupted and ends: a few turns, however many tasks there are. */
    @Test
    void theWorkForEachTaskGrowsWithTheLogarithmOfTheirNumberAtMost() {
        var few = looksAtEach(100);
        var many = looksAtEach(1_600); // a logarithm that is 4 larger, so about 1.6 times as large

        assertThat(many).isLessThan(2 * few);
    }

    private double looksAtEach(int tasks) {
        var before = time.scheduler().looks();
        assertThatThrownBy(() -> allAsleep(tasks)).isInstanceOf(TimeoutException.class);
        return (double) (time.scheduler().looks() - before) / tasks;
    }

    private void allAsleep(int tasks) throws Exception {
        calls().allWithin30Minutes(Collections.nCopies(tasks, after(ofHours(1), "late")));
    }

    @Test
    void aCallReturnsWhenItsSlowestTaskHasEnded() throws Exception {
        var page = calls(after(ofSeconds(3), "product"), after(ofSeconds(2), "price"))
                .page();

        assertThat(page).isEqualTo(new Calls.Page("product", "price"));
        assertThat(seen).containsExactly("price at PT2S", "product at PT3S");
        assertThat(time.now()).isEqualTo(ofSeconds(3));
    }

    @Test
    void reviewsThatComeAfterTheTimeoutAreCancelled() throws Exception {
        var page = calls(() -> "product", after(ofMinutes(10), "reviews")).tolerantWithin2Seconds();

        assertThat(page).isEqualTo(new Calls.Tolerant("product", new Outcome.Cancelled<>()));
        assertThat(time.now()).isEqualTo(ofSeconds(2));
    }

    @Test
    void aDeadlineIsOneOfThisTime() {
        var calls = calls(after(ofHours(1), "product"), () -> "price");

        assertThatThrownBy(() -> calls.pageUntil(Deadline.after(ofSeconds(7), time)))
                .isInstanceOf(TimeoutException.class);

        assertThat(time.now()).isEqualTo(ofSeconds(7));
    }

    @Test
    void aGraceEndsInThisTime() {
        var calls = calls(
                () -> {
                    var until = time.now().plus(ofMinutes(1));
                    while (time.now().compareTo(until) < 0) {
                        try {
                            time.sleep(until.minus(time.now()));
                        } catch (InterruptedException ignored) {
                            seen.add("ignored at " + time.now());
                        }
                    }
                    return "product";
                },
                () -> "price");

        assertThatThrownBy(calls::pageWithGrace).isInstanceOf(TimeoutException.class);

        assertThat(time.now()).isEqualTo(ofMillis(2500));
        assertThat(seen).containsExactly("ignored at PT2S");
    }

    @Test
    void theSecondMirrorIsAskedAfterTheHedgingDelay() throws Exception {
        var winner = calls().hedged(List.of(after(ofSeconds(1), "slow"), after(ofMillis(20), "fast")));

        assertThat(winner).isEqualTo("fast");
        assertThat(seen).containsExactly("fast at PT0.12S", "slow cancelled at PT0.12S");
    }

    @Test
    void theFirstToCompleteWins() throws Exception {
        assertThat(calls().first(List.of(after(ofSeconds(2), "second"), after(ofSeconds(1), "first"))))
                .isEqualTo("first");
        assertThat(time.now()).isEqualTo(ofSeconds(1));
    }

    @Test
    void aWaitReturnsWhatIsDone() throws Exception {
        var waited = calls().withinOneSecond(List.of(after(ofMillis(999), "in time"), after(ofMillis(1001), "late")));

        assertThat(waited.done()).hasSize(1);
        assertThat(seen).containsExactly("in time at PT0.999S", "late cancelled at PT1S");
        assertThat(time.now()).isEqualTo(ofSeconds(1));
    }

    @Test
    void tasksThatNeedOthersBeginWhenTheseHaveEnded() throws Exception {
        var chain = calls(after(ofSeconds(1), "product"), after(ofSeconds(1), "price"))
                .chain();

        assertThat(chain.offer()).isEqualTo("offer of product: price");
        assertThat(time.now()).isEqualTo(ofSeconds(2));
    }

    @Test
    void twoAtATimeTakeHalfTheTime() throws Exception {
        calls().twoAtATime(List.of(
                after(ofSeconds(1), "1"),
                after(ofSeconds(1), "2"),
                after(ofSeconds(1), "3"),
                after(ofSeconds(1), "4")));

        assertThat(seen).containsExactly("1 at PT1S", "2 at PT1S", "3 at PT2S", "4 at PT2S");
    }

    @Test
    void aLimitIsWaitedForInThisTime() throws Exception {
        var options = time.options().withLimit(TaskLimit.of(1));
        var calls = new CallsFanOut(options, after(ofSeconds(1), "product"), after(ofSeconds(1), "price"));

        calls.page();

        assertThat(seen).containsExactly("product at PT1S", "price at PT2S");
    }

    @Test
    void aBodyAndItsTasksAreInThisTime() throws Exception {
        var result = calls().scope(
                        () -> after(ofSeconds(1), "a").run(),
                        () -> after(ofSeconds(2), "b").run());

        assertThat(result).isEqualTo("ab");
        assertThat(time.now()).isEqualTo(ofSeconds(2));
    }

    @Test
    void theTimeoutOfAScopeInterruptsItsBody() {
        assertThatThrownBy(() -> calls().scopeWithin5Seconds(time)).isInstanceOf(TimeoutException.class);

        assertThat(time.now()).isEqualTo(ofSeconds(5));
    }

    @Test
    void aHandleIsWaitedForInThisTime() throws Exception {
        var calls = calls(after(ofSeconds(1), "product"), after(ofSeconds(4), "price"));

        assertThat(calls.pageLater().get()).isEqualTo(new Calls.Page("product", "price"));
        assertThat(calls.pageLater().toCompletableFuture().get()).isEqualTo(new Calls.Page("product", "price"));

        assertThat(time.now()).isEqualTo(ofSeconds(8));
    }

    @Test
    void aResourceIsClosedInThisTime() {
        var calls = calls(
                () -> {
                    try (var registration = Task.closeOnCancel(() -> {
                        time.sleep(ofSeconds(3));
                        seen.add("closed at " + time.now());
                    })) {
                        time.sleep(ofHours(1));
                        return "product";
                    }
                },
                () -> {
                    time.sleep(ofSeconds(1));
                    throw new IOException("no price");
                });

        assertThatThrownBy(calls::page).isInstanceOf(IOException.class);

        assertThat(seen).containsExactly("closed at PT4S");
    }

    @Test
    void stagesRunInThisTime() throws Exception {
        var stage = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return after(ofMinutes(1), "stage").run();
                    } catch (Exception impossible) {
                        throw new AssertionError(impossible);
                    }
                },
                time);

        assertThat(stage.thenApply(String::length).get()).isEqualTo(5);
        assertThat(time.now()).isEqualTo(ofMinutes(1));
    }

    // ---- the test moves the time

    @Test
    void nothingRunsBeforeTheTestLetsIt() {
        var task = Task.start(time, () -> seen.add("begun"));
        assertThat(seen).isEmpty();

        time.advance(ZERO);

        assertThat(seen).containsExactly("begun");
        assertThat(task.isDone()).isTrue();
    }

    @Test
    void theTimeIsMovedStepByStep() {
        var calls = calls(after(ofSeconds(3), "product"), after(ofSeconds(2), "price"));
        var call = Task.start(time, calls::page);

        time.advance(ofMillis(1999));
        assertThat(seen).isEmpty();
        time.advance(ofMillis(1));
        assertThat(seen).containsExactly("price at PT2S");
        assertThat(call.isDone()).isFalse();
        time.advance(ofHours(1));

        assertThat(call.outcome()).isEqualTo(new Outcome.Success<>(new Calls.Page("product", "price")));
        assertThat(time.now()).isEqualTo(ofHours(1).plusSeconds(2));
    }

    @Test
    void aCancelledCallCancelsItsTasks() throws Exception {
        var call = Task.start(time, calls(after(ofHours(1), "product"), after(ofHours(1), "price"))::page);
        time.advance(ofSeconds(1));

        call.cancel();

        assertThat(call.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(seen).containsExactlyInAnyOrder("product cancelled at PT1S", "price cancelled at PT1S");
    }

    @Test
    void anInterruptedTestIsInterruptedInItsWait() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(calls()::page).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void timeDoesNotGoBack() {
        assertThatThrownBy(() -> time.advance(ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTimeInsideATaskIsTheTimeOfTheTask() throws Exception {
        var inner = Task.start(time, () -> {
            time.sleep(ofSeconds(1));
            var view = new VirtualTime();
            view.sleep(ofSeconds(2));
            return view.now();
        });

        assertThat(inner.get()).isEqualTo(ofSeconds(2));
        assertThat(time.now()).isEqualTo(ofSeconds(3));
    }

    // ---- what is not in this time

    @Test
    void tasksMayMeetAtALatch() throws Exception {
        var both = new CountDownLatch(2);
        Calls.Code meet = () -> {
            both.countDown();
            both.await();
            return "met";
        };

        assertThat(calls(meet, meet).page()).isEqualTo(new Calls.Page("met", "met"));
    }

    @Test
    void aTaskThatBlocksOnSomethingRealIsNamed() {
        var never = new CountDownLatch(1);

        assertThatThrownBy(() -> calls(
                                () -> {
                                    never.await();
                                    return "product";
                                },
                                () -> "price")
                        .pageWithin30Minutes())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("product of Calls.pageWithin30Minutes has blocked for a second")
                .satisfies(thrown -> assertThat(thrown.getCause().getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().contains("aTaskThatBlocksOnSomethingRealIsNamed")));
        never.countDown();
    }

    @Test
    void aTaskThatReadsFromASocketIsNamed() throws Exception {
        try (var server = new java.net.ServerSocket(0);
                var socket = new java.net.Socket("localhost", server.getLocalPort())) {
            assertThatThrownBy(() -> calls(() -> "" + socket.getInputStream().read(), () -> "price")
                            .pageWithin30Minutes())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("product of Calls.pageWithin30Minutes has blocked for a second");
        }
    }

    @Test
    void aTestThatBlocksLetsTasksRun() throws Exception {
        var begun = new CountDownLatch(1);
        var task = Task.start(time, () -> {
            begun.countDown();
            time.sleep(ofHours(1));
            return "done";
        });

        begun.await();

        assertThat(task.isDone()).isFalse();
        assertThat(task.get()).isEqualTo("done");
    }

    @Test
    void aWaitThatNothingEndsIsAnError() {
        var never = new CompletableFuture<String>();

        assertThatThrownBy(() -> {
                    var task = Task.start(time, calls(() -> "product", () -> "price")::page);
                    var other = Task.start(time, () -> {
                        time.park(never, Long.MAX_VALUE);
                        return task.get();
                    });
                    other.get();
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("every thread waits, and no moment of virtual time ends that");
    }

    @Test
    void theTimeItselfIsNoExecutorOfACall() {
        assertThatThrownBy(() -> new CallsFanOut(time, () -> "product", () -> "price").page())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Give the generated class time.options()");
    }
}
