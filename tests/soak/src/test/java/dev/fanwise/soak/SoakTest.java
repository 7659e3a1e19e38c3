package dev.fanwise.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A few seconds of the soak, so that it is known to run, and to find what it looks for. */
final class SoakTest {

    @Test
    @Tag("slow")
    void aFewSecondsLeaveNothingBehind() {
        assertThat(new Soak(42).run(Duration.ofSeconds(5))).isEmpty();
    }

    @Test
    void aFailureThatNobodyAccountsForIsAViolation() {
        var ledger = new Ledger();
        ledger.made(new Made.MadeException());

        lookAfterNoCall(ledger);

        assertThat(ledger.violations()).singleElement().asString().startsWith("failures are not accounted for: 1");
    }

    @Test
    void failuresThatNobodyAccountsForAndNoObserverSawAreAViolationIfTheyAreMany() {
        var ledger = new Ledger();
        for (var number = 0; number < 400; number++) {
            ledger.account(ledger.madeUnobserved(new Made.MadeException()), "thrown");
        }
        ledger.madeUnobserved(new Made.MadeException());
        assertThat(ledger.open()).isEmpty();

        ledger.madeUnobserved(new Made.MadeException());
        ledger.madeUnobserved(new Made.MadeException());

        assertThat(ledger.open()).hasSize(3);
    }

    @Test
    void aTaskThatDoesNotEndIsAViolation() {
        var ledger = new Ledger();
        ledger.taskBegins();

        lookAfterNoCall(ledger);

        assertThat(ledger.violations()).singleElement().asString().startsWith("tasks do not end: 1");
    }

    private static void lookAfterNoCall(Ledger ledger) {
        var runners = Runner.all(ledger);
        new Round(ledger, runners, new SplittableRandom(42), Duration.ofMillis(500)).lookForTraces();
    }

    @Test
    void anInterruptThatNobodySentIsAViolation() {
        var ledger = new Ledger();
        var interrupting = Runner.of("an interrupting executor", task -> {
            task.run();
            Thread.currentThread().interrupt();
        });
        var calls = new AtomicInteger();
        var caller = new CallLoop(
                ledger, List.of(interrupting), new SplittableRandom(42), () -> calls.getAndIncrement() == 1);

        caller.run();

        assertThat(ledger.violations()).singleElement().asString().contains("0 interrupts were sent and 1 met");
    }

    @Test
    void anInterruptThatIsLeftInAThreadOfAPoolIsAViolation() throws Exception {
        var ledger = new Ledger();
        var pool = Pool.ofSize(1, ledger);

        pool.execute(() -> Thread.currentThread().interrupt());
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);

        assertThat(ledger.violations()).containsExactly("an interrupt was left in a thread of pool-of-1");
    }

    @Test
    void anExceptionThatNoTaskMadeIsAViolation() {
        var ledger = new Ledger();

        ledger.account(new ExecutionException(new IllegalStateException("a mistake of the engine")), "thrown");

        assertThat(ledger.violations()).singleElement().asString().contains("a mistake of the engine");
    }

    @Test
    void aTaskThatFailsThoughItsResourceWasClosedToStopItIsAViolation() {
        var ledger = new Ledger();
        var closed = new Errand.ClosedException();
        ledger.account(new CancellationException().initCause(closed), "thrown");
        assertThat(ledger.violations()).isEmpty();

        ledger.account(new ExecutionException(closed), "thrown");

        assertThat(ledger.violations()).singleElement().asString().contains("ClosedException");
    }

    @Test
    void aFailureThatIsAccountedForTwiceIsAViolation() {
        var ledger = new Ledger();
        var failure = ledger.made(new Made.MadeException());
        ledger.account(failure, "thrown");
        assertThat(ledger.violations()).isEmpty();

        ledger.report(new CompletionException(failure));

        assertThat(ledger.violations()).containsExactly("a failure was accounted for twice: thrown, then report");
    }

    @Test
    void aFailureIsOpenUntilItIsAccountedFor() {
        var ledger = new Ledger();
        var failure = ledger.made(new Made.MadeRuntimeException());
        assertThat(ledger.open()).containsExactly(failure);

        var thrown = new TimeoutException("thrown");
        thrown.addSuppressed(failure);
        ledger.account(thrown, "thrown");

        assertThat(ledger.open()).isEmpty();
    }
}
