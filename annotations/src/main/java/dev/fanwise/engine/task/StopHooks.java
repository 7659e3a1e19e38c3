package dev.fanwise.engine.task;

import dev.fanwise.Registration;
import dev.fanwise.TimeSource;
import dev.fanwise.engine.failure.Reports;
import dev.fanwise.engine.time.ThreadSource;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a task offers to be closed when it is cancelled, as an interrupt does not reach everything.
 *
 * <p>Closing runs code of the user's, which may take long, throw anything, or cancel the task again: so a thread of its own
 * does it, when the task has been interrupted. The end of the task waits for what is being closed at that moment and takes
 * back the rest: nothing is closed for a task that has ended, whose connection may be at work for another.
 */
final class StopHooks {

    private final FanOutTask<?> task;

    /** By number, so that each is taken back at once, wherever it stands: a task may offer thousands. */
    private final NavigableMap<Integer, Hook> offered = Collections.synchronizedNavigableMap(new TreeMap<>());

    /** How many were offered so far. Counted under the handshake of the task. */
    private int count;

    /** The hook that is being closed; only one is at a time, by the thread that it holds. */
    private final AtomicReference<@Nullable Hook> closing = new AtomicReference<>();

    /** A resource was closed, or at least begun: what the task throws from then on comes from that. */
    private volatile boolean hasClosed;

    private volatile @Nullable Thread waiter;

    StopHooks(FanOutTask<?> task) {
        this.task = task;
    }

    Hook add(AutoCloseable resource) {
        var hook = new Hook(resource, count++);
        offered.put(hook.number, hook);
        return hook;
    }

    /** Whether an exception that leaves a cancelled task may come from what it has offered. */
    boolean explainsFailure() {
        return hasClosed || !offered.isEmpty();
    }

    /** Closes on a thread of its own: whoever cancels the task has others to cancel, or a deadline to keep. */
    void closeSoon() {
        if (offered.isEmpty()) {
            return;
        }
        try {
            newCloser().start();
        } catch (Throwable refused) {
            closeAll(); // no thread is to be had
        }
    }

    private Thread newCloser() {
        var name = "fanwise close " + task.name();
        if (task.owner.time() instanceof ThreadSource source) {
            return source.newThread(this::closeAll, name);
        }
        var closer = new Thread(this::closeAll, name);
        closer.setDaemon(true);
        return closer;
    }

    /** Closes what was offered, last first. */
    void closeAll() {
        Map.Entry<Integer, Hook> last;
        while ((last = offered.lastEntry()) != null) {
            var hook = last.getValue();
            if (!closing.compareAndSet(null, hook)) {
                return; // another thread is at it, and goes on
            }
            try {
                // race: a resource is closed, or taken back before
                if (offered.remove(hook.number) != null) {
                    hasClosed = true;
                    hook.run();
                }
            } finally {
                closing.set(null);
                var waiting = waiter;
                if (waiting != null) {
                    unpark(waiting);
                }
            }
        }
    }

    boolean isClosing() {
        return closing.get() != null;
    }

    /** Takes back what is not being closed yet: the task ends. */
    void takeBack() {
        offered.clear();
    }

    /** Waits until nothing is being closed, on the task's own thread. An interrupt that comes meanwhile is left standing. */
    void awaitClosed() {
        awaitNot(null);
    }

    private void awaitNot(@Nullable Hook awaited) {
        var current = closing.get();
        if (current != null && current.isRunBy(Thread.currentThread())) {
            return; // the resource itself takes its registration back, or ends the task
        }
        var interrupted = false;
        waiter = Thread.currentThread();
        while ((current = closing.get()) != null && (awaited == null || current == awaited)) {
            park();
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The system's own: the closer is no thread of a call's, and a clock that stands still must not hold it up. */
    private void park() {
        if (task.owner.time() instanceof ThreadSource source) {
            source.park(this, TimeSource.UNLIMITED); // it has the closer, too
        } else {
            LockSupport.parkNanos(this, 1_000_000);
        }
    }

    private void unpark(Thread waiting) {
        if (task.owner.time() instanceof ThreadSource source) {
            source.unpark(waiting);
        } else {
            LockSupport.unpark(waiting);
        }
    }

    /** One resource, and its registration. */
    final class Hook implements Registration {

        private final AutoCloseable resource;
        private final int number;
        private volatile @Nullable Thread closer;

        Hook(AutoCloseable resource, int number) {
            this.resource = resource;
            this.number = number;
        }

        boolean isRunBy(Thread thread) {
            return closer == thread;
        }

        private void run() {
            closer = Thread.currentThread();
            try {
                resource.close();
            } catch (Throwable thrown) {
                Reports.thrownByHook("closeOnCancel", task.name(), task.owner.name(), thrown);
            } finally {
                closer = null;
            }
        }

        /** Also waits for a closing that has begun: the resource is then the caller's alone again. */
        @Override
        public void close() {
            // race: a resource that is being closed is not the caller's yet
            if (offered.remove(number) == null) {
                awaitNot(this);
            }
        }
    }
}
