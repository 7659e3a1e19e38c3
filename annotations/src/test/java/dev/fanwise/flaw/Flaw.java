package dev.fanwise.flaw;

import dev.fanwise.engine.call.CallerAlarmModelTest;
import dev.fanwise.engine.call.EndLogModelTest;
import dev.fanwise.engine.surround.PermitsModelTest;
import dev.fanwise.engine.task.AssistanceModelTest;
import dev.fanwise.engine.task.NestedTasksModelTest;
import dev.fanwise.engine.task.PlacesModelTest;
import dev.fanwise.engine.task.StopHooksModelTest;
import dev.fanwise.engine.task.TaskModelTest;
import dev.fanwise.model.Invariant;
import dev.fanwise.model.Scenario;
import dev.fanwise.runtime.CoordinatorModelTest;
import dev.fanwise.runtime.DiscardsModelTest;
import dev.fanwise.runtime.EndsInTurnModelTest;
import dev.fanwise.runtime.FailuresModelTest;
import dev.fanwise.runtime.GivenModelTest;
import dev.fanwise.runtime.GraceModelTest;
import dev.fanwise.runtime.GroupHandleModelTest;
import dev.fanwise.runtime.LoopOfWaitsModelTest;
import dev.fanwise.runtime.NeedsModelTest;
import dev.fanwise.runtime.TaskScopeModelTest;
import dev.fanwise.runtime.TaskStreamModelTest;
import java.util.function.Function;

/**
 * Orderings taken out of the engine, each at a place that is marked with the race that it closes, with the scenario of a
 * model check that finds it out and the invariant that it breaks. They are what shows that the checks can fail.
 */
enum Flaw {
    // ---- observers

    LETS_OTHERS_SEE_THE_END_FIRST(
            "a thread that sees the end before the observers do waits until they are told",
            place -> place.replacedBy("OwnSurroundings own = null;"),
            TaskModelTest.ObservedEnd.class,
            Invariant.OBSERVERS_FIRST),

    // ---- count and decision

    WAKES_BEFORE_IT_COUNTS_OFF(
            "the caller is woken for the last end when it can see it",
            place -> place.replacedBy("call.wake(); PENDING.getAndAdd(call, -1); var isLast = false;"),
            CoordinatorModelTest.LastOfTwo.class,
            Invariant.NO_LOST_WAKE_UP),

    COUNTS_ENDED_TASKS_AGAIN(
            "a task that ends before it is counted is counted off",
            place -> place.replacedBy("call.pending = call.startedUncounted;"),
            CoordinatorModelTest.LastOfTwo.class,
            Invariant.NO_LOST_WAKE_UP),

    COUNTS_OFF_BEFORE_THE_VALUE_CAN_BE_SEEN(
            "the value can be seen before the task is counted off",
            place -> place.replacedBy(
                    "task.owner.ended(task.asTask(), ended); task.isTold = true; task.releaseStatus(ended);"),
            CoordinatorModelTest.LastOfTwo.class,
            Invariant.ONE_OUTCOME),

    DECIDES_AFTER_A_LOOK(
            "of two ends that could decide the call one does",
            place -> place.rewritten(
                    "decideBy(call, task)",
                    "call.decisive == null && DECISIVE.compareAndSet(call, call.decisive, task)"),
            CoordinatorModelTest.TwoFailures.class,
            Invariant.ONE_OUTCOME),

    WAKES_BEFORE_IT_DECIDES(
            "of two ends that could decide the call one does",
            place -> place.replacedBy("""
                    if (DecisionRule.isDecidedBy(call.rule(), status)) {
                        call.decided(task);
                        mark(call, task);
                        return;
                    }
                    """),
            CoordinatorModelTest.FailureOfOne.class,
            Invariant.NO_LOST_WAKE_UP),

    LEAVES_THE_DECISION_OPEN(
            "a failure that comes when the tasks are given up is reported, not thrown",
            MarkedPlace::leftOut,
            FailuresModelTest.LeavingAgainstTheFailure.class,
            Invariant.EVERY_FAILURE_ACCOUNTED_FOR),

    CLAIMS_A_FAILURE_AFTER_A_LOOK(
            "of two that account for a failure one does",
            place -> place.rewritten(
                    "!task.changeStatus(TaskStatus.FAILED, claimed)",
                    "task.status() != TaskStatus.FAILED || !task.changeStatus(task.status(), claimed)"),
            FailuresModelTest.LeavingAgainstTheFailure.class,
            Invariant.EVERY_FAILURE_ACCOUNTED_FOR),

