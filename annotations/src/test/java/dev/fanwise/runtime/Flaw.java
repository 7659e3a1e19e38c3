package dev.fanwise.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Orderings taken out of the engine, each by the smallest change of one class, with the scenario of a model check that finds
 * it out and the invariant that it breaks. They are what shows that the checks can fail.
 */
enum Flaw {
    WAKES_BEFORE_IT_COUNTS_OFF(
            Coordinator.class, CoordinatorModelTest.LastOfTwo.class, Invariant.NO_LOST_WAKE_UP, """
                    var isLast = (int) PENDING.getAndAdd(this, -1) == 1;
                    if (isLast || DecisionRule.wakesAlways(rule)) {
                        Clock.current.unpark(thread);
                    }
            """, """
                    if (pending == 1 || DecisionRule.wakesAlways(rule)) {
                        Clock.current.unpark(thread);
                    }
                    PENDING.getAndAdd(this, -1);
            """),

    COUNTS_ENDED_TASKS_AGAIN(
            Coordinator.class,
            CoordinatorModelTest.LastOfTwo.class,
            Invariant.NO_LOST_WAKE_UP,
            "PENDING.getAndAdd(this, startedUncounted);",
            "pending = startedUncounted;"),

    COUNTS_OFF_BEFORE_THE_VALUE_CAN_BE_SEEN(
            TaskState.class, CoordinatorModelTest.LastOfTwo.class, Invariant.ONE_OUTCOME, """
            endWithValue();
            fanOut.ended(asTask(), TaskStatus.SUCCEEDED);
            """, """
            fanOut.ended(asTask(), TaskStatus.SUCCEEDED);
            endWithValue();
            """),

    DECIDES_AFTER_A_LOOK(
            Coordinator.class,
            CoordinatorModelTest.TwoFailures.class,
            Invariant.ONE_OUTCOME,
            "decides && DECISIVE.compareAndSet(this, (Task<?>) null, task)",
            "decides && decisive == null && DECISIVE.compareAndSet(this, decisive, task)"),

    WAKES_BEFORE_IT_DECIDES(
            Coordinator.class, CoordinatorModelTest.FailureOfOne.class, Invariant.NO_LOST_WAKE_UP, """
            if (decides && DECISIVE.compareAndSet(this, (Task<?>) null, task)) {
                decided(task);
                return;
            """, """
            if (decides) {
                decided(task);
                DECISIVE.compareAndSet(this, (Task<?>) null, task);
                return;
            """),

    LOOKS_AT_THE_INTERRUPT_ONLY(
            Coordinator.class, CoordinatorModelTest.InterruptAfterTheEnd.class, Invariant.ONE_OUTCOME, """
                        if (Thread.interrupted()) {
                            if (!isInterruptedInTask && isOver(untilDecided)) {
            """, """
                        if (Thread.interrupted()) {
                            if (false) {
            """),

    DROPS_THE_INTERRUPT_OF_A_JOIN(
            Coordinator.class,
            CoordinatorModelTest.InterruptAgainstTheEnd.class,
            Invariant.NO_LOST_INTERRUPT,
            """
                                thread.interrupt();
                                return true;
            """,
            """
                                return true;
            """),

    LOOKS_AT_THE_CLOCK_ONLY(
            Coordinator.class,
            CoordinatorModelTest.DeadlineAfterTheEnd.class,
            Invariant.ONE_OUTCOME,
            "return isOver(untilDecided);",
            "return false;"),

    WAKES_A_STAGGERED_START_BEFORE_IT_COUNTS_OFF(
            Coordinator.class, CoordinatorModelTest.NextTurn.class, Invariant.NO_LOST_WAKE_UP, """
                    var isLast = (int) PENDING.getAndAdd(this, -1) == 1;
                    if (isLast || DecisionRule.wakesAlways(rule)) {
                        Clock.current.unpark(thread);
                    }
            """, """
                    if (pending == 1 || DecisionRule.wakesAlways(rule)) {
                        Clock.current.unpark(thread);
                    }
                    PENDING.getAndAdd(this, -1);
            """),

    INTERRUPTS_AFTER_THE_HANDSHAKE(
            TaskState.class, TaskModelTest.OneRequest.class, Invariant.NO_INTERRUPT_AFTER_RETURN, """
            var running = runningThread();
            if (running != null) {
                interrupt(running);
            }
            """, """
            var running = runningThread();
            leaveHandshake(TaskStatus.STOP_REQUESTED);
            interrupt(running);
            if (TaskStatus.isEnded(enterHandshake())) {
                return;
            }
            """),

