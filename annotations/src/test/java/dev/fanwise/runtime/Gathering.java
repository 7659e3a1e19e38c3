package dev.fanwise.runtime;

import dev.fanwise.Cancellation;
import dev.fanwise.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fan-out methods as the processor writes them, except that the number of slots, the policies and the threads are not
 * constants.
 */
final class Gathering {

    /** A task method of a user's class. */
    interface Code<T extends @Nullable Object> {
        T run() throws IOException, InterruptedException;
    }

    /** A task method over an element. */
    interface ElementCode<E extends @Nullable Object, R extends @Nullable Object> {
        R run(E element) throws IOException, InterruptedException;
    }

    private final String name;
    private final @Nullable Executor executor;
    private final ThreadFactory threads;
    private Cancellation onFailure = Cancellation.LEAVE;
    private Cancellation onCancel = Cancellation.CANCEL_AND_JOIN;
    private int concurrency;

    private Gathering(String name, @Nullable Executor executor, ThreadFactory threads) {
        this.name = name;
        this.executor = executor;
        this.threads = threads;
    }

    static Gathering on(ThreadKind kind) {
        return new Gathering("Pages.load", kind.executor(), kind.factory());
    }

    static Gathering onExecutor(Executor executor) {
        return new Gathering("Pages.load", executor, DaemonThreads.named("unused"));
    }

    static Gathering onThreads(ThreadFactory threads) {
        return new Gathering("Pages.load", null, threads);
    }

    Gathering onFailure(Cancellation policy) {
        onFailure = policy;
        return this;
    }

    Gathering onCancel(Cancellation policy) {
        onCancel = policy;
        return this;
    }

    Gathering concurrency(int bound) {
        concurrency = bound;
        return this;
    }

    static void apply(Cancellation policy, FanOut tasks) {
        switch (policy) {
            case LEAVE -> tasks.leave();
            case CANCEL -> tasks.cancel();
            case CANCEL_AND_JOIN -> tasks.cancelAndJoin();
        }
    }

    /** {@code @Gather} over plain components. */
    List<@Nullable Object> slots(Code<?>... codes) throws IOException, InterruptedException {
        var tasks = new FanOut(name, executor);
        var slots = plainSlots(tasks, codes);

        for (var slot : slots) {
            tasks.start(slot, threads);
        }
        try {
            tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        throwFailureOf(tasks);
        return resultsOf(slots);
    }

    /** {@code @Gather} over plain components by a method that does not declare {@code InterruptedException}. */
    List<@Nullable Object> undeclaredSlots(Code<?>... codes) throws IOException {
        var tasks = new FanOut(name, executor);
        var slots = plainSlots(tasks, codes);

        for (var slot : slots) {
            tasks.start(slot, threads);
        }
        try {
            tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            throw tasks.cancellation(interrupt);
        }
        throwFailureOf(tasks);
        return resultsOf(slots);
    }

    /** {@code @Gather} over plain components with a timeout. */
    List<@Nullable Object> slotsWithin(Duration timeout, Code<?>... codes)
            throws IOException, InterruptedException, TimeoutException {
        var deadline = Deadline.after(timeout);
        var tasks = new FanOut(name, executor);
        var slots = plainSlots(tasks, codes);

        for (var slot : slots) {
            tasks.start(slot, threads);
        }
        try {
            tasks.awaitAllOrFirstFailure(deadline);
        } catch (InterruptedException | TimeoutException stop) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(stop);
            throw stop;
        }
        throwFailureOf(tasks);
        return resultsOf(slots);
    }