    REPORTS_WHAT_THE_CALL_THROWS(
            "a late failure may be the one that the call throws",
            place -> place.rewritten("known.get() == failure", "known.get() == task"),
            FailuresModelTest.OneFailureOfTwo.class,
            Invariant.EVERY_FAILURE_ACCOUNTED_FOR),

    // ---- grace

    GIVES_UP_WITHOUT_A_MARK(
            "a failure that comes when the grace is over is reported",
            MarkedPlace::leftOut,
            GraceModelTest.GraceAgainstTheFailure.class,
            Invariant.EVERY_FAILURE_ACCOUNTED_FOR),

    // ---- ends one by one

    LOSES_AN_END_OF_TWO(
            "of ends that come at the same time none is lost",
            place -> place.replacedBy("earlier = newest; entry.setOther(earlier); newest = entry;"),
            EndsInTurnModelTest.TwoEnds.class,
            Invariant.ONE_OUTCOME),

    HOLDS_AN_END_WHEN_THE_CALL_IS_OVER(
            "a task that ends when the call is over holds none that ended before",
            MarkedPlace::leftOut,
            EndLogModelTest.EndAgainstTheClose.class,
            Invariant.NOTHING_LEFT_BEHIND),

    COUNTS_OFF_BEFORE_THE_END_CAN_BE_FOUND(
            "who sees that a task is counted off finds its end",
            place -> place.replacedBy("""
                    TaskCount.takeOff(call);
                    var log = call.endLog();
                    if (log != null) {
                        log.add(task);
                    }
                    """),
            EndsInTurnModelTest.TwoEnds.class,
            Invariant.ONE_OUTCOME),

    STARTS_THE_NEXT_BEFORE_THE_END_CAN_BE_FOUND(
            "who sees that a task is counted off finds its end",
            place -> place.replacedBy("""
                    TaskCount.takeOff(call);
                    var log = call.endLog();
                    if (log != null) {
                        log.add(task);
                    }
                    """),
            EndsInTurnModelTest.BackPressureAgainstTheInterrupt.class,
            Invariant.BOUNDED),

    DROPS_AN_INTERRUPT_BETWEEN_TWO_STARTS(
            "an interrupt between two starts is met by the wait that follows them",
            MarkedPlace::leftOut,
            EndsInTurnModelTest.BackPressureAgainstTheInterrupt.class,
            Invariant.NO_LOST_WAKE_UP),

    // ---- streams

    OVERLOOKS_THAT_THE_STREAM_IS_CLOSED(
            "a stream that is closed while it is read is closed by its reader",
            place -> place.replacedBy("state.set(IDLE);"),
            TaskStreamModelTest.CloseAgainstTheReader.class,
            Invariant.NO_LOST_WAKE_UP),

    WAKES_THE_READER_BEFORE_IT_CLOSES(
            "a reader that waits sees that the stream is closed when it is woken",
            place -> place.replacedBy("""
                    if (state.compareAndSet(IDLE, CLOSED)) {
                        begin = null;
                        stop();
                        endIfOver();
                    } else if (state.get() == READING) {
                        wakeReader();
                        state.compareAndSet(READING, CLOSING);
                    }
                    """),
            TaskStreamModelTest.CloseAgainstTheReader.class,
            Invariant.NO_LOST_WAKE_UP),

    // ---- results that are not received

    ACCEPTS_A_RESULT_AFTER_A_LOOK(
            "a value that comes when the call ends is the caller's, or is discarded here",
            place -> place.replacedBy("return true;"),
            DiscardsModelTest.ReturningAgainstTheResult.class,
            Invariant.ONE_OUTCOME),

    // ---- needs

    COUNTS_ENDED_NEEDS_AFTER_A_LOOK(
            "of needs that end at the same time one is the last",
            place -> place.replacedBy("var before = missing; missing = before - 1; return before == 1;"),
            NeedsModelTest.LastNeedOfTwo.class,
            Invariant.NO_LOST_WAKE_UP),

    STARTS_AFTER_A_LOOK(
            "of the last end that a task waits for and its cancellation one comes first",
            place -> place.rewritten(
                    "!task.changeStatus(TaskStatus.WAITS, TaskStatus.HANDSHAKE)", "task.status() != TaskStatus.WAITS"),
            NeedsModelTest.CancellationAgainstTheLastNeed.class,
            Invariant.ONE_OUTCOME),

