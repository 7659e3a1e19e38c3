package dev.fanwise.engine.call;

import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.GivenTask;
import dev.fanwise.engine.task.TaskStatus;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tasks of a call, of which each holds the one that was started before. Most methods take the newest. */
public final class TaskChain {

    private static final VarHandle NEWEST;

    static {
        try {
            NEWEST = MethodHandles.lookup().findVarHandle(Coordinator.class, "newest", FanOutTask.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** A message is for a person. */
    private static final int MOST_NAMES = 10;

    private TaskChain() {}

    /** Adds a task that is about to be started, by the coordinator. */
    public static void add(Coordinator call, FanOutTask<?> task) {
        task.follow(call.newest());
        Observation.created(call, task);
        NEWEST.setRelease(call, task);
        call.startedUncounted++;
    }

    /** Adds a task that was counted, while other threads may do so too. */
    public static void push(Coordinator call, FanOutTask<?> task) {
        Observation.created(call, task); // before another thread can cancel it, and tell of its end
        FanOutTask<?> before;
        do {
            before = call.newest();
            task.follow(before);
        } while (!NEWEST.compareAndSet(call, before, task));
    }

    /** Lets go of all tasks: one that goes on holds none of the others. */
    public static void forget(Coordinator call) {
        var task = call.newest();
        call.newest = null;
        call.failures = null;
        var log = call.endLog();
        if (log != null) {
            log.close();
        }
        call.forgetEnds();
        unlink(task);
    }

    /** Takes the tasks from each other. */
    static void unlink(@Nullable FanOutTask<?> newest) {
        var task = newest;
        while (task != null) {
            var before = task.previous();
            task.linkTo(null);
            task = before;
        }
    }

    /**
     * Leaves out those that have ended. Who walks along the tasks meanwhile meets every one that has not. For one thread at a
     * time.
     */
    public static void leaveOutEnded(Coordinator call) {
        for (FanOutTask<?> task = call.newest(); task != null; task = task.previous()) {
            var before = task.previous();
            while (before != null && before.isDone()) {
                before = before.previous();
            }
            task.linkTo(before);
        }
    }

    /** The tasks in the order in which they were started. */
    public static List<FanOutTask<?>> inOrder(@Nullable FanOutTask<?> newest) {
        return inOrder(newest, task -> true);
    }

    /** The tasks that have failed and whose failures were not read. */
    public static List<FanOutTask<?>> unread(@Nullable FanOutTask<?> newest) {
        return inOrder(newest, task -> task.status() == TaskStatus.FAILED);
    }

    /**
     * The tasks whose failures the call owes to its caller: they were not read, or only by a method of the user's that was asked
     * whether they are enough, of a call that hands out no task.
     */
    static List<FanOutTask<?>> owed(Coordinator call) {
        return DecisionRule.isRace(call.rule()) && DecisionRule.logsEnds(call.rule())
                ? inOrder(
                        call.newest(),
                        task -> task.status() == TaskStatus.FAILED || task.status() == TaskStatus.FAILED_READ)
                : unread(call.newest());
    }

    /** The tasks that have not ended, in the order in which they were started. */
    static List<FanOutTask<?>> stillRunning(@Nullable FanOutTask<?> newest) {
        return inOrder(newest, task -> !task.isDone());
    }

    /** The tasks whose code has not begun, also of those that were given. */
    static List<FanOutTask<?>> unstarted(@Nullable FanOutTask<?> newest) {
        List<FanOutTask<?>> tasks = new ArrayList<>();
        for (var task = newest; task != null; task = task.previous()) {
            if (task instanceof GivenTask<?> given) {
                tasks.addAll(given.unstarted());
            } else if (task.isUnstarted()) {
                tasks.add(task);
            }
        }
        Collections.reverse(tasks);
        return tasks;
    }

    /** Whether a task that was given has not begun. */
    public static boolean hasUnstartedGiven(@Nullable FanOutTask<?> newest) {
        for (var task = newest; task != null; task = task.previous()) {
            if (task instanceof GivenTask<?> given && given.mayBeUnstarted()) {
                return true;
            }
        }
        return false;
    }

    /** Leaves nothing of the call with tasks and stages that were given and go on, unless a task waits for them. */
    public static void letGoOfGiven(@Nullable FanOutTask<?> newest) {
        for (var task = newest; task != null; task = task.previous()) {
            if (task instanceof GivenTask<?> given && !given.isDone() && !given.isNeeded()) {
                given.letGo();
            }
        }
    }

    private static List<FanOutTask<?>> inOrder(@Nullable FanOutTask<?> newest, Predicate<FanOutTask<?>> predicate) {
        List<FanOutTask<?>> tasks = List.of();
        for (var task = newest; task != null; task = task.previous()) {
            if (predicate.test(task)) {
                tasks = tasks.isEmpty() ? new ArrayList<>() : tasks;
                tasks.add(task);
            }
        }
        Collections.reverse(tasks);
        return tasks;
    }

    /** Whether a task that is required has no value: it runs, or has failed a moment ago. */
    public static boolean isRequiredMissing(@Nullable FanOutTask<?> newest) {
        for (var task = newest; task != null; task = task.previous()) {
            if (task.isRequired() && task.status() != TaskStatus.SUCCEEDED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a task has failed, whether that was read or not. */
    public static boolean hasFailed(@Nullable FanOutTask<?> newest) {
        for (var task = newest; task != null; task = task.previous()) {
            if (TaskStatus.isFailed(task.status())) {
                return true;
            }
        }
        return false;
    }

    /** Cancels every task that has not ended. All are interrupted before anything else happens. */
    public static void cancel(@Nullable FanOutTask<?> newest) {
        for (var task = newest; task != null; task = task.previous()) {
            task.requestStop();
        }
    }

    /** The names of the tasks that have not ended, for the message of a timeout. */
    public static String running(@Nullable FanOutTask<?> newest) {
        return running(newest, null);
    }

    /** The same with the body of a scope, the last one. */
    public static String running(@Nullable FanOutTask<?> newest, @Nullable FanOutTask<?> body) {
        List<String> names = new ArrayList<>();
        var unnamed = 0;
        List<FanOutTask<?>> running = new ArrayList<>(inOrder(newest, task -> !task.isDone()));
        if (body != null && !body.isDone()) {
            running.add(body);
        }
        for (var task : running) {
            if (names.size() < MOST_NAMES) {
                names.add(task.name());
            } else {
                unnamed++;
            }
        }
        if (names.isEmpty()) {
            return "not all of its tasks were started";
        }
        var listed = String.join(", ", names);
        return (unnamed == 0 ? listed : listed + " and " + unnamed + " more") + " had not completed";
    }
}
