package dev.fanwise.engine.surround;

import dev.fanwise.FanOutObserver.CallEnd;
import dev.fanwise.FanOutObserver.CallObserver;
import dev.fanwise.FanOutObserver.ObservedCall;
import dev.fanwise.FanOutObserver.ObservedTask;
import dev.fanwise.FanOutObserver.TaskObserver;
import dev.fanwise.FanOutOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What surrounds the tasks of one call. All but the running of code is for the thread that makes the call. */
public final class CallSurroundings {

    private final FanOutOptions options;

    /** What was captured where the call was made, for tasks that have not captured anything themselves. */
    private final Snapshots snapshots;

    /** Set when the call begins: from then on its policy is known. */
    private volatile @Nullable ObservedCall observed;

    private volatile List<Observed<CallObserver>> observers = List.of();

    /** What the caller met while it waited, an interrupt or a timeout. */
    private @Nullable Exception stop;

    private boolean isEnded;

    private CallSurroundings(FanOutOptions options) {
        this.options = options;
        this.snapshots = Snapshots.capture(options.contexts());
    }

    /** What the options put around a call that the current thread makes; null if that is nothing. */
    public static @Nullable CallSurroundings of(FanOutOptions options) {
        var isPlain = options.contexts().isEmpty() && options.observers().isEmpty() && options.limit() == null;
        return isPlain ? null : new CallSurroundings(options);
    }

    public FanOutOptions options() {
        return options;
    }

    /** Throws what a context threw that was to capture something. */
    public void requireCaptured() {
        snapshots.requireCaptured();
    }

    // ---- tasks

    /** Whether each task has something of its own around it. */
    public boolean surroundEach() {
        return !options.observers().isEmpty() || options.limit() != null;
    }

    /** What bounds the tasks of this call and others, if anything does. */
    public @Nullable SharedLimit limit() {
        return SharedLimit.of(options.limit());
    }

    /** Tells observers of a task that is about to be started. */
    public void created(TaskSurroundings task, String name, List<String> needs) {
        if (!options.observers().isEmpty()) {
            task.created(this, name, needs);
        }
    }

    /**
     * Runs the code of a task inside what surrounds it.
     *
     * @param own what belongs to the task alone
     * @param isCodeOfCaller it has what the caller has by itself
     */
    public @Nullable Object run(@Nullable TaskSurroundings own, boolean isCodeOfCaller, Code code) throws Throwable {
        Code observed = own == null ? code : () -> own.observe(code);
        if (isCodeOfCaller) {
            return observed.run();
        }
        var captured = own == null || own.snapshots() == null ? snapshots : own.snapshots();
        return captured.run(observed);
    }

    // ---- observers

    /**
     * Tells observers that the call begins, if they have not been told.
     *
     * @param parent what surrounds the task whose code makes the call
     */
    public void begin(String name, String policy, @Nullable TaskSurroundings parent) {
        if (observed != null || options.observers().isEmpty()) {
            return;
        }
        var dot = name.lastIndexOf('.');
        var call = new ObservedCall(name.substring(0, Math.max(dot, 0)), name.substring(dot + 1), policy);
        observed = call;
        List<Observed<CallObserver>> told = new ArrayList<>();
        for (var observer : options.observers()) {
            var ofParent = parent == null ? null : parent.observerOf(observer);
            var ofCall = Observed.ask(observer, () -> observer.begins(call, ofParent));
            if (ofCall != null) {
                told.add(new Observed<>(observer, ofCall));
            }
        }
        observers = told;
    }

    public boolean hasBegun() {
        return observed != null || options.observers().isEmpty();
    }

    ObservedCall observed() {
        return Objects.requireNonNull(observed, "the call has not begun");
    }

    List<Observed<TaskObserver>> observersOf(ObservedTask task) {
        List<Observed<TaskObserver>> told = new ArrayList<>();
        for (var each : observers) {
            var ofTask = Observed.ask(each.observer(), () -> each.told().creates(task));
            if (ofTask != null) {
                told.add(new Observed<>(each.observer(), ofTask));
            }
        }
        return told;
    }

    /** The caller has met an interrupt or a timeout; what it makes of that follows. */
    public void stoppedBy(Exception interruptOrTimeout) {
        stop = interruptOrTimeout;
    }

    public @Nullable Exception stop() {
        return stop;
    }

    /** The call has ended. Told once: what follows is only how it leaves. */
    public void ended(CallEnd end) {
        if (isEnded || observed == null) {
            return;
        }
        isEnded = true;
        for (var each : observers) {
            each.tell(observer -> observer.ended(end));
        }
    }

    public boolean hasEnded() {
        return isEnded;
    }
}