    /** {@code @Gather} over components that are all {@code Outcome}s. */
    List<Outcome<@Nullable Object>> outcomes(Code<?>... codes) throws InterruptedException {
        var tasks = new FanOut(name, executor);
        var slots = outcomeSlots(tasks, codes);

        for (var slot : slots) {
            tasks.start(slot, threads);
        }
        try {
            tasks.awaitAll();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        return outcomesOf(slots);
    }

    /** {@code @Gather} over components that are all {@code Outcome}s, with a timeout. */
    List<Outcome<@Nullable Object>> outcomesWithin(Duration timeout, Code<?>... codes) throws InterruptedException {
        var deadline = Deadline.after(timeout);
        var tasks = new FanOut(name, executor);
        var slots = outcomeSlots(tasks, codes);

        for (var slot : slots) {
            tasks.start(slot, threads);
        }
        try {
            if (!tasks.awaitAllUntil(deadline)) {
                apply(onCancel, tasks);
            }
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        return outcomesOf(slots);
    }

    /** {@code @Gather} over a record of one plain component and one {@code Outcome}. */
    List<@Nullable Object> plainAndOutcome(Code<?> plain, Code<?> tolerated) throws IOException, InterruptedException {
        var tasks = new FanOut(name, executor);
        var first = plainSlots(tasks, plain).get(0);
        var second = outcomeSlots(tasks, tolerated).get(0);

        tasks.start(first, threads);
        tasks.start(second, threads);
        try {
            tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        throwFailureOf(tasks);
        return Arrays.asList(first.result(), second.outcome());
    }

    /** {@code @Gather} over each. */
    <E extends @Nullable Object, R extends @Nullable Object> List<R> each(
            Iterator<? extends E> source, ElementCode<E, R> code) throws IOException, InterruptedException {
        return each((Object) source, code);
    }

    /** {@code @Gather} over each. */
    <E extends @Nullable Object, R extends @Nullable Object> List<R> each(
            Iterable<? extends E> source, ElementCode<E, R> code) throws IOException, InterruptedException {
        return each((Object) source, code);
    }

    private <E extends @Nullable Object, R extends @Nullable Object> List<R> each(Object source, ElementCode<E, R> code)
            throws IOException, InterruptedException {
        EachFanOut<E, R> tasks = newEach(code);
        start(tasks, source);
        try {
            tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        throwFailureOf(tasks);
        return tasks.results();
    }

    /** {@code @Gather} over each, without results. */
    <E extends @Nullable Object> void forEach(Iterator<? extends E> source, ElementCode<E, ?> code)
            throws IOException, InterruptedException {
        var tasks = newEach(code);
        tasks.discardResults();
        start(tasks, source);
        try {
            tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        throwFailureOf(tasks);
    }

    /** {@code @Gather} over each with a timeout. */
    <E extends @Nullable Object, R extends @Nullable Object> List<R> eachWithin(
            Duration timeout, Iterable<? extends E> source, ElementCode<E, R> code)
            throws IOException, InterruptedException, TimeoutException {
        var deadline = Deadline.after(timeout);
        EachFanOut<E, R> tasks = newEach(code);
        start(tasks, source);
        try {
            tasks.awaitAllOrFirstFailure(deadline);
        } catch (InterruptedException | TimeoutException stop) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(stop);
            throw stop;
        }
        throwFailureOf(tasks);
        return tasks.results();
    }

    /** {@code @Gather} over each whose elements are {@code Outcome}s. */
    <E extends @Nullable Object, R extends @Nullable Object> List<Outcome<R>> eachOutcome(
            Iterable<? extends E> source, ElementCode<E, R> code) throws InterruptedException {
        EachFanOut<E, R> tasks = newEach(code);
        tasks.keepFailures();
        start(tasks, source);
        try {
            tasks.awaitAll();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        return tasks.outcomes();
    }

    /** {@code @Gather} over each whose elements are {@code Outcome}s, with a timeout. */
    <E extends @Nullable Object, R extends @Nullable Object> List<Outcome<R>> eachOutcomeWithin(
            Duration timeout, Iterator<? extends E> source, ElementCode<E, R> code) throws InterruptedException {
        return eachOutcomeWithin(timeout, (Object) source, code);
    }

    /** {@code @Gather} over each whose elements are {@code Outcome}s, with a timeout. */
    <E extends @Nullable Object, R extends @Nullable Object> List<Outcome<R>> eachOutcomeWithin(
            Duration timeout, Iterable<? extends E> source, ElementCode<E, R> code) throws InterruptedException {
        return eachOutcomeWithin(timeout, (Object) source, code);
    }

    private <E extends @Nullable Object, R extends @Nullable Object> List<Outcome<R>> eachOutcomeWithin(
            Duration timeout, Object source, ElementCode<E, R> code) throws InterruptedException {
        var deadline = Deadline.after(timeout);
        EachFanOut<E, R> tasks = newEach(code);
        tasks.keepFailures();
        start(tasks, source);
        try {
            if (!tasks.awaitAllUntil(deadline)) {
                apply(onCancel, tasks);
            }
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        return tasks.outcomes();
    }

    private <E extends @Nullable Object, R extends @Nullable Object> EachFanOut<E, R> newEach(ElementCode<E, R> code) {
        return new EachFanOut<>(name, "fetch", executor, threads) {
            @Override
            protected R call(E element) throws IOException, InterruptedException {
                return code.run(element);
            }
        };
    }

    @SuppressWarnings("unchecked") // the callers have typed it
    private <E extends @Nullable Object> void start(EachFanOut<E, ?> tasks, Object source) {
        if (source instanceof Iterable<?>) {
            if (concurrency == 0) {
                tasks.start((Iterable<E>) source);
            } else {
                tasks.startAtMost(concurrency, (Iterable<E>) source);
            }
        } else if (concurrency == 0) {
            tasks.start((Iterator<E>) source);
        } else {
            tasks.startAtMost(concurrency, (Iterator<E>) source);
        }
    }

    private void throwFailureOf(FanOut tasks) throws IOException {
        if (tasks.failed()) {
            apply(onFailure, tasks);
            tasks.throwFailure(IOException.class);
        }
    }

    private static List<Slot<@Nullable Object>> plainSlots(FanOut tasks, Code<?>... codes) {
        List<Slot<@Nullable Object>> slots = new ArrayList<>();
        for (var code : codes) {
            slots.add(new Slot<>(tasks, "slot" + slots.size()) {
                @Override
                protected @Nullable Object call() throws IOException, InterruptedException {
                    return code.run();
                }
            });
        }
        return slots;
    }

    private static List<OutcomeSlot<@Nullable Object>> outcomeSlots(FanOut tasks, Code<?>... codes) {
        List<OutcomeSlot<@Nullable Object>> slots = new ArrayList<>();
        for (var code : codes) {
            slots.add(new OutcomeSlot<>(tasks, "slot" + slots.size()) {
                @Override
                protected @Nullable Object call() throws IOException, InterruptedException {
                    return code.run();
                }
            });
        }
        return slots;
    }

    private static List<@Nullable Object> resultsOf(List<? extends FanOutTask<?>> slots) {
        List<@Nullable Object> results = new ArrayList<>();
        for (var slot : slots) {
            results.add(slot.result());
        }
        return Collections.unmodifiableList(results);
    }

    private static List<Outcome<@Nullable Object>> outcomesOf(List<OutcomeSlot<@Nullable Object>> slots) {
        List<Outcome<@Nullable Object>> outcomes = new ArrayList<>();
        for (var slot : slots) {
            outcomes.add(slot.outcome());
        }
        return Collections.unmodifiableList(outcomes);
    }
}
