package com.example.shapes;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.Cancellation.LEAVE;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroupScope;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A task for each element. */
interface Elements {

    @Gather
    List<String> text(@Each List<Integer> numbers) throws InterruptedException;

    @Gather(value = "text", concurrency = 2, onFailure = CANCEL_AND_JOIN, timeout = "1m")
    List<String> bounded(@Each Iterator<Integer> numbers) throws InterruptedException, TimeoutException;

    @Gather(value = "text", onFailure = CANCEL, onCancel = LEAVE)
    String[] array(@Each int... numbers);

    @Gather("square")
    int[] squares(@Each Stream<Integer> numbers) throws IOException;

    @Gather("square")
    List<Outcome<Integer>> trySquares(@Each List<Integer> numbers, Duration timeout);

    @Gather("text")
    Map<Integer, String> byNumber(@Each Set<Integer> numbers);

    @Gather("pair")
    Map<String, String> pairs(@Each Map<String, Integer> numbers);

    @Gather(value = "entry", concurrency = 2)
    Map<String, Outcome<String>> entries(@Each Map<String, Integer> numbers);

    @Gather("square")
    void check(@Each List<Integer> numbers) throws IOException;

    @Gather("later")
    List<String> asynchronous(@Each List<Integer> numbers);

    @Gather(value = "later", concurrency = 2)
    Map<Integer, String> asynchronousByNumber(@Each Set<Integer> numbers);

    @Gather("laterPair")
    Map<String, Outcome<String>> asynchronousPairs(@Each Map<String, Integer> numbers);

    @Gather
    <T> List<T> callables(@Each Collection<? extends Callable<T>> tasks) throws Exception;

    @Gather
    <K, T> Map<K, Outcome<T>> stages(@Each Map<K, CompletableFuture<T>> tasks);

    @Gather("text")
    Task<List<String>> start(@Each List<Integer> numbers);

    @TaskGroupScope(value = "square", onFailure = LEAVE, concurrency = 2, timeout = "1m")
    List<Integer> scoped(@Each List<Integer> numbers) throws InterruptedException, TimeoutException;

    @TaskGroupScope("text")
    CompletableFuture<Map<Integer, String>> startScope(@Each Set<Integer> numbers);

    default String text(int number) {
        return "no. " + number;
    }

    default int square(int number) throws IOException {
        if (number < 0) {
            throw new IOException("negative");
        }
        return number * number;
    }

    default String pair(String name, int number) {
        return name + number;
    }

    default String entry(Map.Entry<String, Integer> entry) {
        return entry.toString();
    }

    default CompletionStage<String> later(int number) {
        return CompletableFuture.completedFuture("later " + number);
    }

    default CompletionStage<String> laterPair(String name, int number) {
        return later(number);
    }
}
