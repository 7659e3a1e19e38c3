package dev.fanwise.engine.call;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.NOTHING_LEFT_BEHIND;

import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import dev.fanwise.runtime.FanOut;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ends of tasks of which each is its own entry in the log. */
@ModelCheck
public class EndLogModelTest {

    private static final class Logged extends FanOutTask<Integer> implements EndLog.Entry {

        private EndLog.@Nullable Entry other;

        Logged(FanOut call) {
            super(call, null);
        }

        @Override
        public FanOutTask<?> task() {
            return this;
        }

        @Override
        public EndLog.@Nullable Entry other() {
            return other;
        }

        @Override
        public void setOther(EndLog.@Nullable Entry entry) {
            other = entry;
        }

        @Override
        public String name() {
            return "fetch";
        }

        @Override
        protected Integer execute(@Nullable Object input) {
            return 1;
        }
    }

    /** A task ends behind another that was not taken, while the call lets go of its ends: none holds the other. */
    public static final class EndAgainstTheClose implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = new FanOut("Mirrors.fetch", FanOutOptions.defaults().withTime(clock));
            var log = share(new EndLog());
            var earlier = new Logged(call);
            var later = new Logged(call);
            log.add(earlier);
            var other = start(() -> log.add(later));
            log.close();
            join(other);
            NOTHING_LEFT_BEHIND.require(earlier.other() == null && later.other() == null && !log.hasNext());
        }
    }

    @Test
    void anEndAgainstTheEndOfTheCall() {
        explore(new EndAgainstTheClose());
    }
}
