package dev.fanwise.runtime;

import org.jetbrains.lincheck.Lincheck;
import org.jspecify.annotations.Nullable;

/**
 * Runs a scenario of some threads again and again, each time with their steps in another order, until no order is left or
 * {@code -Dinterleavings} of them have been run. Orders with few changes of threads come first. A step is an access to
 * memory that threads may share; each sees what the one before it did.
 */
final class Interleavings {

    private static final int MOST = Integer.getInteger("interleavings", 200);

    /** System properties, as the checker sets the memory of the scenario back after each order. */
    private static final String EXPLORED = "dev.fanwise.interleavings";

    private static final String EXPLORED_IN_ALL = "dev.fanwise.interleavings.all";

    private static volatile Object shared = "";

    private Interleavings() {}

    /** Fails by the first order of steps in which the scenario throws something or hangs. */
    static void explore(Runnable scenario) {
        explore(scenario, scenario.getClass().getSimpleName(), MOST);
    }

    /** The same where an order is known to exist that fails. */
    static void exploreUntilItFails(Runnable scenario, String title) {
        explore(scenario, title, 10 * MOST);
    }

    private static void explore(Runnable scenario, String title, int most) {
        System.setProperty(EXPLORED, "0");
        try {
            Lincheck.runConcurrentTest(most, () -> {
                System.setProperty(EXPLORED, String.valueOf(Integer.getInteger(EXPLORED) + 1));
                Clock.current = share(new ModelClock());
                // The checker's main thread goes from one order to the next, and may have been interrupted at the end.
                Thread.interrupted();
                scenario.run();
            });
        } finally {
            Clock.current = new Clock();
            print(title, Integer.getInteger(EXPLORED));
        }
    }

    private static void print(String title, int explored) {
        var all = Integer.getInteger(EXPLORED_IN_ALL, 0) + explored;
        System.setProperty(EXPLORED_IN_ALL, String.valueOf(all));
        System.out.printf("%s: %,d interleavings, %,d so far%n", title, explored, all);
    }

    /** The checker takes an object for one thread's own until it is held by a static field or by an object that is. */
    static <T> T share(T object) {
        shared = object;
        return object;
    }

    static Thread start(Runnable code) {
        var thread = new Thread(code);
        thread.start();
        return thread;
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Waits for an interrupt, as a blocking method does. */
    static <T> T waitForInterrupt() throws InterruptedException {
        while (!Thread.interrupted()) {
            Clock.current.park("interrupt", Clock.FOR_EVER);
        }
        throw new InterruptedException();
    }

    /**
     * One thread tells another that it has come to some place. A scenario that waits for it needs no forced change of
     * threads to get there, and so finds more with few.
     */
    static final class Signal {

        private volatile @Nullable Thread waiter;
        private volatile boolean isGiven;

        void give() {
            isGiven = true;
            var waiting = waiter;
            if (waiting != null) {
                Clock.current.unpark(waiting);
            }
        }

        void await() {
            waiter = Thread.currentThread();
            while (!isGiven) {
                Clock.current.park(this, Clock.FOR_EVER);
            }
        }
    }
}
