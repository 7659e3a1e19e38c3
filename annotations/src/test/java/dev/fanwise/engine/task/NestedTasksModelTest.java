package dev.fanwise.engine.task;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Interleavings.waitForInterrupt;
import static dev.fanwise.model.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.model.Invariant.NO_LOST_INTERRUPT;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.model.Interleavings;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import org.junit.jupiter.api.Test;

/** A task that runs in the middle of another, on its thread, while the one below is cancelled. */
@ModelCheck
public class NestedTasksModelTest {

    /** Runs another task, then waits to be cancelled. */
    private static final class Outer extends ModelTask {

        private final Runnable inner;
        private final Signal begun = share(new Signal());
        private volatile boolean hasMetInterrupt;
        private volatile boolean hasMetAnother;

        Outer(TaskOwner owner, Runnable inner) {
            super(owner);
            this.inner = inner;
        }

        @Override
        String call() throws InterruptedException {
            begun.give();
            inner.run();
            try {
                return waitForInterrupt();
            } catch (InterruptedException interrupt) {
                hasMetInterrupt = true;
                hasMetAnother = Thread.interrupted();
                throw interrupt;
            }
        }
    }

    /** A thread of a pool: it runs the task, and goes on. */
    private static final class Worker implements Runnable {

        private final FanOutTask<?> task;
        private volatile boolean isLeftInterrupted;

        Worker(FanOutTask<?> task) {
            this.task = task;
        }

        @Override
        public void run() {
            task.run();
            isLeftInterrupted = Thread.interrupted();
        }
    }

    private static void cancelWhileItRuns(Outer outer) {
        var worker = share(new Worker(outer));
        var thread = start(worker);
        outer.begun.await();
        outer.cancel();
        join(thread);
        ONE_OUTCOME.require(outer.isCancelled());
        NO_INTERRUPT_AFTER_RETURN.require(!worker.isLeftInterrupted);
    }

    /** The inner task is none of the outer one's: it ends with its value, and the outer one meets its interrupt after that. */
    public static final class Stranger implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var owner = share(new ModelOwner(clock));
            var inner = share(new ModelTask(owner) {
                @Override
                String call() {
                    // Meets what came before it began, and hides none from the outer task.
                    var before = Thread.interrupted();
                    var steps = share(new Signal());
                    steps.give();
                    steps.await();
                    var met = Thread.interrupted();
                    if (before) {
                        Thread.currentThread().interrupt();
                    }
                    return met ? "met an interrupt" : "value";
                }
            });
            var outer = share(new Outer(owner, inner));
            cancelWhileItRuns(outer);
            NO_LOST_INTERRUPT.require(outer.hasMetInterrupt && !outer.hasMetAnother);
            NO_INTERRUPT_AFTER_RETURN.require(inner.result().equals("value"));
        }
    }

    @Test
    void aTaskThatIsMerelyWaitedForMeetsNoInterruptOfTheOneBelow() {
        explore(new Stranger());
    }

    /** A call that is made by the outer task, on whose thread its inner task runs. */
    private static final class Call extends ModelOwner {

        private volatile Thread caller = Thread.currentThread();

        Call(ModelClock clock) {
            super(clock);
        }

        void isMadeHere() {
            caller = Thread.currentThread();
        }

        @Override
        protected Thread coordinator() {
            return caller;
        }
    }

    /** The inner task is one of a call that the outer one makes: it is cancelled in its place. */
    public static final class TaskOfACall implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = share(new Call(clock));
            var inner = share(new ModelTask(call) {
                @Override
                String call() throws InterruptedException {
                    return waitForInterrupt();
                }
            });
            var outer = share(new Outer(share(new ModelOwner(clock)), () -> {
                call.isMadeHere();
                inner.run();
            }));
            cancelWhileItRuns(outer);
            ONE_OUTCOME.require(inner.isCancelled());
            NO_LOST_INTERRUPT.require(outer.hasMetInterrupt && !outer.hasMetAnother);
        }
    }

    @Test
    void aTaskOfACallIsCancelledWithTheOneThatMakesTheCall() {
        explore(new TaskOfACall());
    }

    /** The body of a scope that the outer task calls: code of the caller, which meets the caller's interrupt. */
    private abstract static class Body extends ModelTask {

        Body(Call call) {
            super(call);
        }

        @Override
        public final boolean isCodeOfCaller() {
            return true;
        }

        @Override
        protected final boolean hasMetInterruptOfCaller() {
            return exception() instanceof InterruptedException;
        }
    }

    /** Has a body run, and throws what that has met. */
    private static final class BodyCaller extends ModelTask {

        private final Call call;
        private final Body body;
        private final Signal begun = share(new Signal());
        private volatile boolean isLeftInterrupted;

        BodyCaller(TaskOwner owner, Call call, Body body) {
            super(owner);
            this.call = call;
            this.body = body;
        }

        @Override
        String call() throws InterruptedException {
            call.isMadeHere();
            begun.give();
            body.run();
            isLeftInterrupted = Thread.interrupted();
            if (body.exception() instanceof InterruptedException interrupt) {
                throw interrupt;
            }
            return "value";
        }

        void cancelWhileItRuns() {
            var thread = start(this);
            begun.await();
            cancel();
            Interleavings.join(thread);
            ONE_OUTCOME.require(isCancelled() && body.isCancelled());
            NO_INTERRUPT_AFTER_RETURN.require(!isLeftInterrupted);
        }
    }

    /** The body itself waits. */
    public static final class BodyOfAScope implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = share(new Call(clock));
            var body = share(new Body(call) {
                @Override
                String call() throws InterruptedException {
                    return waitForInterrupt();
                }
            });
            share(new BodyCaller(share(new ModelOwner(clock)), call, body)).cancelWhileItRuns();
        }
    }

    @Test
    void theBodyOfAScopeMeetsTheInterruptOfTheTaskThatCallsIt() {
        explore(new BodyOfAScope());
    }

    /** The body runs a task of its scope, and waits then. */
    public static final class BodyThatRunsATask implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = share(new Call(clock));
            var inner = share(new ModelTask(call) {
                @Override
                String call() throws InterruptedException {
                    return waitForInterrupt();
                }
            });
            var body = share(new Body(call) {
                @Override
                String call() throws InterruptedException {
                    inner.run();
                    return waitForInterrupt();
                }
            });
            share(new BodyCaller(share(new ModelOwner(clock)), call, body)).cancelWhileItRuns();
            ONE_OUTCOME.require(inner.isCancelled());
        }
    }

    @Test
    void aTaskThatABodyRunsIsCancelledBeforeTheBodyMeetsTheInterrupt() {
        explore(new BodyThatRunsATask());
    }
}