    RUNS_AFTER_A_LOOK(
            TaskState.class,
            TaskModelTest.TwoThreads.class,
            Invariant.RUN_ONCE,
            "var wasAsked = !changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE);",
            "var wasAsked = status() != TaskStatus.NEW || !changeStatus(status(), TaskStatus.HANDSHAKE);"),

    TELLS_LISTENERS_TWICE(
            FanOutTask.class,
            TaskModelTest.Listeners.class,
            Invariant.RUN_ONCE,
            "(EndListeners) LISTENERS.getAndSet(this, (EndListeners) null);",
            """
            listeners;
            listeners = null;
            """),

    LETS_THE_THREAD_GO_BEFORE_THE_STAGE_CAN_BE_SEEN(
            AsyncTask.class, TaskModelTest.StageAgainstTheRequest.class, Invariant.NO_LOST_WAKE_UP, """
            stage = awaited;
            var stopRequested = releaseThread();
            """, """
            var stopRequested = releaseThread();
            stage = awaited;
            """),

    BEGINS_BEFORE_IT_LOOKS_FOR_A_REQUEST(
            TaskState.class,
            GroupHandleModelTest.CancellationAgainstTheStart.class,
            Invariant.NO_LOST_WAKE_UP,
            """
            var wasAsked = !changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE);
            if (wasAsked && !changeStatus(TaskStatus.BEGINS_INTERRUPTED, TaskStatus.HANDSHAKE)) {
            """,
            """
            var wasAsked = changeStatus(TaskStatus.BEGINS_INTERRUPTED, TaskStatus.HANDSHAKE);
            if (!wasAsked && !changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE)) {
            """),

    CLOSES_NOTHING_THAT_WAS_OFFERED_LATE(
            TaskState.class,
            StopHooksModelTest.OneRequest.class,
            Invariant.CLOSED_ONCE_AND_IN_TIME,
            "closing = before == TaskStatus.STOP_REQUESTED ? hooks.takeFor(asTask()) : null;",
            "closing = null;"),

    TAKES_WHAT_WAS_OFFERED_AND_LEAVES_IT(
            StopHooks.class,
            StopHooksModelTest.TwoRequests.class,
            Invariant.CLOSED_ONCE_AND_IN_TIME,
            "resources.clear();",
            ""),

    TAKES_TASKS_WHEN_IT_HAS_ENDED(
            TaskScope.class,
            TaskScopeModelTest.CreationAgainstTheEnd.class,
            Invariant.EVERY_TASK_ENDED,
            "while (decisive() == null && !closePending(CLOSED));",
            "while (false);"),

    READS_THE_SOURCE_WITHOUT_THE_LOCK(
            ElementPull.class, ElementPullModelTest.ThreeForTwo.class, Invariant.RUN_ONCE, """
            lock.lock();
            try {
                if (!hasMore()) {
            """, """
            var lock = new ReentrantLock();
            lock.lock();
            try {
                if (!hasMore()) {
            """),

    CLAIMS_A_FAILURE_AFTER_A_LOOK(
            TaskState.class,
            FailuresModelTest.LeavingAgainstTheFailure.class,
            Invariant.EVERY_FAILURE_ACCOUNTED_FOR,
            "if (!changeStatus(TaskStatus.FAILED, claimed)) {",
            "if (status() != TaskStatus.FAILED || !changeStatus(status(), claimed)) {"),

    LEAVES_THE_DECISION_OPEN(
            StartedTasks.class,
            FailuresModelTest.LeavingAgainstTheFailure.class,
            Invariant.EVERY_FAILURE_ACCOUNTED_FOR,
            "closeDecision(newest);",
            ""),

    REPORTS_WHAT_THE_CALL_THROWS(
            StartedTasks.class,
            FailuresModelTest.OneFailureOfTwo.class,
            Invariant.EVERY_FAILURE_ACCOUNTED_FOR,
            "first.exception() == task.exception();",
            "first.exception() == null;"),

    TELLS_NO_LISTENER_THAT_CAME_LATE(FanOutTask.class, TaskModelTest.Listeners.class, Invariant.RUN_ONCE, """
            if (isDone()) {
                tellListeners();
            """, """
            if (false) {
                tellListeners();
            """),

