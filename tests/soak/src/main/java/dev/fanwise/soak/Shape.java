package dev.fanwise.soak;

import dev.fanwise.Outcome;
import dev.fanwise.soak.Made.MadeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/** One way to call a fan-out method, and to account for what it hands out. */
@SuppressWarnings("ImmutableEnumChecker") // the code has no state
enum Shape {
    GATHER((call, errands) -> errands.gather(call.errand(), call.errand(), call.errand())),
    GATHER_OR_CANCEL((call, errands) -> errands.gatherOrCancel(call.errand(), call.errand(), call.errand())),
    GATHER_OR_JOIN((call, errands) -> errands.gatherOrJoin(call.errand(), call.errand(), call.errand())),
    GATHER_WITHIN((call, errands) -> {
        var all = errands.gatherWithin(call.errand(), call.errand(), call.errand(), call.timeout());
        call.accountFor(List.of(all.second(), all.third()));
    }),
    EACH((call, errands) -> errands.each(call.errands())),
    EACH_BOUNDED((call, errands) -> errands.eachBounded(call.errands())),
    OUTCOMES_WITHIN((call, errands) -> call.accountFor(errands.outcomesWithin(call.errands(), call.timeout()))),
    WAIT_FOR((call, errands) -> call.settle(errands.waitFor(call.errands(), call.timeout()))),
    FIRST_COMPLETED((call, errands) -> call.settle(errands.firstCompleted(call.errands()))),
    FIRST_EXCEPTION((call, errands) -> call.settle(errands.firstException(call.errands()))),
    FIRST_SUCCEEDED((call, errands) -> errands.firstSucceeded(call.errands())),
    STAGGERED((call, errands) -> errands.staggered(call.errands())),
    HANDLES((call, errands) -> {
        var handles = errands.handles(call.errand(), call.errand(), call.errand());
        call.settle(List.of(handles.first(), handles.second(), handles.third()));
    }),
    EACH_LATER((call, errands) -> errands.eachLater(call.errands())),
    FIRST_LATER((call, errands) -> call.settle(errands.firstLater(call.errands()))),
    SCOPE_LATER((call, errands) -> errands.scopeLater(call.errands())),
    SCOPE((call, errands) -> errands.scope(call.errand(), call.errand(), call.errand())),
    SCOPE_BOUNDED((call, errands) -> errands.scopeBounded(call.errands())),
    SUPERVISOR((call, errands) -> errands.supervisor(call.errands())),
    SCOPE_WITH_BODY((call, errands) -> errands.scopeWithBody(call.errands())),
    SCOPE_WITHIN((call, errands) -> errands.scopeWithin(call.errands(), call.timeout())),
    START((call, errands) -> call.settle(List.of(errands.start(call.errand(), call.errand(), call.errand())))),
    START_ALL((call, errands) -> call.settleFuture(errands.startAll(call.errands())));

    private interface Code {
        void run(Call call, Errands errands) throws MadeException, InterruptedException, TimeoutException;
    }

    private static final List<Shape> ALL = List.of(values());

    private final Code code;

    Shape(Code code) {
        this.code = code;
    }

    static Shape of(SplittableRandom random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /** Whether the group's own interrupt of a body can hide one from outside. */
    boolean interruptsItsCaller() {
        return this == SCOPE_WITH_BODY || this == SCOPE_WITHIN;
    }

    /** Whether an alarm can interrupt its caller at the deadline, if an executor may block it. */
    boolean hasTimeout() {
        return this == GATHER_WITHIN || this == OUTCOMES_WITHIN || this == WAIT_FOR || this == SCOPE_WITHIN;
    }

    /** Whether the failures of some tasks are passed over if another succeeds. */
    private boolean isRace() {
        return this == FIRST_SUCCEEDED || this == STAGGERED;
    }

    void call(Runner runner, Ledger ledger, SplittableRandom random, int depth)
            throws MadeException, InterruptedException, TimeoutException {
        code.run(new Call(this, runner, ledger, random, depth), runner.errands());
    }

    /** The same in a task, which declares no timeout. */
    String callNested(Runner runner, Ledger ledger, SplittableRandom random, int depth)
            throws MadeException, InterruptedException {
        try {
            call(runner, ledger, random, depth);
            return "nested";
        } catch (TimeoutException timeout) {
            throw new CompletionException(timeout);
        }
    }

    /** The random arguments of a call. */
    static final class Call extends Settlement {

        private final Shape shape;
        private final Runner runner;
        private final Ledger ledger;
        private final SplittableRandom random;
        private final int depth;

        Call(Shape shape, Runner runner, Ledger ledger, SplittableRandom random, int depth) {
            super(ledger, random, depth == 0);
            this.shape = shape;
            this.runner = runner;
            this.ledger = ledger;
            this.random = random;
            this.depth = depth;
        }

        Errand errand() {
            return new Errand(runner, shape.isRace(), ledger, random, depth);
        }

        List<Errand> errands() {
            List<Errand> errands = new ArrayList<>();
            for (var count = 1 + random.nextInt(6); count > 0; count--) {
                errands.add(errand());
            }
            return errands;
        }

        Duration timeout() {
            return Duration.ofNanos(random.nextInt(5_000_000) - 100_000);
        }

        void accountFor(List<Outcome<String>> outcomes) {
            outcomes.forEach(this::accountFor);
        }
    }
}
