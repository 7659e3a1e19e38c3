package dev.fanwise.conformance;

import java.util.List;
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
            var stops = Stops.of(scenario, cpython);
            return scenario.isGather() && !scenario.op().returnExceptions() && stops.any()
                    ? cpython.withResult(stops.first())
                            .withSuppressed(failures(cpython))
                            .withReturnAtLastEnd()
                    : cpython;
        }
    },

    /** A cancelled gather of outcomes suppresses the failures: asyncio drops them. */
    G9 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            return scenario.isGather()
                            && scenario.op().returnExceptions()
                            && cpython.result() instanceof Result.Cancelled
                    ? cpython.withSuppressed(failures(cpython))
                    : cpython;
        }
    },

    /** A gather of outcomes within a timeout returns those there are: asyncio raises. */
    T2 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            return scenario.isGather()
                            && scenario.op().returnExceptions()
                            && Stops.of(scenario, cpython).first() instanceof Result.TimedOut
                    ? cpython.withSuppressed(Set.of()).withResult(lastOf(scenario.arguments(), cpython))
                    : cpython;
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
            return cpython.interruptedAfter()
                            && Stops.interruptsThatReach(scenario, cpython).isEmpty()
                    ? cpython.withInterruptedAfter(false)
                    : cpython;
        }
    },

    /**
     * What stops the call first says as what it ends, and an interrupt that comes while it ends is kept in the
     * interrupt status: asyncio counts how many cancellations there were, and has one exception for all (TG18, T3).
     */
    C6 {
        @Override
        Verdict expected(Scenario scenario, Verdict cpython) {
            var stops = Stops.of(scenario, cpython);
            if (!stops.any() || !(scenario.isGather() || scenario.isScope())) {
                return cpython;
            }
            if (cpython.result() instanceof Result.Cancelled || cpython.result() instanceof Result.TimedOut) {
                return cpython.withResult(stops.first()).withInterruptedAfter(stops.laterInterrupts());
            }
            return cpython.result() instanceof Result.Returned && stops.laterInterrupts()
                    ? cpython.withInterruptedAfter(true)
                    : cpython;
        }
    };

    abstract Verdict expected(Scenario scenario, Verdict cpython);

    private static Result lastOf(List<Integer> tasks, Verdict verdict) {
        return new Result.Returned(
                tasks.stream().map(task -> verdict.tasks().get(task).last()).toList());
    }

    private static Set<String> failures(Verdict verdict) {
        return verdict.tasks().stream()
                .map(Verdict.TaskVerdict::last)
                .filter(End::isFailure)
                .map(End::what)
                .collect(Collectors.toUnmodifiableSet());
    }
}
