package dev.fanwise.engine.task;

import static dev.fanwise.model.Interleavings.share;

import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.surround.CallSurroundings;
import dev.fanwise.model.ModelClock;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the tasks of a model belong to: counts the ends that it is told of. */
class ModelOwner extends TaskOwner {

    /** Never asked to run anything: the scenarios do that. Its presence says that threads go on to other work. */
    private static final Executor POOL = task -> {};

    private final @Nullable Places places;
    private final AtomicInteger ends = new AtomicInteger();

    ModelOwner(ModelClock clock) {
        this(FanOutOptions.defaults().withExecutor(POOL).withTime(clock), null);
    }

    ModelOwner(FanOutOptions options, @Nullable Places places) {
        super("Pages.load", options);
        this.places = places;
    }

    /** Whose tasks have a thread each, and so many may run at any time. */
    static ModelOwner onThreads(ModelClock clock, int limit) {
        return share(new ModelOwner(FanOutOptions.defaults().withTime(clock), share(new Places(clock, limit))));
    }

    /** Whose tasks are jobs of an executor, and so many may run at any time. */
    static ModelOwner onPool(ModelClock clock, int limit) {
        return share(new ModelOwner(
                FanOutOptions.defaults().withExecutor(POOL).withTime(clock), share(new Places(clock, limit))));
    }

    /** Whose tasks have an observer, which is told of each end. */
    static ModelOwner observed(ModelClock clock, Runnable ended) {
        var observer = new FanOutObserver.TaskObserver() {
            @Override
            public void ended(FanOutObserver.TaskEnd end) {
                ended.run();
            }
        };
        var options = FanOutOptions.defaults()
                .withExecutor(POOL)
                .withTime(clock)
                .withObserver((call, parent) -> task -> observer);
        return share(new ModelOwner(options, null));
    }

    /** What surrounds the tasks, whose call has begun. */
    CallSurroundings begun() {
        var surroundings = Objects.requireNonNull(surroundings());
        surroundings.begin("Pages.load", "gather", null);
        return surroundings;
    }

    @Override
    protected void ended(FanOutTask<?> task, int status) {
        ends.incrementAndGet();
    }

    int ends() {
        return ends.get();
    }

    @Override
    protected boolean handsOutTasks() {
        return false;
    }

    @Override
    protected boolean sharesTasks() {
        return true;
    }

    @Override
    protected @Nullable Places places() {
        return places;
    }
}
