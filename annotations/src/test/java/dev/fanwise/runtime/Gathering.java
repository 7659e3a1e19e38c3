package dev.fanwise.runtime;

import dev.fanwise.Cancellation;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.TimeSource;
import dev.fanwise.engine.task.FanOutTask;
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
 * constants: rules, starts, one wait, one stop, one exit.
 */
public final class Gathering {

    /** A task method of a user's class. */
    public interface Code<T extends @Nullable Object> {
        T run() throws IOException, InterruptedException;
    }

    /** A task method over an element. */
    public interface ElementCode<E extends @Nullable Object, R extends @Nullable Object> {
        R run(E element) throws IOException, InterruptedException;
    }

    private FanOutOptions options;
    private final ThreadFactory threads;
    private Cancellation onFailure = Cancellation.LEAVE;
    private Cancellation onCancel = Cancellation.CANCEL_AND_JOIN;
    private int concurrency;

    private Gathering(FanOutOptions options, ThreadFactory threads) {
        this.options = options;
        this.threads = threads;
    }

    public static Gathering on(ThreadKind kind) {
        return new Gathering(kind.options(), kind.factory());
    }

    public static Gathering onExecutor(Executor executor) {
        return with(FanOutOptions.defaults().withExecutor(executor));
    }

    public static Gathering onThreads(ThreadFactory threads) {
        return new Gathering(FanOutOptions.defaults(), threads);
    }

    public static Gathering with(FanOutOptions options) {
        return new Gathering(options, DaemonThreads.named("task"));
    }

    public Gathering onFailure(Cancellation policy) {
        onFailure = policy;
        return this;
    }

    public Gathering onCancel(Cancellation policy) {
        onCancel = policy;
        return this;
    }

    public Gathering concurrency(int bound) {
        concurrency = bound;
        return this;
    }

    public Gathering time(TimeSource time) {
        options = options.withTime(time);
        return this;
    }

    private static void apply(Cancellation policy, FanOut tasks) {
        switch (policy) {
            case LEAVE -> tasks.leave();
            case CANCEL -> tasks.cancel();
            case CANCEL_AND_JOIN -> tasks.cancelAndJoin();
        }
    }

    /** {@code @Gather} over plain components. */
    public List<@Nullable Object> slots(Code<?>... codes) throws IOException, InterruptedException {
        var tasks = newSlots();
        var slots = required(tasks, codes);
        await(tasks);
        throwFailureOf(tasks);
        return resultsOf(slots);
    }

    /** {@code @Gather} over plain components by a method that does not declare {@code InterruptedException}. */
    public List<@Nullable Object> undeclaredSlots(Code<?>... codes) throws IOException {
        var tasks = newSlots();
        var slots = required(tasks, codes);
        try {
            tasks.await();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            throw tasks.cancellation(interrupt);
        }
        throwFailureOf(tasks);
        return resultsOf(slots);
    }

    /** {@code @Gather} over plain components with a timeout. */
    public List<@Nullable Object> slotsWithin(Duration timeout, Code<?>... codes)
            throws IOException, InterruptedException, TimeoutException {
        var tasks = newSlots();
        tasks.limitTime(timeout);
        var slots = required(tasks, codes);
        awaitInTime(tasks);
        throwFailureOf(tasks);
        return resultsOf(slots);
    }

    /** {@code @Gather} over components that are all {@code Outcome}s. */
    public List<Outcome<@Nullable Object>> outcomes(Code<?>... codes) throws InterruptedException {
        var tasks = new FanOut("Pages.load", options);
        var slots = optional(tasks, codes);
        await(tasks);
        return outcomesOf(slots);
    }

    /** {@code @Gather} over components that are all {@code Outcome}s, with a timeout. */
    public List<Outcome<@Nullable Object>> outcomesWithin(Duration timeout, Code<?>... codes)
            throws InterruptedException {
        var tasks = new FanOut("Pages.load", options);
        tasks.limitTime(timeout);
        var slots = optional(tasks, codes);
        awaitUntilTimeout(tasks);
        return outcomesOf(slots);
    }

