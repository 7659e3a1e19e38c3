package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.engine.call.LoopOfWaits;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Waits for the first of some tasks, each for what the one before has left. */
@ModelCheck
public class LoopOfWaitsModelTest {

    private static final class Loop {

        private final ModelClock clock;
        private final List<Runnable> jobs = new ArrayList<>();
        private final List<FanOutTask<?>> tasks = new ArrayList<>();

        Loop(ModelClock clock, int size) {
            this.clock = clock;
            for (var index = 0; index < size; index++) {
                tasks.add((FanOutTask<?>) share(Task.start(jobs::add, () -> "value")));
            }
        }

        private GivenFanOut<String> call() {
            var call = share(new GivenFanOut<String>(
                    "Pages.first", "pages", FanOutOptions.defaults().withTime(clock)));
            call.returnWhen(ReturnWhen.FIRST_COMPLETED);
            return call;
        }

        /** What a first wait leaves that has lasted until nothing had ended. */
        Set<Task<String>> leftByFirst() {
            var call = call();
            var loop = share(LoopOfWaits.<String>begin(call, tasks, true));
            var left = loop.take().pending();
            loop.letGo();
            return share(left);
        }

        Waited<String> first(Set<Task<String>> pending) {
            try {
                var call = call();
                call.start(pending);
                call.await();
                Waited<String> waited = call.waited();
                call.leave();
                return waited;
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    /** Two tasks end, on two threads, while the caller goes from one wait to the next. */
    public static final class TwoEnds implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var loop = share(new Loop(clock, 2));
            var pending = loop.leftByFirst();
            var one = start(loop.jobs.get(0));
            var other = start(loop.jobs.get(1));
            Set<Task<?>> done = new HashSet<>();
            while (!pending.isEmpty()) {
                var waited = loop.first(pending);
                ONE_OUTCOME.require(
                        !waited.done().isEmpty() && waited.done().stream().allMatch(done::add));
                pending = waited.pending();
            }
            ONE_OUTCOME.require(done.size() == 2);
            join(one);
            join(other);
        }
    }

    @Test
    void eachOfTwoEndsComesOnce() {
        explore(new TwoEnds());
    }

    /** Two callers have the pending tasks of one wait. One task ends, the other never does. */
    public static final class TwoGoOn implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var loop = share(new Loop(clock, 2));
            var pending = loop.leftByFirst();
            var one = start(() -> requireFirst(loop, pending));
            var other = start(loop.jobs.get(0));
            requireFirst(loop, pending);
            join(one);
            join(other);
        }

        private static void requireFirst(Loop loop, Set<Task<String>> pending) {
            ONE_OUTCOME.require(loop.first(pending).done().equals(Set.of(loop.tasks.get(0))));
        }
    }

    @Test
    void twoWaitsForTheSameTasksBothReturnWithTheFirst() {
        explore(new TwoGoOn());
    }
}
