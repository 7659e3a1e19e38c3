package dev.fanwise.behaviour.product;

import dev.fanwise.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** A fan-out method of one shape with one policy, called with three tasks. */
enum Shape {
    SLOTS((calls, source, timeout) -> calls.slots(source.next(), source.next(), source.next(), timeout), true),
    SLOTS_FAIL_FAST(
            (calls, source, timeout) -> calls.slotsFailFast(source.next(), source.next(), source.next(), timeout),
            false),
    SCOPE_SLOTS(
            (calls, source, timeout) -> calls.scopeSlots(source.next(), source.next(), source.next(), timeout), false),
    CHAIN((calls, source, timeout) -> calls.chain(source.next(), source.next(), source.next(), timeout), true),
    SCOPE_CHAIN(
            (calls, source, timeout) -> calls.scopeChain(source.next(), source.next(), source.next(), timeout), false),
    AFTER_ENDS(
            (calls, source, timeout) -> calls.afterEnds(source.next(), source.next(), source.next(), timeout), false),
    SLOT_TIMEOUTS(
            (calls, source, timeout) -> calls.slotTimeouts(source.next(), source.next(), source.next(), timeout), true),
    EACH((calls, source, timeout) -> calls.each(source, timeout), true),
    EACH_FAIL_FAST((calls, source, timeout) -> calls.eachFailFast(source, timeout), false),
    EACH_CANCEL((calls, source, timeout) -> calls.eachCancel(source, timeout), true),
    OUTCOMES((calls, source, timeout) -> calls.outcomes(source, timeout), false),
    BOUNDED((calls, source, timeout) -> calls.bounded(source, timeout), true),
    BOUNDED_FAIL_FAST((calls, source, timeout) -> calls.boundedFailFast(source, timeout), false),
    WAIT((calls, source, timeout) -> calls.waitForAll(source, timeout), true),
    BOUNDED_WAIT((calls, source, timeout) -> calls.boundedWait(source, timeout), true),
    WAIT_FOR_SLOTS(
            (calls, source, timeout) -> calls.waitForSlots(source.next(), source.next(), source.next(), timeout), true),
    WAIT_FOR_FIRST_FAILED_SLOT(
            (calls, source, timeout) ->
                    calls.waitForFirstFailedSlot(source.next(), source.next(), source.next(), timeout),
            false),
    WAIT_FOR_CHAIN(
            (calls, source, timeout) -> calls.waitForChain(source.next(), source.next(), source.next(), timeout), true),
    WAIT_FOR_FIRST_FAILED_OF_CHAIN(
            (calls, source, timeout) ->
                    calls.waitForFirstFailedOfChain(source.next(), source.next(), source.next(), timeout),
            false),
    STREAM((calls, source, timeout) -> read(calls.stream(source, timeout)), true),
    BOUNDED_STREAM((calls, source, timeout) -> read(calls.boundedStream(source, timeout)), false),
    RACE((calls, source, timeout) -> calls.race(source, timeout), false),
    STAGGER((calls, source, timeout) -> calls.stagger(source, timeout), false),
    UNTIL((calls, source, timeout) -> calls.until(source, timeout), true),
    BOUNDED_UNTIL((calls, source, timeout) -> calls.boundedUntil(source, timeout), false),
    HANDLED((calls, source, timeout) -> handled(results -> calls.handled(source, results::add, timeout)), false),
    HANDLED_OUTCOMES(
            (calls, source, timeout) -> handled(results -> calls.handledOutcomes(source, results::add, timeout)), true),
    SCOPE((calls, source, timeout) -> calls.scope(source, timeout), false),
    SUPERVISOR((calls, source, timeout) -> calls.supervisor(source, timeout), false),
    BOUNDED_SCOPE((calls, source, timeout) -> calls.boundedScope(source, timeout), false),
    BODY((calls, source, timeout) -> calls.body(source, timeout, Calls.CREATING), false),
    BODY_READS((calls, source, timeout) -> calls.body(source, timeout, Calls.READING), false),
    BOUNDED_BODY((calls, source, timeout) -> calls.boundedBody(source, timeout, Calls.CREATING), false),
    SUPERVISED_BODY((calls, source, timeout) -> calls.supervisedBody(source, timeout, Calls.CREATING), false),
    HANDLE(
            (calls, source, timeout) -> {
                var call = calls.start(listOf(source), timeout);
                calls.elsewhere = call;
                return call.get();
            },
            true),
    NESTED(
            (calls, source, timeout) -> calls.each(
                    List.<Code>of(() -> calls.scope(source, timeout).size()).iterator(), timeout),
            true),
    OVER_HANDLES(
            (calls, source, timeout) -> {
                List<Task<Integer>> tasks = new ArrayList<>();
                for (var code : listOf(source)) {
                    tasks.add(calls.single(code));
                }
                return calls.gatherHandles(tasks, timeout);
            },
            true),
    OVER_STAGES(
            (calls, source, timeout) -> {
                List<CompletionStage<Integer>> stages = new ArrayList<>();
                for (var code : listOf(source)) {
                    stages.add(calls.single(code).toCompletableFuture());
                }
                return calls.gatherStages(stages, timeout);
            },
            true);

    private final Way way;

    /** Whether tasks may go on when the call is over. */
    final boolean mayLeave;

    private interface Way {
        Object call(Calls calls, Iterator<Code> source, Duration timeout) throws Exception;
    }

    private interface Handling {
        void call(List<Object> results) throws Exception;
    }

    private static List<Object> handled(Handling call) throws Exception {
        List<Object> results = new ArrayList<>();
        call.call(results);
        return results;
    }

    private static List<Task<Integer>> read(Stream<Task<Integer>> tasks) {
        try (tasks) {
            return tasks.toList();
        }
    }

    Shape(Way way, boolean mayLeave) {
        this.way = way;
        this.mayLeave = mayLeave;
    }

    /** Whether a failure may be passed over, as the call has what it wants. */
    boolean passesOver() {
        return this == RACE || this == STAGGER || this == BOUNDED_UNTIL;
    }

    /** Whether a caller that is interrupted meets an unchecked exception, with its interrupt status set again. */
    boolean setsInterruptAgain() {
        return this == HANDLE || this == STREAM || this == BOUNDED_STREAM;
    }

    /** Whether the tasks are started before the call. */
    boolean isGivenTasks() {
        return this == OVER_HANDLES || this == OVER_STAGES;
    }

    Object call(Calls calls, Iterator<Code> source, Duration timeout) throws Exception {
        return way.call(calls, source, timeout);
    }

    private static List<Code> listOf(Iterator<Code> source) {
        List<Code> codes = new ArrayList<>();
        source.forEachRemaining(codes::add);
        return codes;
    }
}
