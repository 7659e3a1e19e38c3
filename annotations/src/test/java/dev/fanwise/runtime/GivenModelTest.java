package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.NOTHING_LEFT_BEHIND;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Stages that were there before the call, which wait for them and lets go of them. */
@ModelCheck
public class GivenModelTest {

    private static FanOut call(ModelClock clock) {
        return share(new FanOut("Pages.load", FanOutOptions.defaults().withTime(clock)));
    }

    /** A future completes while the call begins to wait for it. */
    public static final class CompletionAgainstTheWait implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = call(clock);
            var future = share(new CompletableFuture<String>());
            var slot = share(new GivenSlot<String>(call, "page", future));
            var other = start(() -> future.complete("value"));
            call.start(slot);
            call.await();
            ONE_OUTCOME.require(slot.result().equals("value"));
            join(other);
        }
    }

    @Test
    void aFutureThatCompletesWhileTheCallBeginsToWaitEndsTheWait() {
        explore(new CompletionAgainstTheWait());
    }

    /** One of two futures completes, and the call leaves the other, which goes on. */
    public static final class LettingGo implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = call(clock);
            call.race(ReturnWhen.FIRST_COMPLETED);
            var first = share(new CompletableFuture<String>());
            var goesOn = share(new CompletableFuture<String>());
            goesOn.thenRun(() -> {});
            var other = start(() -> first.complete("value"));
            call.start(share(new GivenSlot<String>(call, "first", first)));
            call.start(share(new GivenSlot<String>(call, "other", goesOn)));
            call.await();
            call.leave();
            ONE_OUTCOME.require(call.takeWinner().equals("value"));
            NOTHING_LEFT_BEHIND.require(goesOn.getNumberOfDependents() == 1);
            join(other);
        }
    }

    @Test
    void aFutureThatGoesOnHasAsManyDependentsAsBefore() {
        explore(new LettingGo());
    }

    /** A future completes while the call lets go of it. */
    public static final class CompletionAgainstLettingGo implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = call(clock);
            var future = share(new CompletableFuture<String>());
            var slot = share(new GivenSlot<String>(call, "page", future));
            call.start(slot);
            var other = start(() -> future.complete("value"));
            call.leave();
            join(other);
            ONE_OUTCOME.require(!slot.isDone() || slot.result().equals("value"));
            NOTHING_LEFT_BEHIND.require(future.getNumberOfDependents() == 0);
        }
    }

    @Test
    void aFutureThatCompletesWhileTheCallLetsGoEndsTheTaskOrDoesNot() {
        explore(new CompletionAgainstLettingGo());
    }
}
