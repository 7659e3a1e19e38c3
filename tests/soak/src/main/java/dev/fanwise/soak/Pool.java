package dev.fanwise.soak;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A pool that looks at the interrupt status that each job leaves in its thread. */
final class Pool extends ThreadPoolExecutor {

    private final Ledger ledger;

    private Pool(Ledger ledger, String name, int size, BlockingQueue<Runnable> queue) {
        super(size, size, 1, TimeUnit.MINUTES, queue, code -> daemon(name, code));
        this.ledger = ledger;
    }

    static Pool ofSize(int size, Ledger ledger) {
        return new Pool(ledger, "pool-of-" + size, size, new LinkedBlockingQueue<>());
    }

    /** Rejects what no thread is free for. */
    static Pool rejecting(Ledger ledger) {
        return new Pool(ledger, "rejecting-pool", 3, new SynchronousQueue<>());
    }

    static Thread daemon(String name, Runnable code) {
        var thread = new Thread(code, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    protected void afterExecute(Runnable job, Throwable thrown) {
        if (Thread.interrupted()) {
            ledger.violate("an interrupt was left in a thread of "
                    + Thread.currentThread().getName());
        }
        if (thrown != null) {
            ledger.violate("a job threw " + thrown);
        }
    }
}