    ENDS_WHILE_SOMEBODY_CLOSES(
            TaskState.class,
            StopHooksModelTest.RequestAgainstTheEnd.class,
            Invariant.CLOSED_ONCE_AND_IN_TIME,
            "!hooks.isClosing()",
            "hooks != null"),

    WAKES_BEFORE_IT_HAS_CLOSED(
            StopHooks.class, StopHooksModelTest.RequestAgainstTheEnd.class, Invariant.NO_LOST_WAKE_UP, """
            if (closing.decrementAndGet() == 0) {
                Clock.current.unpark(thread);
            }
            """, """
            if (closing.get() == 1) {
                Clock.current.unpark(thread);
            }
            closing.decrementAndGet();
            """),

    COUNTS_A_TASK_AFTER_IT_LOOKED(
            TaskScope.class,
            TaskScopeModelTest.CreationAgainstTheEnd.class,
            Invariant.EVERY_TASK_ENDED,
            "if (isClosed(countNow()) || shutDown) {",
            "if (isClosed(pending()) || shutDown || countNow() == Integer.MAX_VALUE) {"),

    DOES_NOT_LOOK_AGAIN_WHEN_A_TASK_WAS_CREATED(
            TaskScope.class,
            TaskScopeModelTest.CreationAgainstTheCancellation.class,
            Invariant.NO_LOST_WAKE_UP,
            """
            if (shutDown) {
                task.requestStop();
            """,
            """
            if (false) {
                task.requestStop();
            """),

    ASKS_BEFORE_IT_REFUSES(
            StartedTasks.class,
            TaskScopeModelTest.CreationAgainstTheCancellation.class,
            Invariant.NO_LOST_WAKE_UP,
            """
            stopStarting();
            cancelAll();
            """,
            """
            cancelAll();
            stopStarting();
            """),

    LETS_THE_CLOCK_AND_THE_BODY_DECIDE(
            DeadlineClock.class,
            TaskScopeModelTest.ClockAgainstTheEnd.class,
            Invariant.ONE_OUTCOME,
            "} else if (decided.compareAndSet(false, true)) {",
            """
            } else {
                decided.set(true);
            """),

    LEAVES_A_TASK_IN_THE_QUEUE(
            BoundedThreads.class,
            BoundedThreadsModelTest.OneAfterTheOther.class,
            Invariant.NO_LOST_WAKE_UP,
            "while (!queue.isEmpty() && enter());",
            "while (false);"),

    TAKES_AN_ELEMENT_AFTER_IT_LOOKED(
            ElementPull.class,
            ElementPullModelTest.FailureAgainstTheNext.class,
            Invariant.NOTHING_STARTED_AFTER_THE_DECISION,
            "before < 0 || !TAKEN.compareAndSet(this, before, before + 1)",
            "before < 0 || (taken = before + 1) < 0"),

    FAILS_BEFORE_IT_CLOSES_THE_SOURCE(
            Worker.class,
            ElementPullModelTest.FailureAgainstTheNext.class,
            Invariant.NOTHING_STARTED_AFTER_THE_DECISION,
            """
            pull.closeSource();
            throw thrown;
            """,
            "throw thrown;"),

    ASKS_A_TASK_THAT_HAS_ENDED(
            TaskState.class,
            CoordinatorModelTest.RequestAgainstTheValue.class,
            Invariant.ONE_OUTCOME,
            "leaveHandshakeAskedToStop();",
            "leaveHandshake(TaskStatus.STOP_REQUESTED);");

    private final Class<?> type;
    private final Class<? extends Runnable> scenario;
    private final Invariant broken;
    private final String sound;
    private final String flawed;

    Flaw(Class<?> type, Class<? extends Runnable> scenario, Invariant broken, String sound, String flawed) {
        this.type = type;
        this.scenario = scenario;
        this.broken = broken;
        this.sound = sound;
        this.flawed = flawed;
    }

    /** The source of the class with the flaw in it, if what it takes out is there exactly once. */
    Optional<String> flawedSource() {
        var source = source();
        var found = anySpacing(sound).matcher(source);
        if (!found.find()) {
            return Optional.empty();
        }
        var replaced = source.substring(0, found.start()) + flawed + source.substring(found.end());
        return found.find() ? Optional.empty() : Optional.of(replaced);
    }

    private String source() {
        try {
            return Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Pattern anySpacing(String code) {
        return Pattern.compile(
                Arrays.stream(code.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    Invariant brokenInvariant() {
        return broken;
    }

    Runnable newScenario() {
        try {
            return scenario.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
