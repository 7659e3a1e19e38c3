package dev.fanwise.behaviour.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.RunningFanOuts;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.behaviour.TaskEnds;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** How long calls wait for tasks that do not react to their cancellation, and what becomes of these. */
class GraceTest {

    private static final Duration TIMEOUT = Duration.ofMillis(100);
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Reports reports = Reports.open();
    private final SetTime time = new SetTime();
    private final Deaf deaf = new DeafFanOut(FanOutOptions.defaults().withTime(time));
    private final IOException failure = new IOException("late");
    private final IOException first = new IOException("first");
    private final Child<Integer> a = new Child<Integer>().deaf();
    private final Child<Integer> b = new Child<Integer>().deaf();

    @AfterEach
    void close() {
        a.succeed(0);
        b.succeed(0);
        reports.close();
    }

    /** Returns when the call has cancelled the child and waits for it. */
    private void awaitCancelled(Caller<?> call, Child<Integer> child) {
        child.awaitInterrupted();
        call.awaitParked();
    }

    private Caller<?> late(Caller<?> call) {
        a.awaitStarted();
        time.pass(TIMEOUT);
        awaitCancelled(call, a);
        return call;
    }

    @Test
    @Rule({"GR1", "GR2"})
    void aTimeoutWaitsForItsGraceAndReportsWhatRunsOn() {
        var call = late(Caller.start(() -> deaf.inTime(List.of(a))));
        time.pass(GRACE.minusMillis(1));
        assertThat(call.awaitParked().hasEnded()).isFalse();

        time.pass(Duration.ofMillis(1));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class).hasNoSuppressedExceptions();
        assertThat(a.hasEnded()).isFalse();
        assertThat(reports.warnings())
                .singleElement()
                .asString()
                .contains("Deaf.inTime")
                .endsWith("run[0]");
    }

    @Test
    @Rule("GR2")
    void theReportShowsWhereTheTaskIs() {
        var shown = new CopyOnWriteArrayList<Throwable>();
        var others = Reports.to(shown::add);
        try {
            var call = late(Caller.start(() -> deaf.inTime(List.of(a))));
            time.pass(GRACE);
            call.awaitEnd();
        } finally {
            others.close();
        }

        assertThat(shown)
                .singleElement()
                .satisfies(stack -> assertThat(Arrays.stream(stack.getStackTrace()))
                        .anyMatch(frame -> frame.getClassName().endsWith("Child")));
    }

    @Test
    @Rule({"GR2", "SU4"})
    void observersAreToldThatItIsAbandonedAndHowItEnds() {
        var ends = new TaskEnds();
        var observed = new DeafFanOut(FanOutOptions.defaults().withTime(time).withObserver(ends));
        var call = late(Caller.start(() -> observed.inTime(List.of(a))));
        assertThat(ends.lines()).isEmpty();

        time.pass(GRACE);

        call.awaitEnd();
        assertThat(ends.lines()).containsExactly("run[0] is abandoned");
        a.succeed(1);
        Tasks.awaitThat(() -> ends.lines().size() == 2);
        assertThat(ends.lines()).last().isEqualTo("run[0] SUCCEEDED, cancelled by CALL");
    }

    @Test
    @Rule({"GR2", "SU6"})
    void anAbandonedTaskIsListedAsSuchUntilItEnds() {
        var running = new RunningFanOuts();
        var listed = new DeafFanOut(FanOutOptions.defaults().withTime(time).withObserver(running));
        var call = late(Caller.start(() -> listed.inTime(List.of(a))));

        time.pass(GRACE);
        call.awaitEnd();

        assertThat(running.calls().get(0).tasks().get(0).state()).isEqualTo(RunningFanOuts.State.ABANDONED);
        assertThat(running.toText()).contains("has returned", "run[0] abandoned, not ended");
        a.succeed(1);
        Tasks.awaitThat(() -> running.calls().isEmpty());
    }

    @Test
    @Rule("GR2")
    void whatAnAbandonedTaskFailsWithIsReported() {
        var call = late(Caller.start(() -> deaf.inTime(List.of(a))));
        time.pass(GRACE);
        call.awaitEnd();

        a.fail(failure);

        reports.awaitReportOf(failure);
        assertThat(reports.countOf(failure)).isEqualTo(1);
    }

    @Test
    @Rule("GR1")
    void aFailureIsThrownWhenTheGraceIsOver() {
        var call = Caller.start(() -> deaf.joined(List.of(a, b)));
        a.awaitStarted();
        b.fail(first);
        awaitCancelled(call, a);

        time.pass(GRACE);

        assertThat(call.thrown()).isSameAs(first);
    }

    @Test
    @Rule("GR1")
    void anInterruptionIsThrownWhenTheGraceIsOver() {
        var call = Caller.start(() -> deaf.joined(List.of(a)));
        a.awaitStarted();
        call.awaitParked();
        call.interruptAndAwaitNotice();
        awaitCancelled(call, a);
        call.interruptAndAwaitNotice(); // does not shorten the grace
        assertThat(call.awaitParked().hasEnded()).isFalse();

        time.pass(GRACE);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @Test
    @Rule("GR3")
    void whatEndsWithinTheGraceIsJoined() {
        var call = Caller.start(() -> deaf.joined(List.of(a, b)));
        a.awaitStarted();
        b.fail(first);
        awaitCancelled(call, a);

        a.fail(failure);

        assertThat(call.thrown()).isSameAs(first).hasSuppressedException(failure);
        assertThat(reports.warnings()).isEmpty();
    }

    @Test
    @Rule("GR3")
    void aFailureWithinTheGraceIsSuppressedAlsoIfAnotherTaskIsAbandoned() {
        var c = new Child<Integer>();
        var call = Caller.start(() -> deaf.joined(List.of(a, b, c)));
        a.awaitStarted();
        b.awaitStarted();
        c.fail(first);
        awaitCancelled(call, a);
        b.fail(failure);
        b.awaitNoted();
        call.awaitParked();

        time.pass(GRACE);

        assertThat(call.thrown()).isSameAs(first).hasSuppressedException(failure);
        assertThat(reports.countOf(failure)).isZero();
    }

    @Test
    @Rule({"GR2", "T12"})
    void theOutcomeOfAnAbandonedTaskIsCancelled() {
        var call = Caller.start(() -> deaf.outcomes(List.of(a)));
        a.awaitStarted();
        time.pass(TIMEOUT);
        awaitCancelled(call, a);
        time.pass(GRACE);

        assertThat(call.returned()).containsExactly(Outcome.cancelled());
        a.fail(failure);
        reports.awaitReportOf(failure);
    }

    @Test
    @Rule("GR1")
    void aScopeThrowsItsFailuresWhenTheGraceIsOver() {
        var call = Caller.run(() -> deaf.scope(List.of(a, b)));
        a.awaitStarted();
        b.fail(first);
        awaitCancelled(call, a);

        time.pass(GRACE);

        assertThat(call.thrown())
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(first));
        a.fail(failure);
        reports.awaitReportOf(failure);
    }

    @Test
    @Rule({"GR1", "TG23"})
    void aScopeThatIsCancelledEarlyReturnsWhenTheGraceIsOver() {
        var call = Caller.run(() -> deaf.body(List.of(a)));
        a.awaitInterrupted();

        // A task has cancelled the scope: when the caller has learned of that is not to be seen from here.
        Tasks.awaitThat(() -> {
            time.pass(GRACE);
            return call.hasEnded();
        });

        call.returned();
        assertThat(a.hasEnded()).isFalse();
        assertThat(reports.warnings()).singleElement().asString().endsWith("child");
    }

    @Test
    @Rule("GR2")
    void theHandleOfAnAbandonedTaskIsReadWhenThatHasEnded() throws Exception {
        var call = Caller.start(() -> deaf.first(List.of(a, b)));
        a.awaitStarted();
        b.succeed(2);
        awaitCancelled(call, a);
        time.pass(GRACE);

        var pending = call.returned().pending().iterator().next();
        assertThat(pending.isDone()).isFalse();
        a.fail(failure);

        assertThat(pending.await()).isEqualTo(Outcome.failure(failure));
        assertThat(reports.countOf(failure)).isZero();
    }

    @Test
    @Rule("GR1")
    void aWinnerIsReturnedWhenTheGraceOfTheLosersIsOver() {
        var call = Caller.start(() -> deaf.fastest(List.of(a, b)));
        a.awaitStarted();
        b.succeed(2);
        awaitCancelled(call, a);

        time.pass(GRACE);

        assertThat(call.returned()).isEqualTo(2);
        a.fail(failure);
        reports.awaitReportOf(failure);
    }

    @Test
    @Rule("GR4")
    void withoutAGraceTheCallSaysEverMoreRarelyThatItWaits() {
        var call = Caller.start(() -> deaf.withoutGrace(List.of(a, b)));
        a.awaitStarted();
        b.fail(first);
        awaitCancelled(call, a);
        time.pass(Duration.ofSeconds(9));
        assertThat(call.awaitParked().hasEnded()).isFalse();
        assertThat(reports.warnings()).isEmpty();

        for (var second : List.of(1, 10, 20, 40)) {
            var before = reports.warnings().size();
            call.awaitParked(); // until the next, which it has reckoned from now
            time.pass(Duration.ofSeconds(second));
            Tasks.awaitThat(() -> reports.warnings().size() == before + 1);
        }

        assertThat(reports.warnings())
                .allMatch(message -> message.endsWith("run[0]"))
                .extracting(message -> message.replaceFirst(".* waited (\\d+ s).*", "$1"))
                .containsExactly("10 s", "20 s", "40 s", "80 s");
        a.succeed(1);
        assertThat(call.thrown()).isSameAs(first);
    }

    @Test
    @Rule("GR4")
    void eachOfThoseWarningsShowsWhereTheTaskIs() {
        var shown = new CopyOnWriteArrayList<Throwable>();
        var others = Reports.to(shown::add);
        try {
            var call = Caller.start(() -> deaf.withoutGrace(List.of(a, b)));
            a.awaitStarted();
            b.fail(first);
            awaitCancelled(call, a);
            time.pass(Duration.ofSeconds(10));
            Tasks.awaitThat(() -> shown.size() == 1);
            call.awaitParked();
            time.pass(Duration.ofSeconds(10));
            Tasks.awaitThat(() -> shown.size() == 2);
            a.succeed(1);
            call.awaitEnd();
        } finally {
            others.close();
        }

        assertThat(shown)
                .allSatisfy(stack -> assertThat(Arrays.stream(stack.getStackTrace()))
                        .anyMatch(frame -> frame.getClassName().endsWith("Child")));
    }

    /** A task fails while the grace passes: its failure is suppressed or reported, and neither twice nor lost. */
    @RepeatedTest(100)
    @Rule({"GR2", "GR3"})
    void aFailureAgainstTheEndOfTheGraceIsToldOnce() {
        var call = Caller.start(() -> deaf.joined(List.of(a, b)));
        a.awaitStarted();
        b.fail(first);
        awaitCancelled(call, a);

        var failing = Caller.run(() -> a.fail(failure));
        time.pass(GRACE);
        failing.awaitEnd();
        a.awaitEnded();

        var suppressed = Arrays.asList(call.thrown().getSuppressed()).contains(failure) ? 1 : 0;
        Tasks.awaitThat(() -> suppressed + reports.countOf(failure) >= 1);
        assertThat(suppressed + reports.countOf(failure)).isEqualTo(1);
    }

    /** The same in a scope, whose failures are members of a group. */
    @RepeatedTest(100)
    @Rule({"GR2", "GR3"})
    void aMemberAgainstTheEndOfTheGraceIsToldOnce() {
        var call = Caller.run(() -> deaf.scope(List.of(a, b)));
        a.awaitStarted();
        b.fail(first);
        awaitCancelled(call, a);

        var failing = Caller.run(() -> a.fail(failure));
        time.pass(GRACE);
        failing.awaitEnd();
        a.awaitEnded();

        var group = (ExceptionGroup) call.thrown();
        var members = group.exceptions().contains(failure) ? 1 : 0;
        Tasks.awaitThat(() -> members + reports.countOf(failure) >= 1);
        assertThat(members + reports.countOf(failure)).isEqualTo(1);
    }
}
