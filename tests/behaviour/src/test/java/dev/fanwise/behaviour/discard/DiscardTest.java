package dev.fanwise.behaviour.discard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every result is received by the caller or given to the method that discards it. */
class DiscardTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SetTime time = new SetTime();
    private final Lines lines = new LinesFanOut(FanOutOptions.defaults().withTime(time));
    private final Line.Exchange exchange = new Line.Exchange();
    private final Child<Line> a = new Child<>();
    private final Child<Line> b = new Child<>();
    private final Child<Line> c = new Child<>();
    private Thread caller;
    private final IOException failure = new IOException("no line");

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c).forEach(child -> child.fail(failure));
    }

    private List<Child<Line>> all() {
        return List.of(a, b, c);
    }

    private <R> Caller<R> call(Callable<R> method) {
        return Caller.start(
                code -> {
                    caller = new Thread(code, "caller");
                    caller.setDaemon(true);
                    return caller;
                },
                method);
    }

    private Line open(Child<Line> child) {
        var line = exchange.open();
        child.succeed(line);
        return line;
    }

    private static void awaitClosed(Line line) {
        Tasks.awaitThat(line::isClosed);
    }

    @Test
    @Rule({"D1", "D2"})
    void aLoserThatSucceedsLaterIsDiscardedOnItsThread() throws Throwable {
        b.deaf();
        var call = call(() -> lines.first(all()));
        all().forEach(Child::awaitStarted);
        var won = open(a);
        assertThat(call.returned()).isSameAs(won);
        var lost = open(b);
        awaitClosed(lost);
        assertThat(lost.closer()).isNotSameAs(caller).isNotSameAs(Thread.currentThread());
        assertThat(won.isClosed()).isFalse();
        assertThat(exchange.openLines()).isEqualTo(1);
    }

    @Test
    @Rule("D2")
    void aJoinWaitsUntilLosersAreDiscarded() throws Throwable {
        var lost = exchange.open();
        b.whenInterrupted(interrupt -> lost);
        c.whenInterrupted(interrupt -> {
            Thread.currentThread().interrupt();
            return exchange.open();
        });
        var call = call(() -> lines.firstJoined(all()));
        all().forEach(Child::awaitStarted);
        var won = open(a);
        assertThat(call.returned()).isSameAs(won);
        assertThat(exchange.opened()).isEqualTo(3);
        assertThat(exchange.openLines()).isEqualTo(1);
    }

    @Test
    @Rule("D3")
    void whatCameBeforeAFailureIsDiscardedBeforeItIsThrown() {
        var call = call(() -> lines.all(all()));
        all().forEach(Child::awaitStarted);
        var came = open(a);
        a.awaitNoted();
        b.fail(failure);
        assertThat(call.thrown()).isSameAs(failure);
        assertThat(came.isClosed()).isTrue();
        assertThat(came.closer()).isSameAs(caller);
        awaitClosed(open(c)); // it was left running
    }

    @Test
    @Rule("D3")
    void aTimeoutDiscardsWhatHasComeAndWhatComes() {
        b.deaf();
        var call = call(() -> lines.firstInTime(List.of(b, c), SECOND));
        Stream.of(b, c).forEach(Child::awaitStarted);
        call.awaitParked();
        time.pass(SECOND);
        b.awaitInterrupted();
        call.awaitParked();
        time.pass(SECOND); // the grace
        assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
        awaitClosed(open(b)); // abandoned
    }

    @Test
    @Rule("D3")
    void anInterruptOfTheCallerDiscardsAll() {
        b.whenInterrupted(interrupt -> exchange.open());
        var call = call(() -> lines.all(List.of(a, b)));
        Stream.of(a, b).forEach(Child::awaitStarted);
        var came = open(a);
        a.awaitNoted();
        call.awaitParked();
        call.interrupt();
        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(came.isClosed()).isTrue();
        assertThat(exchange.openLines()).isZero();
    }

    @Test
    @Rule("D3")
    void aRejectedStartDiscardsWhatHasCome() {
        var started = new ArrayList<Runnable>();
        Lines rejected = new LinesFanOut(job -> {
            if (!started.isEmpty()) {
                throw new RejectedExecutionException("full");
            }
            started.add(job);
            job.run();
        });
        var came = open(a);
        assertThatThrownBy(() -> rejected.all(all())).isInstanceOf(RejectedExecutionException.class);
        assertThat(came.isClosed()).isTrue();
    }

    @Test
    @Rule("D3")
    void whatThrowsWhileTheResultIsMadeDiscardsAll() throws Exception {
        var came = open(a);
        lines.invalid = new IllegalStateException("invalid");
        assertThatThrownBy(() -> lines.checked(a)).isSameAs(lines.invalid);
        awaitClosed(came);
    }

    @Test
    @Rule("D3")
    void aSupervisorDiscardsAllWhenOneHasFailed() {
        var first = open(a);
        var last = open(c);
        b.fail(failure);
        assertThatThrownBy(() -> lines.supervised(all())).isInstanceOf(ExceptionGroup.class);
        assertThat(first.isClosed()).isTrue();
        assertThat(last.isClosed()).isTrue();
    }

    @Test
    @Rule("D1")
    void whatIsReturnedIsNotDiscarded() throws Exception {
        var first = open(a);
        var second = open(b);
        var third = open(c);
        assertThat(lines.all(all())).containsExactly(first, second, third);
        assertThat(lines.bounded(all())).containsExactly(first, second, third);
        assertThat(lines.supervised(all())).containsExactly(first, second, third);
        var pair = lines.pair(a, b, Child.returning(1));
        assertThat(pair).isEqualTo(new Lines.Pair(first, new Outcome.Success<>(second), 1));
        assertThat(exchange.openLines()).isEqualTo(3);
    }

    @Test
    @Rule("D4")
    void aLateOutcomeIsCancelledAndItsResultDiscarded() throws Throwable {
        b.deaf();
        var call = call(() -> lines.outcomes(List.of(a, b), SECOND));
        Stream.of(a, b).forEach(Child::awaitStarted);
        var came = open(a);
        a.awaitNoted();
        call.awaitParked();
        time.pass(SECOND);
        b.awaitInterrupted();
        assertThat(call.returned()).containsExactly(new Outcome.Success<>(came), new Outcome.Cancelled<>());
        awaitClosed(open(b));
        assertThat(came.isClosed()).isFalse();
    }

    @Test
    @Rule("D4")
    void whatComesAfterItsOwnTimeoutIsDiscarded() throws Throwable {
        var late = exchange.open();
        a.whenInterrupted(interrupt -> late);
        var call = call(() -> lines.timed(a));
        a.awaitStarted();
        call.awaitParked();
        time.pass(SECOND);
        assertThat(call.returned().left().isSuccess()).isFalse();
        awaitClosed(late);
    }

    @Test
    @Rule("D2")
    void ofAWaitUntilItIsEnoughTheOthersAreDiscarded() throws Throwable {
        c.deaf();
        var call = call(() -> lines.firstTwo(all()));
        all().forEach(Child::awaitStarted);
        var first = open(a);
        var second = open(b);
        assertThat(call.returned()).containsExactly(first, second);
        awaitClosed(open(c));
        assertThat(exchange.openLines()).isEqualTo(2);
    }

    @Test
    @Rule("D5")
    void whatWasGivenToTheParameterIsReceived() {
        var given = new ArrayList<Line>();
        var error = new IllegalStateException("full");
        var first = open(a);
        b.whenInterrupted(interrupt -> exchange.open());
        assertThatThrownBy(() -> lines.asTheyCome(List.of(a, b), line -> {
                    given.add(line);
                    throw error;
                }))
                .isSameAs(error);
        assertThat(given).containsExactly(first);
        assertThat(first.isClosed()).isFalse();
        assertThat(exchange.openLines()).isEqualTo(1);
    }

    @Test
    @Rule("D6")
    void whatDiscardingThrowsIsReportedAndNothingIsLost() {
        var first = open(a);
        var second = open(b);
        var trouble = new IOException("line is stuck");
        exchange.failWith(trouble);
        c.fail(failure);
        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> lines.supervised(all()))
                    .isInstanceOfSatisfying(
                            ExceptionGroup.class,
                            group -> assertThat(group.exceptions()).containsExactly(failure));
            assertThat(reports.countOf(trouble)).isEqualTo(2);
            assertThat(reports.warnings())
                    .contains("Exception in the discarding of the result of task open[0] of Lines.supervised");
        }
        assertThat(first.isClosed()).isTrue();
        assertThat(second.isClosed()).isTrue();
    }

    @Test
    @Rule("D7")
    void discardingIsNotInterruptedByWhatCancelledTheTask() throws Throwable {
        var lost = exchange.open();
        b.whenInterrupted(interrupt -> {
            Thread.currentThread().interrupt();
            return lost;
        });
        var call = call(() -> lines.firstJoined(List.of(a, b)));
        Stream.of(a, b).forEach(Child::awaitStarted);
        open(a);
        call.returned();
        assertThat(lost.isClosed()).isTrue();
        assertThat(lost.wasClosedInterrupted()).isFalse();
    }

    @Test
    @Rule("D8")
    void aResultThatARunningTaskHasTakenIsDiscardedAfterThat() {
        var answer = new Child<String>();
        var news = new Child<String>();
        var call = call(() -> lines.ask(a, answer, news));
        var line = open(a);
        answer.awaitStarted();
        news.awaitStarted();
        news.fail(failure);
        assertThat(call.thrown()).isSameAs(failure);
        assertThat(line.isClosed()).isFalse();
        answer.succeed("yes");
        awaitClosed(line);
        assertThat(line.closer()).isNotSameAs(caller);
    }

    @Test
    @Rule("D9")
    void nullIsNotDiscarded() {
        a.succeed(null);
        b.fail(failure);
        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> lines.supervised(List.of(a, b))).isInstanceOf(ExceptionGroup.class);
            assertThat(reports.warnings()).isEmpty();
        }
    }
}