    ENDS_WITH_ITS_NEED_AFTER_A_LOOK(
            "a task of which two needs fail ends once",
            place -> place.rewritten(
                    "task.changeStatus(TaskStatus.WAITS, TaskStatus.HANDSHAKE)", "task.status() == TaskStatus.WAITS"),
            NeedsModelTest.TwoNeedsFail.class,
            Invariant.NO_LOST_WAKE_UP),

    BEGINS_A_TASK_OF_WHICH_A_NEED_HAS_FAILED(
            "a task of which a need has failed never begins, whichever need is the last to end",
            place -> place.replacedBy("""
                    if (arrive() && becomeReady()) {
                        starter.startLater(task, thread);
                    }
                    if (need.status() != TaskStatus.SUCCEEDED && isForValueOf(need)) {
                        TaskStop.endAs(task, need);
                    }
                    """),
            NeedsModelTest.FailureOfANeed.class,
            Invariant.RUN_ONCE),

    FAILS_A_TASK_BEFORE_IT_ENDS_THE_CALL(
            "who sees that a task that can't be started has ended sees that the call has",
            MarkedPlace::afterTheNext,
            NeedsModelTest.StartThatFails.class,
            Invariant.ONE_OUTCOME),

    // ---- waiting

    SAYS_ENOUGH_WITHOUT_A_DECISION(
            "an interrupt that comes when there is enough does not end the wait",
            MarkedPlace::leftOut,
            EndsInTurnModelTest.EnoughAgainstTheInterrupt.class,
            Invariant.ONE_OUTCOME),

    LOOKS_AT_THE_INTERRUPT_ONLY(
            "nor does it end the wait",
            MarkedPlace::leftOut,
            TaskModelTest.InterruptAfterTheEnd.class,
            Invariant.ONE_OUTCOME),

    DROPS_AN_INTERRUPT_THAT_COMES_LATE(
            "an interrupt that comes after the end is for what follows",
            place -> place.rewritten("Thread.currentThread().isInterrupted()", "Thread.interrupted()"),
            CoordinatorModelTest.InterruptAgainstTheEnd.class,
            Invariant.NO_LOST_INTERRUPT),

    DROPS_THE_INTERRUPT_OF_A_JOIN(
            "an interrupt during a join is the caller's",
            MarkedPlace::leftOut,
            CoordinatorModelTest.InterruptOfAJoin.class,
            Invariant.NO_LOST_INTERRUPT),

    LOOKS_AT_THE_CLOCK_ONLY(
            "what is there at the deadline is in time",
            place -> place.rewritten("what.isOver()", "false"),
            CoordinatorModelTest.DeadlineAfterTheEnd.class,
            Invariant.ONE_OUTCOME),

    RINGS_WHEN_IT_IS_OFF(
            "the alarm has interrupted the caller, or does so no more",
            MarkedPlace::leftOut,
            CallerAlarmModelTest.TimeAgainstTheEnd.class,
            Invariant.NO_INTERRUPT_AFTER_RETURN),

    RINGS_IN_A_TASK_ON_THE_CALLER(
            "an interrupt that could not be held up has come before the task begins",
            MarkedPlace::leftOut,
            CoordinatorModelTest.AlarmAgainstATaskOnTheCaller.class,
            Invariant.NO_INTERRUPT_AFTER_RETURN),

    RINGS_AFTER_A_LOOK(
            "the alarm rings before it is off or paused, or not at all",
            place -> place.rewritten(
                    "state.compareAndSet(SET, RINGING)", "state.get() == SET && state.getAndSet(RINGING) != RINGING"),
            CallerAlarmModelTest.TimeAgainstThePause.class,
            Invariant.NO_INTERRUPT_AFTER_RETURN),

    TAKES_AN_INTERRUPT_FROM_OUTSIDE_FOR_THE_ALARM(
            "an interrupt that stood before the alarm rang is not taken back",
            place -> place.rewritten("!wasInterrupted", "true"),
            CallerAlarmModelTest.InterruptBefore.class,
            Invariant.NO_LOST_INTERRUPT),

    // ---- begin and end of a task

    RUNS_AFTER_A_LOOK(
            "of two threads that are given a task one begins it",
            place -> place.rewritten(
                    "!task.changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE)",
                    "task.status() != TaskStatus.NEW || !task.changeStatus(task.status(), TaskStatus.HANDSHAKE)"),
            TaskModelTest.TwoThreads.class,
            Invariant.RUN_ONCE),

