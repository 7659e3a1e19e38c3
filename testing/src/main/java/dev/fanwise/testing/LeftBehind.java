package dev.fanwise.testing;

import dev.fanwise.Registration;
import dev.fanwise.engine.failure.Reports;
import dev.fanwise.engine.failure.UnretrievedFailure;
import dev.fanwise.engine.task.CurrentTasks;
import dev.fanwise.engine.task.FanOutTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** What one test leaves behind, from its beginning to its end. */
final class LeftBehind implements Reports.Listener {

    /** How long a task on a real thread may take to end. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(2);

    /** The tests that run now, and how many have begun. */
    private static int running;

    private static long begun;

    private final Set<FanOutTask<?>> before = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<UnretrievedFailure> handles = Collections.synchronizedList(new ArrayList<>());
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    private final List<Scheduler> times = new ArrayList<>();
    private final Thread thread = Thread.currentThread();
    private final Registration listening;
    private final long number;
    private final boolean wasAlone;
    private volatile @Nullable Throwable failure;

    LeftBehind() {
        synchronized (LeftBehind.class) {
            wasAlone = running++ == 0;
            number = ++begun;
        }
        before.addAll(CurrentTasks.all());
        listening = Reports.listen(this);
    }

    private boolean isAlone() {
        synchronized (LeftBehind.class) {
            return wasAlone && begun == number;
        }
    }

    /** Takes an interrupt out of the thread of the test. */
    void takeInterrupt() {
        if (Thread.interrupted()) {
            problems.add("an interrupt in thread " + thread.getName());
        }
    }

    /** Ends the test, and says what it leaves. */
    List<String> end() {
        times.addAll(TestTimes.createdHere());
        try {
            takeInterrupt();
            times.forEach(this::lookInto);
            if (isAlone()) {
                lookAtRealThreads();
            }
        } finally {
            listening.close();
            synchronized (LeftBehind.class) {
                running--;
            }
        }
        for (var handle : handles) {
            if (!handle.isRetrieved()) {
                add(handle.task(), handle.exception());
            }
        }
        return problems;
    }

    private void lookInto(Scheduler time) {
        if (time.isClosed()) {
            return;
        }
        time.advance(0);
        var left = time.participants().stream().filter(Participant::isOwn).toList();
        for (var each : left) {
            problems.add("a task that still runs: " + Failures.text(each));
        }
        if (!left.isEmpty()) {
            time.close();
        }
    }

    private void lookAtRealThreads() {
        var until = System.nanoTime() + PATIENCE;
        var left = realTasks();
        while (!left.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK);
            left = realTasks();
        }
        left.forEach(each -> problems.add("a task that still runs: " + Names.of(each)));
    }

    private Collection<FanOutTask<?>> realTasks() {
        Set<FanOutTask<?>> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(CurrentTasks.all());
        left.removeAll(before);
        times.forEach(time -> time.participants().forEach(each -> left.remove(each.code)));
        left.removeIf(FanOutTask::isDone);
        return left;
    }

    @Override
    public void unread(UnretrievedFailure unread) {
        if (isOfTest()) {
            handles.add(unread);
        }
    }

    @Override
    public boolean takes(String task, Throwable thrown) {
        if (isOfTest()) {
            add(task, thrown);
        }
        return false;
    }

    private void add(String task, Throwable thrown) {
        failure = thrown;
        problems.add("a failure that was never retrieved, of " + task + ": " + thrown);
    }

    private boolean isOfTest() {
        var time = OwnThread.currentScheduler();
        return time == null ? isAlone() : time.isOfTest(thread);
    }

    @Nullable Throwable failure() {
        return failure;
    }
}
