package dev.fanwise.model;

import org.jetbrains.lincheck.Lincheck;

/**
 * Runs a scenario of some threads again and again, each time with their steps in another order, until no order is left or
 * {@code -Dinterleavings} of them have been run. Orders with few changes of threads come first. A step is an access to
 * memory that threads may share; each sees what the one before it did.
 */
public final class Interleavings {

    private static final int MOST = Integer.getInteger("interleavings", 200);

    /** System properties, as the checker sets the memory of the scenario back after each order. */
    private static final String EXPLORED = "dev.fanwise.interleavings";

    private static final String EXPLORED_IN_ALL = "dev.fanwise.interleavings.all";

    @SuppressWarnings("UnusedVariable") // that something stands there is what the checker looks at
    private static volatile Object shared = "";

    private static boolean isLoaded;

    private Interleavings() {}

    /** Fails by the first order of steps in which the scenario throws something or hangs. */
    public static void explore(Scenario scenario) {
        explore(scenario, scenario.getClass().getSimpleName(), MOST);
    }

    /** The same where an order is known to exist that fails. */
    public static void exploreUntilItFails(Scenario scenario, String title) {
        explore(scenario, title, 10 * MOST);
    }

    private static void explore(Scenario scenario, String title, int most) {
        load();
        System.setProperty(EXPLORED, "0");
        var began = System.nanoTime();
        try {
            Lincheck.runConcurrentTest(most, () -> {
                System.setProperty(EXPLORED, String.valueOf(Integer.getInteger(EXPLORED) + 1));
                // The checker's main thread goes from one order to the next, and may have been interrupted at the end.
                Thread.interrupted();
                run(scenario);
            });
        } finally {
            print(title, Integer.getInteger(EXPLORED), (System.nanoTime() - began) / 1_000_000);
        }
    }

    /** So slow on a busy machine that the first order of a scenario would be taken for one that hangs. */
    private static synchronized void load() {
        if (!isLoaded) {
            isLoaded = true;
            Lincheck.runConcurrentTest(1, () -> {});
        }
    }

    private static void run(Scenario scenario) {
        try {
            scenario.run(share(new ModelClock()));
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static void print(String title, int explored, long millis) {
        var all = Integer.getInteger(EXPLORED_IN_ALL, 0) + explored;
        System.setProperty(EXPLORED_IN_ALL, String.valueOf(all));
        System.out.printf("%s: %,d interleavings in %,d ms, %,d so far%n", title, explored, millis, all);
    }

    /** The checker takes an object for one thread's own until it is held by a static field or by an object that is. */
    public static <T> T share(T object) {
        shared = object;
        return object;
    }

    /** A place where another thread may go on: between two steps that the checker takes for one. */
    public static void step() {
        var unused = shared;
    }

    public static Thread start(Runnable code) {
        var thread = new Thread(code);
        thread.start();
        return thread;
    }

    /** Waits for the end of a thread, on one that nobody interrupts. */
    public static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Waits for the end of a thread. Returns whether an interrupt stood or came by then, and takes it. */
    public static boolean isInterruptedAfter(Thread interrupter) {
        var status = false;
        try {
            interrupter.join();
        } catch (InterruptedException interrupt) {
            status = true;
        }
        return status | Thread.interrupted();
    }

    /** Waits for an interrupt, as a blocking method does. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // it may stand for a task of any type
    public static <T> T waitForInterrupt() throws InterruptedException {
        var nobody = share(new Object());
        synchronized (nobody) {
            while (true) {
                nobody.wait();
            }
        }
    }

    /**
     * One thread tells another that it has come to some place. A scenario that waits for it needs no forced change of
     * threads to get there, and so finds more with few.
     */
    public static final class Signal {

        private boolean isGiven;

        public synchronized void give() {
            isGiven = true;
            notifyAll();
        }

        /** Waits until the signal is given. An interrupt that comes meanwhile is left standing. */
        public synchronized void await() {
            var interrupted = false;
            while (!isGiven) {
                try {
                    wait();
                } catch (InterruptedException interrupt) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
