package dev.fanwise.engine.surround;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.BOUNDED;
import static dev.fanwise.model.Invariant.NOTHING_LEFT_BEHIND;

import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tasks that wait for a permit of a limit, give it to others, and are cancelled meanwhile. */
@ModelCheck
public class PermitsModelTest {

    /** The task of one thread: it takes a permit, runs where one may, and gives the permit back. */
    private static void runWithPermit(Permits permits, ModelClock clock, AtomicInteger running) {
        var permit = new Permit(permits, clock);
        take(permit);
        BOUNDED.require(permit.isHeld());
        BOUNDED.require(running.incrementAndGet() == 1);
        running.decrementAndGet();
        permit.end();
    }

    private static void take(Permit permit) {
        if (permit.tryTake()) {
            return;
        }
        permit.request();
        while (permit.isWaiting()) {
            permit.sleep();
        }
    }

    private static void requireNoneTaken(Permits permits) {
        NOTHING_LEFT_BEHIND.require(permits.taken() == 0 && permits.waiting() == 0);
    }

    /** Two tasks come for the only permit. */
    public static final class TwoTasks implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var permits = share(new Permits(1));
            var running = share(new AtomicInteger());
            var other = start(() -> runWithPermit(permits, clock, running));
            runWithPermit(permits, clock, running);
            join(other);
            requireNoneTaken(permits);
        }
    }

    @Test
    void thePermitOfATaskThatEndsGoesToTheOneThatWaits() {
        explore(new TwoTasks());
    }

    /** A task is cancelled when it comes, while it waits, or when it has got the permit of the one that ends. */
    public static final class CancellationOfOneThatWaits implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var permits = share(new Permits(1));
            var running = share(new AtomicInteger());
            var isCreated = share(new Signal());
            var cancelled = share(new Permit[1]);
            var holder = start(() -> runWithPermit(permits, clock, running));
            var waiting = start(() -> {
                cancelled[0] = share(new Permit(permits, clock));
                isCreated.give();
                take(cancelled[0]);
            });
            isCreated.await();
            cancelled[0].end();
            join(waiting);
            join(holder);
            requireNoneTaken(permits);
        }
    }

    @Test
    void aTaskThatIsCancelledWhileItWaitsKeepsNoPermit() {
        explore(new CancellationOfOneThatWaits());
    }

    /** A task lends its permit to the one that it waits for, and goes on when it has it again. */
    public static final class LentToTheOneThatItWaitsFor implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var permits = share(new Permits(1));
            var running = share(new AtomicInteger());
            var outer = share(new Permit(permits, clock));
            take(outer);
            var inner = start(() -> runWithPermit(permits, clock, running));
            var next = start(() -> runWithPermit(permits, clock, running));
            outer.lend();
            join(inner);
            outer.takeAgain(true);
            BOUNDED.require(running.incrementAndGet() == 1);
            running.decrementAndGet();
            outer.end();
            join(next);
            requireNoneTaken(permits);
        }
    }

    @Test
    void nestedTasksUnderOnePermitGoOn() {
        explore(new LentToTheOneThatItWaitsFor());
    }

    /** A task is cancelled on another thread while its own thread is about to ask for a permit. */
    public static final class CancellationAgainstTheRequest implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var limit = SharedLimit.of(1);
            share(limit.permits());
            var surroundings = share(TaskSurroundings.ofCall());
            var task = start(() -> {
                var permit = surroundings.newPermit(limit, clock);
                if (permit != null) {
                    take(share(permit));
                }
            });
            surroundings.ended(Ending.CANCELLED, null);
            join(task);
            requireNoneTaken(limit.permits());
        }
    }

    @Test
    void aTaskThatIsCancelledBeforeItAsksKeepsNoPermit() {
        explore(new CancellationAgainstTheRequest());
    }
}