    LOOKS_FOR_A_CANCELLATION_BEFORE_IT_BEGINS(
            "of two threads that are given a task one begins it",
            place -> place.replacedBy("""
                    var wasCancelled = task.status() == TaskStatus.BEGINS_INTERRUPTED;
                    if (!wasCancelled && !task.changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE)) {
                        return false;
                    }
                    """),
            GroupHandleModelTest.CancellationAgainstTheStart.class,
            Invariant.NO_LOST_WAKE_UP),

    GIVES_UP_AFTER_A_LOOK(
            "a task that is given up has not begun and was not cancelled",
            place -> place.rewritten(
                    "task.changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE)", "task.status() == TaskStatus.NEW"),
            TaskModelTest.ThreeEnds.class,
            Invariant.ONE_OUTCOME),

    INTERRUPTS_AFTER_THE_HANDSHAKE(
            "the thread of a task is interrupted before it can go on to other work",
            place -> place.replacedBy("""
                    task.setStatus(TaskStatus.STOP_REQUESTED);
                    if (running != null) {
                        task.interrupt(running);
                    }
                    """),
            TaskModelTest.CancellationAtTheEnd.class,
            Invariant.NO_INTERRUPT_AFTER_RETURN),

    LEAVES_AN_INTERRUPT_IN_THE_THREAD(
            "a cancellation that the task did not meet goes with it",
            MarkedPlace::leftOut,
            TaskModelTest.OneCancellation.class,
            Invariant.NO_INTERRUPT_AFTER_RETURN),

    CANCELS_A_TASK_THAT_HAS_ENDED(
            "a task on a thread of its own may end during the handshake",
            place -> place.replacedBy("task.setStatus(TaskStatus.STOP_REQUESTED);"),
            CoordinatorModelTest.CancellationAgainstTheValue.class,
            Invariant.ONE_OUTCOME),

    TELLS_LISTENERS_TWICE(
            "of two threads that tell a listener one does",
            place -> place.replacedBy("var told = listeners; listeners = null;"),
            TaskModelTest.Listeners.class,
            Invariant.RUN_ONCE),

    TELLS_NO_LISTENER_THAT_COMES_LATE(
            "a listener that comes when the task ends is told",
            MarkedPlace::leftOut,
            TaskModelTest.Listeners.class,
            Invariant.RUN_ONCE),

    LETS_THE_THREAD_GO_BEFORE_THE_STAGE_CAN_BE_SEEN(
            "who cancels a task without a thread sees what it waits for",
            MarkedPlace::afterTheNext,
            TaskModelTest.StageAgainstTheCancellation.class,
            Invariant.NO_LOST_WAKE_UP),

    LEAVES_A_DEPENDENT_WITH_A_FUTURE(
            "a future that goes on holds nothing of the call",
            MarkedPlace::leftOut,
            GivenModelTest.LettingGo.class,
            Invariant.NOTHING_LEFT_BEHIND),

    LETS_TWO_GO_ON_WITH_THE_SAME_TASKS(
            "of two calls that go on with the same tasks one does",
            place -> place.replacedBy("if (loop.waiter != null) { return null; } loop.waiter = call;"),
            LoopOfWaitsModelTest.TwoGoOn.class,
            Invariant.NO_LOST_WAKE_UP),

    GOES_ON_WITH_TASKS_THAT_ANOTHER_HAS_TAKEN(
            "a call that comes when another has gone on begins anew",
            MarkedPlace::leftOut,
            LoopOfWaitsModelTest.TwoGoOn.class,
            Invariant.NO_LOST_WAKE_UP),

    LOSES_AN_END_BETWEEN_TWO_WAITS(
            "of ends between two waits none is lost",
            place -> place.replacedBy("arrival.before = newest; newest = arrival;"),
            LoopOfWaitsModelTest.TwoEnds.class,
            Invariant.NO_LOST_WAKE_UP),

    LOOKS_FOR_WAITERS_BEFORE_IT_TELLS_THE_END(
            "a call that goes on when a task ends sees the end, or is woken",
            place -> place.replacedBy("Coordinator waiting = null;"),
            LoopOfWaitsModelTest.TwoEnds.class,
            Invariant.NO_LOST_WAKE_UP),

    // ---- several tasks on one thread

    INTERRUPTS_THE_TASK_ON_TOP(
            "an interrupt does not hit the task that runs on top",
            place -> place.rewritten("seat != null && seat.above != null", "false"),
            NestedTasksModelTest.Stranger.class,
            Invariant.NO_LOST_WAKE_UP),