    /** {@code @Gather} over a record of one plain component and one {@code Outcome}. */
    public List<@Nullable Object> plainAndOutcome(Code<?> plain, Code<?> tolerated)
            throws IOException, InterruptedException {
        var tasks = newSlots();
        var first = required(tasks, plain).get(0);
        var second = optional(tasks, tolerated).get(0);
        await(tasks);
        throwFailureOf(tasks);
        return Arrays.asList(first.result(), second.outcome());
    }

    /** {@code @Gather} over a record of one plain component and one {@code Outcome}, with a timeout. */
    public List<@Nullable Object> plainAndOutcomeWithin(Duration timeout, Code<?> plain, Code<?> tolerated)
            throws IOException, InterruptedException, TimeoutException {
        var tasks = newSlots();
        tasks.limitTime(timeout);
        var first = required(tasks, plain).get(0);
        var second = optional(tasks, tolerated).get(0);
        awaitInTime(tasks);
        throwFailureOf(tasks);
        return Arrays.asList(first.result(), second.outcome());
    }

    /** {@code @Gather} over each. */
    public <E extends @Nullable Object, R extends @Nullable Object> List<R> each(
            Iterator<? extends E> source, ElementCode<E, R> code) throws IOException, InterruptedException {
        return each((Object) source, code);
    }

    /** {@code @Gather} over each. */
    public <E extends @Nullable Object, R extends @Nullable Object> List<R> each(
            Iterable<? extends E> source, ElementCode<E, R> code) throws IOException, InterruptedException {
        return each((Object) source, code);
    }

    private <E extends @Nullable Object, R extends @Nullable Object> List<R> each(Object source, ElementCode<E, R> code)
            throws IOException, InterruptedException {
        EachFanOut<E, R, R> tasks = newEach(code);
        start(tasks, source);
        await(tasks);
        throwFailureOf(tasks);
        return tasks.results();
    }

    /** {@code @Gather} over each, without results. */
    public <E extends @Nullable Object> void forEach(Iterator<? extends E> source, ElementCode<E, ?> code)
            throws IOException, InterruptedException {
        var tasks = newEach(code);
        tasks.discardResults();
        start(tasks, source);
        await(tasks);
        throwFailureOf(tasks);
    }

    /** {@code @Gather} over each with a timeout. */
    public <E extends @Nullable Object, R extends @Nullable Object> List<R> eachWithin(
            Duration timeout, Iterable<? extends E> source, ElementCode<E, R> code)
            throws IOException, InterruptedException, TimeoutException {
        return eachWithin(timeout, (Object) source, code);
    }

    /** {@code @Gather} over each with a timeout. */
    public <E extends @Nullable Object, R extends @Nullable Object> List<R> eachWithin(
            Duration timeout, Iterator<? extends E> source, ElementCode<E, R> code)
            throws IOException, InterruptedException, TimeoutException {
        return eachWithin(timeout, (Object) source, code);
    }

    private <E extends @Nullable Object, R extends @Nullable Object> List<R> eachWithin(
            Duration timeout, Object source, ElementCode<E, R> code)
            throws IOException, InterruptedException, TimeoutException {
        EachFanOut<E, R, R> tasks = newEach(code);
        tasks.limitTime(timeout);
        start(tasks, source);
        awaitInTime(tasks);
        throwFailureOf(tasks);
        return tasks.results();
    }

    /** {@code @Gather} over each whose elements are {@code Outcome}s. */
    public <E extends @Nullable Object, R extends @Nullable Object> List<Outcome<R>> eachOutcome(
            Iterable<? extends E> source, ElementCode<E, R> code) throws InterruptedException {
        EachFanOut<E, R, R> tasks = newEach(code);
        tasks.keepFailures();
        start(tasks, source);
        await(tasks);
        return tasks.outcomes();
    }

    /** {@code @Gather} over each whose elements are {@code Outcome}s, with a timeout. */
    public <E extends @Nullable Object, R extends @Nullable Object> List<Outcome<R>> eachOutcomeWithin(
            Duration timeout, Iterator<? extends E> source, ElementCode<E, R> code) throws InterruptedException {
        return eachOutcomeWithin(timeout, (Object) source, code);
    }

