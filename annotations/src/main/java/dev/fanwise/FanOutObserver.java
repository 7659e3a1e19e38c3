package dev.fanwise;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Observes every call of an object and each of its tasks: for metrics, traces, events, and lists of what runs.
 *
 * <p>It returns an object for each call, and that one an object for each task. What they need of each other, such as a span,
 * they keep in fields. An observer that throws disturbs nothing: the first exception of each observer is reported through
 * {@code System.Logger} {@code dev.fanwise}, and calls and tasks go on as if it were not there. Methods are called on the
 * threads of callers and tasks, so they must not wait.
 */
@FunctionalInterface
public interface FanOutObserver {

    /**
     * A call begins, on the calling thread, before its first task.
     *
     * @param call the call
     * @param parent what this observer returned for the task whose code makes the call; null if there is no such task
     * @return is told what becomes of the call; null if that is of no interest
     */
    @Nullable CallObserver begins(ObservedCall call, @Nullable TaskObserver parent);

    /** Is told what becomes of one call. */
    @FunctionalInterface
    interface CallObserver {

        /**
         * A task is about to be started, on the thread that starts it.
         *
         * @param task the task
         * @return is told what becomes of the task; null if that is of no interest
         */
        @Nullable TaskObserver creates(ObservedTask task);

        /**
         * The call has ended, on the calling thread. Tasks that it has left running end later. A call that is a single task
         * ({@link Task#start(FanOutOptions, Callable)}) ends after that task, on the thread that ended it.
         *
         * @param end how it ended
         */
        default void ended(CallEnd end) {}
    }

    /** Is told what becomes of one task. */
    interface TaskObserver {

        /** The code of the task begins, on its thread. A task or stage that was given to a call has no code. */
        default void starts() {}

        /**
         * Surrounds the code of the task, on its thread. What the code returns or throws is the end of the task, whatever
         * this method makes of it.
         *
         * @param code the code, to be called exactly once
         * @param <T> the type of its value
         * @return what the code returned
         * @throws Exception what the code throws
         */
        default <T extends @Nullable Object> T surround(Callable<T> code) throws Exception {
            return code.call();
        }

        /**
         * The task is cancelled, on the thread that cancels it. It may run on, and end in any way.
         *
         * @param canceller who cancels it
         */
        default void cancelled(Canceller canceller) {}

        /**
         * The call has waited for the cancelled task as long as its {@code grace} allows and goes on without it, on the
         * calling thread. The task still runs; its end is told when it comes.
         */
        default void abandoned() {}

        /**
         * The task has ended, on the thread that ended it. Called once, before those who wait for the task go on.
         *
         * @param end how it ended
         */
        default void ended(TaskEnd end) {}
    }

    /**
     * A call of a fan-out method.
     *
     * @param type the simple name of the type
     * @param method the name of the method
     * @param policy what the call does when tasks end: {@code gather}, {@code scope}, {@code supervisor}, or {@code wait} or
     *     {@code race} with the event; {@code task} if it is a single task
     */
    record ObservedCall(String type, String method, String policy) {

        /**
         * The name of the call.
         *
         * @return type and method, such as {@code Mirrors.fetch}
         */
        public String name() {
            return type + "." + method;
        }
    }

    /**
     * A task of a call.
     *
     * @param name the name of the task, such as {@code fetch[3]}
     * @param call its call
     * @param needs the names of the tasks of the same call that have to end before this one begins; empty for most
     */
    record ObservedTask(String name, ObservedCall call, List<String> needs) {

        /** Copies the list. */
        public ObservedTask {
            needs = List.copyOf(needs);
        }

        /**
         * The name without the index, of which there are few.
         *
         * @return the name of the task method, such as {@code fetch}
         */
        public String method() {
            var bracket = name.endsWith("]") ? name.lastIndexOf('[') : -1;
            return bracket < 0 ? name : name.substring(0, bracket);
        }
    }

    /** The ways in which a task or a call ends. */
    enum Ending {
        /** With a value, or with nothing where none is returned. */
        SUCCEEDED,

        /** By an exception; a call also by a timeout. */
        FAILED,

        /**
         * By being cancelled; a call by an interrupt of its caller. A task that never begins, as another that it needs has
         * failed or was cancelled, ends so, too, with what that one threw: there is one failure. So does a task or stage that was
         * given to a call and goes on when that is over: it has no canceller, and the call does not know how it ends.
         */
        CANCELLED
    }

    /** Who cancels a task. */
    enum Canceller {
        /**
         * The call: another task decided it, its timeout passed, its caller was interrupted, or a task that this one needs
         * has no value.
         */
        CALL,

        /** The holder of a handle of the task, or of a future of it. */
        HANDLE,

        /** The task itself, by an exception that means so. */
        ITSELF
    }

    /**
     * How a task ended.
     *
     * @param ending the way
     * @param exception what it failed with, or what it threw when it was cancelled, if anything
     * @param cancelledBy who cancelled it first, or null; it may have succeeded or failed all the same. Null for a cancelled task
     *     means that it was given to the call and goes on
     */
    record TaskEnd(
            Ending ending,
            @Nullable Throwable exception,
            @Nullable Canceller cancelledBy) {}

    /**
     * How a call ended.
     *
     * @param ending the way
     * @param exception what ended it: the failure of a task, a timeout or an interruption; null if it succeeded
     * @param decidedBy the name of the task whose end decided the call; null if there is none
     */
    record CallEnd(
            Ending ending,
            @Nullable Throwable exception,
            @Nullable String decidedBy) {}
}
