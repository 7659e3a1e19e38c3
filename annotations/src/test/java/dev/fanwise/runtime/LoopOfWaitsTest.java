package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.support.Tasks;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Waits for the first of some tasks, each for what the one before has left. */
class LoopOfWaitsTest {

    private final List<Runnable> jobs = new ArrayList<>();

    /** Tasks that end when their jobs are run. */
    private List<Task<Integer>> start(int count) {
        List<Task<Integer>> tasks = new ArrayList<>();
        for (var index = 0; index < count; index++) {
            var value = index;
            tasks.add(Task.start(jobs::add, () -> value));
        }
        return tasks;
    }

    private static GivenFanOut<Integer> call(Collection<Task<Integer>> tasks, FanOutOptions options) {
        var call = new GivenFanOut<Integer>("Pages.first", "pages", options);
        call.returnWhen(ReturnWhen.FIRST_COMPLETED);
        call.start(tasks);
        return call;
    }

    private static Waited<Integer> first(Collection<Task<Integer>> tasks) throws InterruptedException {
        return first(tasks, FanOutOptions.defaults());
    }

    private static Waited<Integer> first(Collection<Task<Integer>> tasks, FanOutOptions options)
            throws InterruptedException {
        var call = call(tasks, options);
        try {
            call.await();
        } catch (InterruptedException interrupt) {
            call.leave();
            throw interrupt;
        }
        Waited<Integer> waited = call.waited();
        call.leave();
        return waited;
    }

    private static Waited<Integer> firstInNoTime(Collection<Task<Integer>> tasks) throws InterruptedException {
        var call = new GivenFanOut<Integer>("Pages.first", "pages", FanOutOptions.defaults());
        call.returnWhen(ReturnWhen.FIRST_COMPLETED);
        call.limitTime(Duration.ZERO);
        call.start(tasks);
        try {
            call.awaitUntilTimeout();
        } catch (InterruptedException interrupt) {
            call.leave();
            throw interrupt;
        }
        Waited<Integer> waited = call.waited();
        call.leave();
        return waited;
    }

    /** What the second of two waits leaves: from it on, a wait goes on with the one before. */
    private static Collection<Task<Integer>> leftByTwo(Collection<Task<Integer>> tasks) throws InterruptedException {
        return firstInNoTime(firstInNoTime(tasks).pending()).pending();
    }

    private static boolean isCancelled(Task<?> task) {
        return task.outcome() instanceof Outcome.Cancelled;
    }

    @Test
    void endsBetweenTwoWaitsComeInTheOrderOfTheTasks() throws Exception {
        var tasks = start(5);
        var pending = leftByTwo(tasks);
        List.of(3, 1).forEach(index -> jobs.get(index).run());

        var waited = first(pending);

        assertThat(waited.done()).containsExactly(tasks.get(1), tasks.get(3));
        assertThat(waited.pending()).containsExactly(tasks.get(0), tasks.get(2), tasks.get(4));
    }

    @Test
    void whatIsPendingIsASetThatDoesNotChange() throws Exception {
        var tasks = start(3);
        var pending = leftByTwo(tasks);
        jobs.get(0).run();
        var waited = first(pending);

        assertThat(pending).hasSize(3).contains(tasks.get(0)).containsExactlyElementsOf(tasks);
        assertThat(waited.pending()).doesNotContain(tasks.get(0)).isEqualTo(Set.copyOf(tasks.subList(1, 3)));
        assertThatThrownBy(pending::clear).isInstanceOf(UnsupportedOperationException.class);
        jobs.get(1).run();
        jobs.get(2).run();
        assertThat(first(waited.pending()).pending()).isEmpty();
    }

    @Test
    void theTasksThatAnEarlierWaitHasLeftCanBeGivenAgain() throws Exception {
        var tasks = start(3);
        var pending = leftByTwo(tasks);
        jobs.get(0).run();
        var later = first(pending).pending();

        assertThat(first(pending).done()).containsExactly(tasks.get(0));

        jobs.get(2).run();
        assertThat(first(pending).done()).containsExactly(tasks.get(0), tasks.get(2));
        assertThat(first(later).done()).containsExactly(tasks.get(2));
    }

    @Test
    void aWaitThatIsNotForTheFirstCanComeBetween() throws Exception {
        var tasks = start(2);
        var pending = leftByTwo(tasks);
        jobs.forEach(Runnable::run);
        var all = new GivenFanOut<Integer>("Pages.all", "pages", FanOutOptions.defaults());
        all.returnWhen(ReturnWhen.ALL_COMPLETED);
        all.start(pending);
        all.await();
        assertThat(all.<Integer>waited().done()).containsExactlyElementsOf(tasks);
        all.leave();

        assertThat(first(pending).done()).containsExactlyElementsOf(tasks);
    }