    /** {@code @Gather} over each whose elements are {@code Outcome}s, with a timeout. */
    public <E extends @Nullable Object, R extends @Nullable Object> List<Outcome<R>> eachOutcomeWithin(
            Duration timeout, Iterable<? extends E> source, ElementCode<E, R> code) throws InterruptedException {
        return eachOutcomeWithin(timeout, (Object) source, code);
    }

    private <E extends @Nullable Object, R extends @Nullable Object> List<Outcome<R>> eachOutcomeWithin(
            Duration timeout, Object source, ElementCode<E, R> code) throws InterruptedException {
        EachFanOut<E, R, R> tasks = newEach(code);
        tasks.limitTime(timeout);
        tasks.keepFailures();
        start(tasks, source);
        awaitUntilTimeout(tasks);
        return tasks.outcomes();
    }

    // ---- rules

    private FanOut newSlots() {
        var tasks = new FanOut("Pages.load", options);
        endStartsIfCancelled(tasks);
        return tasks;
    }

    private <E extends @Nullable Object, R extends @Nullable Object> EachFanOut<E, R, R> newEach(
            ElementCode<E, R> code) {
        var tasks = new EachFanOut<E, R, R>("Pages.load", "fetch", options, threads) {
            @Override
            protected R call(E element) throws IOException, InterruptedException {
                return code.run(element);
            }
        };
        endStartsIfCancelled(tasks);
        if (concurrency > 0) {
            tasks.atMost(concurrency);
        }
        return tasks;
    }

    private void endStartsIfCancelled(FanOut tasks) {
        if (onFailure != Cancellation.LEAVE) {
            tasks.endStartsAtFailure();
        }
    }

    // ---- starts

    private List<Slot<@Nullable Object>> required(FanOut tasks, Code<?>... codes) {
        var slots = slots(tasks, codes);
        for (var slot : slots) {
            tasks.start(slot, threads);
        }
        return slots;
    }

    private List<Slot<@Nullable Object>> optional(FanOut tasks, Code<?>... codes) {
        var slots = slots(tasks, codes);
        for (var slot : slots) {
            tasks.startOptional(slot, threads);
        }
        return slots;
    }

    private static List<Slot<@Nullable Object>> slots(FanOut tasks, Code<?>... codes) {
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

    @SuppressWarnings("unchecked") // the callers have typed it
    private static <E extends @Nullable Object> void start(EachFanOut<E, ?, ?> tasks, Object source) {
        if (source instanceof Iterable<?>) {
            tasks.start((Iterable<E>) source);
        } else {
            tasks.start((Iterator<E>) source);
        }
    }

    // ---- waits and stops

    private void await(FanOut tasks) throws InterruptedException {
        try {
            tasks.await();
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
    }

    private void awaitInTime(FanOut tasks) throws InterruptedException, TimeoutException {
        try {
            if (!tasks.awaitInTime()) {
                apply(onCancel, tasks);
            }
        } catch (InterruptedException | TimeoutException stop) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(stop);
            throw stop;
        }
    }

    private void awaitUntilTimeout(FanOut tasks) throws InterruptedException {
        try {
            if (!tasks.awaitUntilTimeout()) {
                apply(onCancel, tasks);
            }
        } catch (InterruptedException interrupt) {
            apply(onCancel, tasks);
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
    }

    // ---- exits

    private void throwFailureOf(FanOut tasks) throws IOException {
        if (tasks.failed()) {
            apply(onFailure, tasks);
            throw tasks.failure(IOException.class);
        }
    }

    private static List<@Nullable Object> resultsOf(List<? extends FanOutTask<?>> slots) {
        List<@Nullable Object> results = new ArrayList<>();
        for (var slot : slots) {
            results.add(slot.result());
        }
        return Collections.unmodifiableList(results);
    }

    private static List<Outcome<@Nullable Object>> outcomesOf(List<Slot<@Nullable Object>> slots) {
        List<Outcome<@Nullable Object>> outcomes = new ArrayList<>();
        for (var slot : slots) {
            outcomes.add(slot.outcome());
        }
        return Collections.unmodifiableList(outcomes);
    }
}
