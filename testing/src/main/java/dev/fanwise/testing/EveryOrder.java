package dev.fanwise.testing;

import dev.fanwise.testing.Course.Event;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Runs code under every order in which its tasks can run, end, fail, be interrupted, time out and be rejected.
 *
 * <pre>{@code
 * EveryOrder.of(() -> {
 *             var time = new VirtualTime();
 *             var pages = new ProductPagesFanOut(time.options(), new FakeShop());
 *             assertThat(pages.load(42).product()).isEqualTo(new Product(42));
 *         })
 *         .check();
 * }</pre>
 *
 * <p><b>The code</b> creates all that it uses, and a {@link VirtualTime}, which then is the one of the order. It may call
 * fan-out methods of every kind, start tasks, wait for handles and sleep. It must be repeatable: in the same order it does the
 * same. What it asserts is asserted in every order.
 *
 * <p><b>What may happen.</b> Threads go on in any order where they start a task, wait, sleep or end. A thread may be so slow
 * that time passes meanwhile, so a timeout may come before or after each end. The calling thread is interrupted at most once
 * in an order, and one start of a task is rejected. Exclude events that the code need not expect: {@link #withoutTimeouts},
 * {@link #withoutInterrupts}, {@link #withoutRejections}. Fakes add events of their own with {@link #choose}.
 *
 * <p><b>What is wrong</b> is an order in which
 *
 * <ul>
 *   <li>the code throws: an assertion error in any case; another exception unless it comes from the event, as an {@code
 *       InterruptedException} or {@code CancellationException} from an interrupt, a {@code TimeoutException} from slowness, and
 *       the rejection itself;
 *   <li>it never ends, or leaves a task that never ends;
 *   <li>it returns after an interrupt without an exception and with the interrupt status cleared;
 *   <li>a failure of a task is never retrieved.
 * </ul>
 *
 * <p><b>How many.</b> Two orders that differ only in steps that can't notice each other count as one. Beyond {@link #atMost}
 * orders, as many again are sampled at random, by a {@linkplain #withSeed seed}. The result says how many of how many.
 *
 * <p>Immutable: each {@code with} method returns a new object.
 */
public final class EveryOrder {

    private static final int DEFAULT_BOUND = 1_000;

    private final Code code;
    private final Set<Event> allowed;
    private final int bound;
    private final long seed;

    /** Whether orders are left out that lead to the same as another. */
    private final boolean isPruned;

    /** Code that is run under every order. */
    @FunctionalInterface
    public interface Code {

        /**
         * Runs once.
         *
         * @throws Exception if it fails
         */
        void run() throws Exception;
    }

    /**
     * How many orders were run.
     *
     * @param run the number of orders that were run
     * @param all the number of orders that there are; an estimate if they were sampled
     * @param isComplete whether these are all
     * @param seed what the sample depends on
     */
    public record Checked(long run, long all, boolean isComplete, long seed) {

        /** The numbers in words. */
        @Override
        public String toString() {
            return isComplete
                    ? "all " + run + " orders"
                    : run + " of about " + all + " orders, sampled with seed " + seed;
        }
    }

    private EveryOrder(Code code, Set<Event> allowed, int bound, long seed, boolean isPruned) {
        this.code = code;
        this.allowed = allowed;
        this.bound = bound;
        this.seed = seed;
        this.isPruned = isPruned;
    }

    /**
     * Says what is run.
     *
     * @param code the code; it runs once for each order
     * @return the orders of it, of which none has been run
     */
    public static EveryOrder of(Code code) {
        return new EveryOrder(Objects.requireNonNull(code, "code"), EnumSet.allOf(Event.class), DEFAULT_BOUND, 1, true);
    }

    /**
     * Excludes orders in which the calling thread is interrupted.
     *
     * @return fewer orders
     */
    public EveryOrder withoutInterrupts() {
        return without(Event.INTERRUPT);
    }

    /**
     * Excludes orders in which a task can't be started.
     *
     * @return fewer orders
     */
    public EveryOrder withoutRejections() {
        return without(Event.REJECTION);
    }

    /**
     * Excludes orders in which time passes while a thread could go on. Then a timeout comes only if tasks sleep for longer.
     *
     * @return fewer orders
     */
    public EveryOrder withoutTimeouts() {
        return without(Event.TIMEOUT);
    }

    private EveryOrder without(Event event) {
        var fewer = EnumSet.copyOf(allowed);
        fewer.remove(event);
        return new EveryOrder(code, fewer, bound, seed, isPruned);
    }

    /**
     * Bounds how many orders are tried one after the other. If there are more, as many again are sampled.
     *
     * @param orders the bound, 1000 by default
     * @return the same with the bound
     * @throws IllegalArgumentException if {@code orders} is not positive
     */
    public EveryOrder atMost(int orders) {
        if (orders <= 0) {
            throw new IllegalArgumentException("at most " + orders + " orders");
        }
        return new EveryOrder(code, allowed, orders, seed, isPruned);
    }

    /**
     * Chooses another sample.
     *
     * @param newSeed the seed, 1 by default
     * @return the same with the seed
     */
    public EveryOrder withSeed(long newSeed) {
        return new EveryOrder(code, allowed, bound, newSeed, isPruned);
    }

    /** Runs every order, also those that lead to the same. To show that nothing is missed. */
    EveryOrder unpruned() {
        return new EveryOrder(code, allowed, bound, seed, false);
    }

    /**
     * Lets a fake decide something in both ways, as whether a service fails: {@code if (EveryOrder.choose("no reviews")) throw
     * …}.
     *
     * @param what what happens, for the report
     * @return true in some orders and false in others; false in code that does not run under every order
     */
    public static boolean choose(String what) {
        var scheduler = OwnThread.currentScheduler();
        return scheduler != null && scheduler.choose(what);
    }

    /**
     * Runs the code under every order.
     *
     * @return how many there are
     * @throws AssertionError if one of them fails; the message has the order in words, and what {@link #replay} needs
     */
    public Checked check() {
        return new Search(code, allowed, bound, seed).search(isPruned);
    }

    /**
     * Runs the code once, in the order that a report names.
     *
     * @param order what the report says
     * @throws AssertionError if the order fails
     * @throws IllegalArgumentException if {@code order} is not what a report says
     */
    public void replay(String order) {
        var run = OneRun.of(code, new Fixed(FailedOrder.parse(order)), allowed);
        if (run.problem() != null) {
            throw FailedOrder.error(run, 1);
        }
    }
}
