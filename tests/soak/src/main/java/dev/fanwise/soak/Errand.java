package dev.fanwise.soak;

import dev.fanwise.Task;
import dev.fanwise.soak.Made.MadeError;
import dev.fanwise.soak.Made.MadeException;
import dev.fanwise.soak.Made.MadeRuntimeException;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What one task does, drawn when it is made. It ends by itself, soon. */
final class Errand {

    /** How long it waits to be cancelled. */
    private static final int LONGEST_WAIT_MILLIS = 10;

    /** The deepest nesting of calls in tasks. */
    private static final int DEEPEST = 2;

    /** What a task throws that meets its closed resource. It is the cause of the task's cancellation, and no failure. */
    static final class ClosedException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private enum Kind {
        VALUE(30),
        SLOW_VALUE(20),
        FAILURE(6),
        RUNTIME_FAILURE(5),
        ERROR(1),
        WAITING(12),
        DEAF(6),
        FAILING_WHEN_STOPPED(8),
        CLOSED_WHEN_STOPPED(4),
        CANCELLING_ITSELF(2),
        NESTED(6);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        static Kind of(SplittableRandom random) {
            var drawn = random.nextInt(100);
            for (var kind : values()) {
                drawn -= kind.weight;
                if (drawn < 0) {
                    return kind;
                }
            }
            throw new AssertionError("the weights are a hundred");
        }
    }

    private final Runner runner;
    private final boolean isInRace;
    private final Ledger ledger;
    private final Kind kind;
    private final int micros;
    private final SplittableRandom random;
    private final int depth;

    Errand(Runner runner, boolean isInRace, Ledger ledger, SplittableRandom random, int depth) {
        var drawn = Kind.of(random);
        this.runner = runner;
        this.isInRace = isInRace;
        this.ledger = ledger;
        this.kind = drawn == Kind.NESTED && depth == DEEPEST ? Kind.VALUE : drawn;
        this.micros = random.nextInt(300);
        this.random = random.split();
        this.depth = depth;
    }

    String run() throws MadeException, InterruptedException {
        ledger.taskBegins();
        try {
            return runKind();
        } catch (RuntimeException | MadeException | Error thrown) {
            failing(thrown);
            throw thrown;
        } finally {
            ledger.taskEnds();
        }
    }

    private String runKind() throws MadeException, InterruptedException {
        return switch (kind) {
            case VALUE -> "value";
            case SLOW_VALUE -> {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
                yield "slow value";
            }
            case FAILURE -> throw made(new MadeException());
            case RUNTIME_FAILURE -> throw made(new MadeRuntimeException());
            case ERROR -> throw made(new MadeError());
            case WAITING -> {
                Thread.sleep(LONGEST_WAIT_MILLIS);
                yield "not stopped";
            }
            case DEAF -> deaf();
            case FAILING_WHEN_STOPPED -> failWhenStopped();
            case CLOSED_WHEN_STOPPED -> closedWhenStopped();
            case CANCELLING_ITSELF -> throw new CancellationException("by itself");
            case NESTED -> nested();
        };
    }

    /**
     * If the call has no observer, nobody tells whether a race passes a failure over, or it ends the task as cancelled. One
     * that was thrown in the middle of that is owed to nobody; of those that were thrown right before, there are few.
     */
    private void failing(Throwable thrown) {
        if (!runner.isObserved() && (isInRace || Thread.currentThread().isInterrupted())) {
            ledger.passOver(thrown);
        }
    }

    private <X extends Throwable & Made> X made(X failure) {
        return runner.isObserved() ? ledger.made(failure) : ledger.madeUnobserved(failure);
    }

    /** The same without a thread, and without what needs one. */
    CompletableFuture<String> runLater() {
        var stage = new CompletableFuture<String>();
        var delay = kind == Kind.WAITING ? TimeUnit.MILLISECONDS.toMicros(LONGEST_WAIT_MILLIS) : micros;
        ledger.taskBegins();
        CompletableFuture.delayedExecutor(delay, TimeUnit.MICROSECONDS).execute(() -> {
            complete(stage);
            ledger.taskEnds();
        });
        return stage;
    }

    private void complete(CompletableFuture<String> stage) {
        switch (kind) {
            case FAILURE -> fail(stage, made(new MadeException()));
            case RUNTIME_FAILURE -> fail(stage, made(new MadeRuntimeException()));
            case ERROR -> fail(stage, made(new MadeError()));
            case CANCELLING_ITSELF -> stage.cancel(false);
            default -> stage.complete("later");
        }
    }

    private void fail(CompletableFuture<String> stage, Throwable failure) {
        if (!stage.completeExceptionally(failure)) {
            ledger.account(failure, "stage that was cancelled before");
        }
    }

    private String deaf() {
        var start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.MICROSECONDS.toNanos(10L * micros)) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(50));
            Thread.interrupted();
        }
        return "deaf";
    }

    private String failWhenStopped() {
        try {
            Thread.sleep(LONGEST_WAIT_MILLIS);
            return "not stopped";
        } catch (InterruptedException stop) {
            throw made(new MadeRuntimeException());
        }
    }

    private String closedWhenStopped() throws InterruptedException {
        var closed = new CountDownLatch(1);
        Task.closeOnCancel(closed::countDown);
        if (closed.await(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new ClosedException();
        }
        return "not stopped";
    }

    /** Calls a fan-out method in the task. What is thrown goes on, unless it would be dropped with a cancelled task. */
    private String nested() throws MadeException, InterruptedException {
        try {
            return Shape.of(random).callNested(runner, ledger, random, depth + 1);
        } catch (InterruptedException stop) {
            ledger.account(stop, "an interruption inside of a task");
            throw new InterruptedException("inside");
        } catch (CancellationException cancelled) {
            ledger.account(cancelled, "a cancellation inside of a task");
            throw new CancellationException("inside");
        }
    }
}
