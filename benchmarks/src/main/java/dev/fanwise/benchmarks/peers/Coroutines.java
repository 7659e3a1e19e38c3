package dev.fanwise.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.jvm.functions.Function2;
import kotlinx.coroutines.AwaitKt;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CoroutineDispatcher;
import kotlinx.coroutines.CoroutineScope;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Deferred;
import kotlinx.coroutines.InterruptibleKt;

/**
 * {@code runBlocking { tasks.map { async(dispatcher) { it() } }.awaitAll() }} in Java: where the last call of a suspend
 * lambda is the one that suspends, its continuation can be handed on, so no Kotlin compiler is needed.
 */
public final class Coroutines {

    private Coroutines() {}

    public static <T> List<T> awaitAll(CoroutineDispatcher dispatcher, Collection<Callable<T>> tasks)
            throws InterruptedException {
        return awaitAll(dispatcher, tasks, task -> (scope, continuation) -> Unchecked.call(task));
    }

    /** The same, where cancelling a coroutine interrupts the thread that runs it. */
    public static <T> List<T> awaitAllInterruptibly(CoroutineDispatcher dispatcher, Collection<Callable<T>> tasks)
            throws InterruptedException {
        return awaitAll(
                dispatcher,
                tasks,
                task -> (scope, continuation) -> InterruptibleKt.runInterruptible(
                        EmptyCoroutineContext.INSTANCE, () -> Unchecked.call(task), continuation));
    }

    @SuppressWarnings("unchecked") // Kotlin's List<out T> has wildcards in Java
    private static <T> List<T> awaitAll(
            CoroutineDispatcher dispatcher,
            Collection<Callable<T>> tasks,
            Function<Callable<T>, Function2<CoroutineScope, Continuation<? super T>, Object>> suspending)
            throws InterruptedException {
        return BuildersKt.runBlocking(EmptyCoroutineContext.INSTANCE, (scope, continuation) -> {
            List<Deferred<T>> started = new ArrayList<>(tasks.size());
            for (var task : tasks) {
                started.add(BuildersKt.async(scope, dispatcher, CoroutineStart.DEFAULT, suspending.apply(task)));
            }
            return AwaitKt.awaitAll(started, (Continuation<List<? extends T>>) continuation);
        });
    }
}