    FORGETS_THE_INTERRUPT_THAT_IS_DUE(
            "a task that is cancelled below another is interrupted when that has ended",
            MarkedPlace::leftOut,
            NestedTasksModelTest.Stranger.class,
            Invariant.NO_LOST_WAKE_UP),

    INTERRUPTS_A_CALLER_TWICE(
            "an interrupt that the caller's code has met is not due again",
            place -> place.rewritten(" && !above.hasMetInterruptOfCaller()", ""),
            NestedTasksModelTest.BodyOfAScope.class,
            Invariant.NO_INTERRUPT_AFTER_RETURN),

    TAKES_AN_INTERRUPT_OF_THE_CALLER_FOR_THE_TASK(
            "an interrupt that a task meets on a thread that waits for it, or starts it, is that thread's",
            place -> place.rewritten(" || isOnThreadOfCaller(task, thread)", ""),
            CoordinatorModelTest.InterruptOfATaskOnTheCaller.class,
            Invariant.NO_LOST_INTERRUPT),

    TAKES_AN_INTERRUPT_OF_A_HELPER_FOR_THE_TASK(
            "an interrupt that a task meets on a thread that waits for it, or starts it, is that thread's",
            place -> place.rewritten("instead || ", ""),
            AssistanceModelTest.InterruptOfTheCaller.class,
            Invariant.NO_LOST_INTERRUPT),

    // ---- resources

    CLOSES_NOTHING_THAT_IS_OFFERED_LATE(
            "what is offered after the cancellation is closed at once",
            MarkedPlace::leftOut,
            StopHooksModelTest.LateOffer.class,
            Invariant.CLOSED_ONCE_AND_IN_TIME),

    CLOSES_NOTHING_THAT_A_BODY_OFFERS_LATE(
            "what is offered after the cancellation is closed at once",
            place -> place.rewritten(" || isToStop(task)", ""),
            StopHooksModelTest.BodyOfACancelledTask.class,
            Invariant.NO_LOST_WAKE_UP),

    CLOSES_NOTHING_THAT_A_BODY_HAS_OFFERED(
            "what the body of a cancelled task has registered is closed",
            MarkedPlace::leftOut,
            StopHooksModelTest.BodyOfACancelledTask.class,
            Invariant.NO_LOST_WAKE_UP),

    CLOSES_WHAT_WAS_TAKEN_BACK(
            "a resource is closed, or taken back before",
            place -> place.rewritten(
                    "offered.remove(hook.number) != null", "offered.remove(hook.number) != null || hook != null"),
            StopHooksModelTest.CancellationAgainstTheReturn.class,
            Invariant.CLOSED_ONCE_AND_IN_TIME),

    ENDS_WHILE_SOMETHING_IS_CLOSED(
            "a task does not end while its resource is being closed",
            place -> place.rewritten("!seat.isClosing()", "true"),
            StopHooksModelTest.EndWhileItIsClosed.class,
            Invariant.CLOSED_ONCE_AND_IN_TIME),

    TAKES_BACK_WHAT_IS_BEING_CLOSED(
            "a resource that is being closed is not the caller's yet",
            place -> place.replacedBy("offered.remove(number);"),
            StopHooksModelTest.CancellationAgainstTheRegistration.class,
            Invariant.CLOSED_ONCE_AND_IN_TIME),

    // ---- places

    TAKES_A_PLACE_AFTER_A_LOOK(
            "two that take the last place do not both get it",
            place -> place.rewritten("!taken.compareAndSet(current, current + 1)", "taken.incrementAndGet() < 0"),
            PlacesModelTest.TwoCreators.class,
            Invariant.BOUNDED),

    FORGETS_A_TASK_THAT_COMES_WHEN_THE_LAST_ENDS(
            "a place that became free before the task began to wait is its",
            MarkedPlace::leftOut,
            PlacesModelTest.TwoCreators.class,
            Invariant.NO_LOST_WAKE_UP),

    GIVES_A_PLACE_TO_A_CANCELLED_TASK(
            "a place that a cancelled task was given goes to the next",
            MarkedPlace::leftOut,
            PlacesModelTest.CancellationOfAJobThatNeverComes.class,
            Invariant.NO_LOST_WAKE_UP),

    KEEPS_A_PLACE_FOR_A_TASK_THAT_WAS_CANCELLED_BEFORE(
            "a task that was cancelled before its turn was there keeps no place",
            MarkedPlace::leftOut,
            PlacesModelTest.CancellationAgainstTheCreation.class,
            Invariant.NO_LOST_WAKE_UP),

