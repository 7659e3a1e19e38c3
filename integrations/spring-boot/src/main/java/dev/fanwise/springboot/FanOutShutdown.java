package dev.fanwise.springboot;

import dev.fanwise.FanOutObserver;
import dev.fanwise.RunningFanOuts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Lets the shutdown of an application wait until no call and no task runs that it has observed, also none that a call has left
 * running. It comes after the web server has let its requests end, and before the server and the beans of most applications
 * stop. What still runs after the longest time of a phase is named in the log.
 *
 * <p>It does not wait for a task that its call has abandoned, nor for calls that such a task makes: it was cancelled, its value is
 * dropped, and it may never end. These are named in the log, too.
 */
public final class FanOutShutdown implements FanOutObserver, SmartLifecycle {

    /** Between the graceful shutdown of a web server, {@code DEFAULT_PHASE - 1024}, and its end, {@code - 2048}. */
    static final int PHASE = DEFAULT_PHASE - 1536;

    private static final Logger LOGGER = System.getLogger("dev.fanwise");

    private final RunningFanOuts running;
    private final Duration timeout;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition isIdle = lock.newCondition();

    /** While tasks are abandoned: how often to look whether anything else runs, which no end of its own tells. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    /** Calls and tasks that have not ended. */
    private final AtomicLong inFlight = new AtomicLong();

    /** Tasks that were abandoned, and that may have ended since. */
    private final AtomicLong abandoned = new AtomicLong();

    /** Set before the shutdown looks at what is in flight: who ends the last of it looks at this afterwards. */
    private volatile boolean isStopping;

    private volatile boolean isRunning;

    /**
     * Creates an observer.
     *
     * @param running names what runs too long
     * @param timeout how long to wait
     */
    public FanOutShutdown(RunningFanOuts running, Duration timeout) {
        this.running = running;
        this.timeout = timeout;
    }

    // ---- observer

    @Override
    public CallObserver begins(ObservedCall call, @Nullable TaskObserver parent) {
        add(1);
        return new CallObserver() {
            @Override
            public TaskObserver creates(ObservedTask task) {
                add(1);
                return new TaskObserver() {
                    @Override
                    public void abandoned() {
                        abandoned.incrementAndGet();
                        add(0);
                    }

                    @Override
                    public void ended(TaskEnd end) {
                        add(-1);
                    }
                };
            }

            @Override
            public void ended(CallEnd end) {
                add(-1);
            }
        };
    }

    private void add(int change) {
        if ((inFlight.addAndGet(change) > 0 && abandoned.get() == 0) || !isStopping) {
            return;
        }
        lock.lock();
        try {
            isIdle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    // ---- lifecycle

    @Override
    public void start() {
        isStopping = false;
        isRunning = true;
    }

    /** Waits on a thread of its own, as other beans of the phase stop at the same time. */
    @Override
    public void stop(Runnable callback) {
        var waiting = new Thread(
                () -> {
                    stop();
                    callback.run();
                },
                "fan-out-shutdown");
        waiting.start();
    }

    @Override
    public void stop() {
        try {
            if (!awaitIdle()) {
                LOGGER.log(
                        Level.WARNING,
                        () -> "Fan-outs still run after " + timeout + " of the shutdown:\n" + running.toText());
            } else if (inFlight.get() > 0) {
                LOGGER.log(Level.WARNING, () -> "The shutdown does not wait for abandoned tasks:\n" + running.toText());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            isRunning = false;
        }
    }

    private boolean awaitIdle() throws InterruptedException {
        isStopping = true;
        var rest = TimeUnit.NANOSECONDS.convert(timeout);
        lock.lockInterruptibly();
        try {
            while (!isIdle()) {
                if (rest <= 0) {
                    return false;
                }
                var wait = abandoned.get() == 0 ? rest : Math.min(rest, LOOK);
                rest -= wait - isIdle.awaitNanos(wait);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Mostly a look at a number; the tree is looked at only if there are abandoned tasks. */
    private boolean isIdle() {
        return inFlight.get() == 0
                || (abandoned.get() > 0 && running.calls().stream().allMatch(FanOutShutdown::isGivenUp));
    }

    private static boolean isGivenUp(RunningFanOuts.Call call) {
        return call.hasEnded()
                && call.tasks().stream().allMatch(task -> task.state() == RunningFanOuts.State.ABANDONED);
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
