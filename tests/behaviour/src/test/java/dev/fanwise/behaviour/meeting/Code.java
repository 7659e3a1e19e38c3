package dev.fanwise.behaviour.meeting;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What a task does, decided by a test. */
public interface Code {
    Integer run() throws Exception;

    /** A source whose first element ends only when all have been started: else the others might never start. */
    static Iterator<Code> firstEndingWhenAllStarted(Code first, Code... others) {
        var allStarted = new CountDownLatch(1);
        var rest = List.of(others).iterator();
        return new Iterator<>() {

            private boolean isFirst = true;

            @Override
            public boolean hasNext() {
                if (!isFirst && !rest.hasNext()) {
                    allStarted.countDown();
                    return false;
                }
                return true;
            }

            @Override
            public Code next() {
                if (!isFirst) {
                    return rest.next();
                }
                isFirst = false;
                return () -> {
                    allStarted.await();
                    return first.run();
                };
            }
        };
    }
}