    @Test
    void anInterruptLeavesTheTasksToTheNextWait() throws Exception {
        var tasks = start(2);
        var pending = leftByTwo(tasks);
        Thread.currentThread().interrupt();
        var call = call(pending, FanOutOptions.defaults());
        assertThatThrownBy(call::await).isInstanceOf(InterruptedException.class);
        assertThat(call.interruptedWait(new InterruptedException()).waited().pending())
                .hasSize(2);
        call.leave();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();

        jobs.get(1).run();

        assertThat(first(pending).done()).containsExactly(tasks.get(1));
    }

    @Test
    void aWaitThatCancelsCancelsWhatIsPending() throws Exception {
        var tasks = start(3);
        var pending = leftByTwo(tasks);
        jobs.get(1).run();
        var call = call(pending, FanOutOptions.defaults());
        call.await();
        Waited<Integer> waited = call.waited();
        call.cancelAndJoin();

        assertThat(waited.pending()).hasSize(2).allMatch(LoopOfWaitsTest::isCancelled);
        assertThat(waited.done()).containsExactly(tasks.get(1)).noneMatch(LoopOfWaitsTest::isCancelled);
    }

    @Test
    void aCallerThatHelpsRunsWhatTheLoopWaitsFor() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try {
            var options = FanOutOptions.defaults().withExecutor(pool).withHelpingCallers();
            Callable<Integer> loop = () -> {
                List<Task<Integer>> tasks = new ArrayList<>();
                for (var index = 0; index < 4; index++) {
                    var value = index;
                    tasks.add(Task.start(options, () -> value));
                }
                Collection<Task<Integer>> pending = tasks;
                var sum = 0;
                while (!pending.isEmpty()) {
                    var waited = first(pending, options);
                    for (var task : waited.done()) {
                        sum += task.get();
                    }
                    pending = waited.pending();
                }
                return sum;
            };

            assertThat(pool.submit(loop).get()).isEqualTo(6);
        } finally {
            pool.shutdown();
        }
    }

    /** The interrupt ends the task that the caller runs, and it is the caller's. */
    @Test
    void anInterruptOfATaskThatTheCallerRunsEndsTheWait() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try {
            var options = FanOutOptions.defaults().withExecutor(pool).withHelpingCallers();
            var caller = new CompletableFuture<Thread>();
            Callable<String> loop = () -> {
                List<Task<Integer>> tasks = new ArrayList<>();
                for (var index = 0; index < 2; index++) {
                    tasks.add(Task.start(options, () -> {
                        caller.complete(Thread.currentThread());
                        return Tasks.<Integer>waitForInterrupt();
                    }));
                }
                var call = call(leftByTwo(tasks), options);
                try {
                    call.await();
                    return "returned with the status " + Thread.currentThread().isInterrupted();
                } catch (InterruptedException interrupt) {
                    call.leave();
                    return "interrupted with the status "
                            + Thread.currentThread().isInterrupted();
                }
            };
            var ended = pool.submit(loop);
            caller.get().interrupt();

            assertThat(ended.get()).isEqualTo("interrupted with the status false");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void everyEndComesOnceHoweverTheyFallBetweenTheWaits() throws Exception {
        var random = new Random(42);
        for (var round = 0; round < 300; round++) {
            jobs.clear();
            var tasks = start(1 + random.nextInt(40));
            Collections.shuffle(jobs, random);
            var half = jobs.size() / 2;
            var threads = List.of(
                    new Thread(() -> jobs.subList(0, half).forEach(Runnable::run)),
                    new Thread(() -> jobs.subList(half, jobs.size()).forEach(Runnable::run)));
            threads.forEach(Thread::start);
            List<Task<Integer>> done = new ArrayList<>();
            Collection<Task<Integer>> pending = tasks;
            while (!pending.isEmpty()) {
                var waited = first(pending);
                assertThat(waited.done()).isNotEmpty().allMatch(Task::isDone);
                done.addAll(waited.done());
                pending = waited.pending();
            }
            assertThat(done).containsExactlyInAnyOrderElementsOf(tasks);
            for (var thread : threads) {
                thread.join();
            }
        }
    }

    /** They begin with one set, so one goes on with the loop before, and the others begin loops of their own. */
    @Test
    void everyEndComesOnceToEachOfSeveralCallers() throws Exception {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            jobs.clear();
            var tasks = start(1 + random.nextInt(20));
            Collections.shuffle(jobs, random);
            var pending = leftByTwo(tasks);
            var failures = new ConcurrentLinkedQueue<Throwable>();
            List<Thread> callers = new ArrayList<>();
            for (var caller = 0; caller < 3; caller++) {
                var seed = random.nextLong();
                callers.add(new Thread(() -> loopToTheEnd(tasks, pending, new Random(seed))));
            }
            callers.forEach(caller -> {
                caller.setUncaughtExceptionHandler((thread, thrown) -> failures.add(thrown));
                caller.start();
            });
            jobs.forEach(Runnable::run);
            for (var caller : callers) {
                caller.join();
            }
            assertThat(failures).isEmpty();
        }
    }

    /** With waits that take no time, and waits that are interrupted, between the others. */
    private static void loopToTheEnd(List<Task<Integer>> tasks, Collection<Task<Integer>> first, Random random) {
        List<Task<Integer>> done = new ArrayList<>();
        var pending = first;
        while (!pending.isEmpty()) {
            var isInterrupted = random.nextInt(4) == 0;
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
            try {
                var waited = random.nextBoolean() ? first(pending) : firstInNoTime(pending);
                done.addAll(waited.done());
                pending = waited.pending();
                assertThat(Thread.interrupted()).isEqualTo(isInterrupted); // it was over before it was looked for one
            } catch (InterruptedException interrupt) {
                assertThat(isInterrupted).isTrue();
            }
        }
        assertThat(done).containsExactlyInAnyOrderElementsOf(tasks);
    }

    /** Its thread has not come to tell those who wait, but others can see it. */
    @Test
    void anEndThatIsNotToldYetIsFoundByAWaitOfNoTime() throws Exception {
        var tasks = start(3);
        var seen = new CountDownLatch(1);
        ((FanOutTask<?>) tasks.get(1)).addListener(ended -> Tasks.await(seen));
        var pending = leftByTwo(tasks);
        var thread = new Thread(jobs.get(1));
        thread.start();
        Tasks.awaitThat(tasks.get(1)::isDone);

        var waited = firstInNoTime(pending);
        assertThat(waited.done()).containsExactly(tasks.get(1));

        seen.countDown();
        thread.join();
        assertThat(firstInNoTime(waited.pending()).done()).isEmpty();
        jobs.get(2).run();
        assertThat(first(waited.pending()).done()).containsExactly(tasks.get(2));
    }

    /** Then a caller in a bounded group waits for a place of its own before it goes on. */
    @Test
    void aWaitTellsWhetherAllHaveEnded() throws Exception {
        var pending = leftByTwo(start(2));
        jobs.get(1).run();
        var one = call(pending, FanOutOptions.defaults());
        one.await();
        assertThat(one.hasEnded()).isFalse();
        jobs.get(0).run();
        assertThat(one.hasEnded()).isTrue();
        one.leave();
    }

    @Test
    void aFailureThatWasTakenIsGoneThoughTheLoopGoesOn() throws Exception {
        var tasks = start(40);
        tasks.add(Task.start(jobs::add, () -> {
            throw new IllegalStateException("never retrieved");
        }));
        var failed = new WeakReference<>(tasks.get(40));
        var pending = leftByTwo(tasks);
        jobs.get(40).run();
        pending = first(pending).pending();
        jobs.set(40, () -> {});
        tasks.clear();

        Tasks.awaitThat(() -> {
            System.gc();
            return failed.get() == null;
        });
        assertThat(pending).hasSize(40);
    }

    /** Counted in bytes, which do not depend on the machine. */
    @Test
    void aWaitCostsTheSameHoweverManyArePending() throws Exception {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Long> bytes = new ArrayList<>();
        for (var count : List.of(300, 300, 20_300)) {
            jobs.clear();
            var pending = leftByTwo(start(count));
            var before = threads.getCurrentThreadAllocatedBytes();
            for (var wait = 0; wait < 50; wait++) {
                jobs.get(wait).run();
                pending = first(pending).pending();
            }
            bytes.add((threads.getCurrentThreadAllocatedBytes() - before) / 50);
        }

        assertThat(bytes.get(2)).isLessThanOrEqualTo(bytes.get(1));
    }

    @Test
    void theLoopAndItsCallsAreGoneThoughATaskGoesOn() throws Exception {
        var tasks = start(2);
        var goesOn = tasks.get(0);
        List<WeakReference<?>> left = new ArrayList<>();
        var pending = leftByTwo(tasks);
        left.add(new WeakReference<>(tasks.get(1)));
        left.add(new WeakReference<>(pending));
        jobs.remove(1);
        tasks.clear();
        pending = List.of();

        Tasks.awaitThat(() -> {
            System.gc();
            return left.stream().allMatch(each -> each.get() == null);
        });
        assertThat(pending).isEmpty();
        assertThat(goesOn.isDone()).isFalse();
        jobs.get(0).run();
        assertThat(goesOn.outcome()).isEqualTo(new Outcome.Success<>(0));
    }

    /** What is done and was taken is held no longer by what is pending. */
    @Test
    void resultsThatWereTakenAreGoneThoughTheLoopGoesOn() throws Exception {
        var tasks = start(8);
        var taken = new WeakReference<>(tasks.get(3));
        var pending = leftByTwo(tasks);
        jobs.get(3).run();
        pending = first(pending).pending();
        jobs.set(3, () -> {});
        tasks.clear();

        Tasks.awaitThat(() -> {
            System.gc();
            return taken.get() == null;
        });
        assertThat(pending).hasSize(7);
    }
}