    KEEPS_THE_THREAD_OF_A_CANCELLED_JOB(
            "a cancelled job that waits for a place lets its thread go",
            MarkedPlace::leftOut,
            PlacesModelTest.CancellationOfAJob.class,
            Invariant.NO_LOST_WAKE_UP),

    GOES_ON_WITHOUT_A_PLACE(
            "a task that gave its place away goes on when it has one again",
            MarkedPlace::leftOut,
            PlacesModelTest.WaitForTheNext.class,
            Invariant.BOUNDED),

    // ---- permits of a limit

    GIVES_A_PERMIT_TO_ONE_THAT_HAS_ENDED(
            "a task that was cancelled before it waits for a permit takes none",
            MarkedPlace::leftOut,
            PermitsModelTest.CancellationAgainstTheRequest.class,
            Invariant.NOTHING_LEFT_BEHIND),

    FORGETS_THE_TASK_THAT_WAITS_FOR_A_PERMIT(
            "a permit that becomes free goes to the one that waits",
            place -> place.replacedBy("next = null;"),
            PermitsModelTest.TwoTasks.class,
            Invariant.NO_LOST_WAKE_UP),

    KEEPS_THE_THREAD_OF_A_TASK_THAT_WAITS_FOR_A_PERMIT(
            "a task that was cancelled while it waits for a permit lets its thread go",
            MarkedPlace::leftOut,
            PermitsModelTest.CancellationOfOneThatWaits.class,
            Invariant.NO_LOST_WAKE_UP),

    GIVES_A_PERMIT_TO_A_CANCELLED_TASK(
            "a task that was cancelled while it waits for a permit is not given one",
            MarkedPlace::leftOut,
            PermitsModelTest.CancellationOfOneThatWaits.class,
            Invariant.NOTHING_LEFT_BEHIND),

    KEEPS_A_PERMIT_FOR_A_TASK_THAT_WAS_CANCELLED_BEFORE(
            "a task that was cancelled before it had a permit keeps none",
            MarkedPlace::leftOut,
            PermitsModelTest.CancellationAgainstTheRequest.class,
            Invariant.NOTHING_LEFT_BEHIND),

    TAKES_ITS_LENT_PERMIT_FROM_ANOTHER(
            "a task that lent its permit goes on when one is free again",
            place -> place.rewritten("taken < size && returning.isEmpty()", "true"),
            PermitsModelTest.LentToTheOneThatItWaitsFor.class,
            Invariant.BOUNDED),

    // ---- scopes

    TAKES_TASKS_WHEN_IT_HAS_ENDED(
            "a task that was created at the last moment is waited for",
            place -> place.rewritten("!isDecided() && !TaskCount.close(this)", "false"),
            TaskScopeModelTest.CreationAgainstTheEnd.class,
            Invariant.EVERY_TASK_ENDED),

    COUNTS_A_TASK_AFTER_IT_LOOKED(
            "a scope that was found empty takes no task",
            place -> place.rewritten(
                    "TaskCount.isClosed(TaskCount.addNow(scope)) || scope.isShutDown",
                    "TaskCount.isClosed(TaskCount.of(scope)) || scope.isShutDown || TaskCount.addNow(scope) == 9"),
            TaskScopeModelTest.CreationAgainstTheEnd.class,
            Invariant.EVERY_TASK_ENDED),

    DOES_NOT_LOOK_AGAIN_WHEN_A_TASK_WAS_CREATED(
            "a task that is created while the scope is cancelled is cancelled",
            MarkedPlace::leftOut,
            TaskScopeModelTest.CreationAgainstTheCancellation.class,
            Invariant.NO_LOST_WAKE_UP),

    CANCELS_BEFORE_IT_REFUSES(
            "who creates a task that is not cancelled with the others sees that the scope is",
            MarkedPlace::afterTheNext,
            TaskScopeModelTest.CreationAgainstTheCancellation.class,
            Invariant.NO_LOST_WAKE_UP);

    private final String race;
    private final Function<MarkedPlace, String> change;
    private final Class<? extends Scenario> scenario;
    private final Invariant broken;

    Flaw(String race, Function<MarkedPlace, String> change, Class<? extends Scenario> scenario, Invariant broken) {
        this.race = race;
        this.change = change;
        this.scenario = scenario;
        this.broken = broken;
    }

    String race() {
        return race;
    }

    /** The source of the class with the flaw in it. */
    String flawedSource() {
        return change.apply(MarkedPlace.of(race));
    }

    Invariant brokenInvariant() {
        return broken;
    }

    Scenario newScenario() {
        try {
            return scenario.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
