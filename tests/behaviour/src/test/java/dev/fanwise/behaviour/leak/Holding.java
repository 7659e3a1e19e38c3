package dev.fanwise.behaviour.leak;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Tasks that hold something large, or wait. */
abstract class Holding {

    final CountDownLatch running = new CountDownLatch(1);
    final CountDownLatch end = new CountDownLatch(1);

    @WaitFor(value = "hold", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<Object> first(@Each List<Object> elements) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<Object> again(@Each Set<Task<Object>> pending) throws InterruptedException;

    @WaitFor(value = "hold", until = "hasOne")
    abstract Waited<Object> untilOne(@Each List<Object> elements) throws InterruptedException;

    @WaitFor(until = "hasOne")
    abstract Waited<Object> untilOneOf(@Each Set<Task<Object>> tasks) throws InterruptedException;

    @WaitFor("hold")
    abstract Stream<Task<Object>> asTheyCome(@Each List<Object> elements);

    @Gather("hold")
    abstract Task<List<Object>> group(@Each List<Object> elements);

    boolean hasOne(Waited<Object> soFar) {
        return !soFar.done().isEmpty();
    }

    /** The element itself, or the end for those that are to wait. */
    Object hold(Object element) throws InterruptedException {
        if (element.equals("wait")) {
            running.countDown();
            end.await();
        }
        return element;
    }
}
