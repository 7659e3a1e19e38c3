package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Invariant.EVERY_FAILURE_ACCOUNTED_FOR;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import org.junit.jupiter.api.Test;

/** Who accounts for a failure: the call that throws or suppresses it, or the task that reports it. */
@ModelCheck
public class FailuresModelTest {

    private static FanOut call(ModelClock clock) {
        return share(new FanOut("Pages.load", FanOutOptions.defaults().withTime(clock)));
    }

    /** A call leaves its task, which fails, and throws what else it knows. */
    public static final class LeavingAgainstTheFailure implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var reported = share(Ends.Reported.listen());
            var threads = new KeptThreads();
            var call = call(clock);
            var task = share(new Ends.Failing(call));
            call.start(task, threads);
            call.leave();
            var thrown = new Ends.Failure();
            call.addFailuresTo(thrown);
            threads.joinAll();
            EVERY_FAILURE_ACCOUNTED_FOR.require(task.isAccountedFor(thrown, reported));
        }
    }

    @Test
    void theFailureOfATaskThatIsLeftIsSuppressedOrReported() {
        explore(new LeavingAgainstTheFailure());
    }

    /** Two tasks throw the same object; the call throws it and leaves what still runs. */
    public static final class OneFailureOfTwo implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var threads = new KeptThreads();
            var call = call(clock);
            var failure = new Ends.Failure();
            var one = share(new Ends.Failing(call, failure));
            var other = share(new Ends.Failing(call, failure));
            call.start(one, threads);
            call.start(other, threads);
            call.await();
            call.leave();
            var thrown = Ends.thrownBy(call);
            threads.joinAll();
            EVERY_FAILURE_ACCOUNTED_FOR.require(thrown == failure
                    && thrown.getSuppressed().length == 0
                    && one.reports.get() + other.reports.get() == 0);
        }
    }

    @Test
    void aFailureThatTheCallThrowsIsNotReportedForAnotherTask() {
        explore(new OneFailureOfTwo());
    }

    /** Two tasks fail, each in its own way; the call throws the first and leaves what still runs. */
    public static final class TwoFailures implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var reported = share(Ends.Reported.listen());
            var threads = new KeptThreads();
            var call = call(clock);
            var one = share(new Ends.Failing(call));
            var other = share(new Ends.Failing(call));
            call.start(one, threads);
            call.start(other, threads);
            call.await();
            call.leave();
            var thrown = Ends.thrownBy(call);
            threads.joinAll();
            EVERY_FAILURE_ACCOUNTED_FOR.require(
                    one.isAccountedFor(thrown, reported) && other.isAccountedFor(thrown, reported));
        }
    }

    @Test
    void theFailureThatIsNotThrownIsReported() {
        explore(new TwoFailures());
    }

    /** A race has its winner while another task fails: before that, which is passed over, or after, which is reported. */
    public static final class FailureAgainstTheWinner implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var threads = new KeptThreads();
            var call = call(clock);
            call.race(ReturnWhen.FIRST_SUCCEEDED);
            var failing = share(new Ends.Failing(call));
            var winner = share(new Ends.Value(call));
            call.start(failing, threads);
            call.start(winner, threads);
            call.await();
            call.leave();
            EVERY_FAILURE_ACCOUNTED_FOR.require(call.takeWinner().equals("value"));
            threads.joinAll();
            EVERY_FAILURE_ACCOUNTED_FOR.require(!failing.claimFailure() && failing.reports.get() <= 1);
        }
    }

    @Test
    void aFailureBesideTheWinnerIsPassedOverOrReported() {
        explore(new FailureAgainstTheWinner());
    }
}
