package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Invariant.EVERY_FAILURE_ACCOUNTED_FOR;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.model.Interleavings;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The grace of a call passes while its tasks end. */
@ModelCheck
public class GraceModelTest {

    private static final Duration GRACE = Duration.ofNanos(10);

    private static FanOut call(ModelClock clock) {
        var call = share(new FanOut("Pages.load", FanOutOptions.defaults().withTime(clock)));
        call.limitGrace(GRACE);
        return call;
    }

    /** A task that fails when it has been cancelled and the grace is over, as the caller sees at the same time. */
    private static Ends.Failing late(FanOut call, ModelClock clock, Signal begun) {
        return share(new Ends.Failing(call) {
            @Override
            protected String call() {
                begun.give();
                try {
                    return Interleavings.waitForInterrupt();
                } catch (InterruptedException interrupt) {
                    clock.elapseWhenOneSleeps(GRACE.toNanos());
                    throw Thrown.<RuntimeException>sneak(failure);
                }
            }
        });
    }

    /** A call that was stopped throws what stopped it, with the failure under it or not. */
    public static final class GraceAgainstTheFailure implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var reported = share(Ends.Reported.listen());
            var threads = new KeptThreads();
            var call = call(clock);
            var begun = share(new Signal());
            var task = late(call, clock, begun);
            call.start(task, threads);
            begun.await();
            call.cancelAndJoin();
            var thrown = new Ends.Failure();
            call.addFailuresTo(thrown);
            threads.joinAll();
            EVERY_FAILURE_ACCOUNTED_FOR.require(task.isAccountedFor(thrown, reported));
        }
    }

    @Test
    void aFailureAtTheEndOfTheGraceIsSuppressedOrReported() {
        explore(new GraceAgainstTheFailure());
    }

    /** A call throws the first failure, and the second comes at the end of the grace. */
    public static final class GraceAgainstTheSecondFailure implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var reported = share(Ends.Reported.listen());
            var threads = new KeptThreads();
            var call = call(clock);
            var begun = share(new Signal());
            var late = late(call, clock, begun);
            var first = share(new Ends.Failing(call));
            call.start(late, threads);
            begun.await();
            call.start(first, threads);
            call.await();
            ONE_OUTCOME.require(call.failed());
            call.cancelAndJoin();
            var thrown = Ends.thrownBy(call);
            threads.joinAll();
            ONE_OUTCOME.require(thrown == first.failure);
            EVERY_FAILURE_ACCOUNTED_FOR.require(
                    first.isAccountedFor(thrown, reported) && late.isAccountedFor(thrown, reported));
        }
    }

    @Test
    void aSecondFailureAtTheEndOfTheGraceIsSuppressedOrReported() {
        explore(new GraceAgainstTheSecondFailure());
    }
}
