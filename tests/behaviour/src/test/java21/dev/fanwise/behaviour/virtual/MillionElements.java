package dev.fanwise.behaviour.virtual;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts the results of as many elements as it is told, each with a thread of its own, in whatever heap it is given. */
abstract class MillionElements {

    @Gather(value = "rest", onFailure = CANCEL_AND_JOIN, concurrency = 64)
    abstract void handled(@Each Iterable<Integer> elements, @AsCompleted IntConsumer each) throws InterruptedException;

    @WaitFor(value = "rest", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN, concurrency = 64)
    abstract Stream<Task<Integer>> inTurn(@Each Iterable<Integer> elements);

    int rest(int number) {
        return number % 7;
    }

    public static void main(String[] args) throws InterruptedException {
        var size = Integer.parseInt(args[0]);
        Iterable<Integer> elements = () -> elements(size);
        var calls = new MillionElementsFanOut();
        var given = new long[2];
        calls.handled(elements, result -> {
            given[0]++;
            given[1] += result;
        });
        System.out.println("handled: " + given[0] + " results, sum " + given[1]);

        var read = new long[2];
        try (var tasks = calls.inTurn(elements)) {
            tasks.forEach(task -> {
                read[0]++;
                read[1] += task.outcome().orElseThrow();
            });
        }
        System.out.println("stream: " + read[0] + " results, sum " + read[1]);
    }

    /** None of them is there before it is read. */
    private static Iterator<Integer> elements(int size) {
        return IntStream.range(0, size).iterator();
    }
}
