package dev.fanwise.conformance;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where Fanwise differs from asyncio on purpose: each makes of CPython's verdict the one that is expected here. The
 * names are those of asyncio's rules.
 *
 * <p>Of the other deliberate differences no scenario can tell. Nothing happens at the same instant in any of them
 * (C7, W14), nobody cancels a task that has failed (L6), and when an unread failure is reported (L9) is not recorded.
 */
enum Difference {

    /**
     * A cancelled gather waits for all tasks, and what fails meanwhile is suppressed: asyncio leaves at the first task
     * that then ends without a value, raises its failure in the place of the cancellation, and lets the others run.
     */
    G8 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            if (!scenario.isGather()
                    || scenario.op().returnExceptions()
                    || !scenario.isInterruptedBefore(cpython.returnedAt())) {
                return cpython;
            }
            return cpython.withResult(new Result.Cancelled(true))
                    .withSuppressed(failures(cpython))
                    .withReturnAtLastEnd();
        }
    },

    /** A cancelled gather of outcomes suppresses the failures: asyncio drops them. */
    G9 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            var cancelled = scenario.isGather()
                    && scenario.op().returnExceptions()
                    && scenario.isInterruptedBefore(cpython.returnedAt());
            return cancelled ? cpython.withSuppressed(failures(cpython)) : cpython;
        }
    },

    /** What fails after a gather has thrown is reported: asyncio is silent. */
    G12 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            return scenario.isGather() ? cpython.withReports(task -> task.ended() > cpython.returnedAt()) : cpython;
        }
    },

    /**
     * The failure that ends a wait for the first failure is unread like any other: asyncio itself has read it, unless
     * it was that of the last task.
     */
    L5 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            var op = scenario.op();
            return scenario.isWait() && "FIRST_EXCEPTION".equals(op.returnWhen()) && !op.consume()
                    ? cpython.withReports(task -> task.ended() == cpython.returnedAt())
                    : cpython;
        }
    },

    /** An error leaves as itself, with the other failures suppressed: asyncio groups it like any other. */
    TG15 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            if (!(cpython.result() instanceof Result.ThrewGroup group)) {
                return cpython;
            }
            var error = group.members().stream()
                    .filter(member -> member.kind() == End.Kind.FAILED_BADLY)
                    .findFirst();
            if (error.isEmpty()) {
                return cpython;
            }
            return cpython.withResult(new Result.Threw(error.get()))
                    .withSuppressed(group.members().stream()
                            .filter(member -> !member.equals(error.get()))
                            .map(End::what)
                            .collect(Collectors.toSet()));
        }
    },

    /**
     * An interrupt that the body has caught is gone: asyncio counts the request and, if failures outrank it, delivers
     * it again. A thread's interrupt status is no count, and the body alone knows what it has caught.
     */
    TG11 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            return cpython.interruptedAfter() && BodyTimes.catchesInterrupt(scenario, cpython)
                    ? cpython.withInterruptedAfter(false)
                    : cpython;
        }
    },

    /**
     * An interrupt that comes when the body has cancelled the scope already is kept in the interrupt status: asyncio
     * has one exception for both, which takes the request along.
     */
    TG18 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            return cpython.result().equals(new Result.Cancelled(true)) && BodyTimes.cancelsFirst(scenario)
                    ? cpython.withResult(new Result.Cancelled(false)).withInterruptedAfter(true)
                    : cpython;
        }
    };

    abstract Verdict expected(Scenario scenario, Verdict cpython);

    private static Set<String> failures(Verdict verdict) {
        return verdict.tasks().stream()
                .map(Verdict.TaskVerdict::last)
                .filter(End::isFailure)
                .map(End::what)
                .collect(Collectors.toUnmodifiableSet());
    }
}
