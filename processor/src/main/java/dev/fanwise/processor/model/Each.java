package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One task for each element of a parameter.
 *
 * @param source where the elements come from
 * @param elementName what a task calls its element
 * @param taskName what tasks are called; an index follows
 * @param result what a task gives; never primitive
 * @param tolerant whether results are {@code Outcome}s, so that a failure is a result
 * @param shape how the method returns the results
 * @param work what a task does
 * @param concurrency the largest number of tasks in flight, if there is one
 * @param discard what is given a result that is not received
 */
public record Each(
        ElementSource source,
        String elementName,
        String taskName,
        TypeName result,
        boolean tolerant,
        ResultShape shape,
        Work work,
        Optional<Bound> concurrency,
        Optional<Work.Call> discard)
        implements Tasks {

    public Each unbounded() {
        return new Each(source, elementName, taskName, result, tolerant, shape, work, Optional.empty(), discard);
    }

    @Override
    public boolean discards() {
        return discard.isPresent();
    }

    /** Whether what the method returns is up to the event that ends its waiting. */
    public boolean isWaitedFor() {
        return shape instanceof ResultShape.InWaited || isStream() || isRace();
    }

    /** Whether the method returns its tasks one by one. */
    public boolean isStream() {
        return shape instanceof ResultShape.InStream;
    }

    /** Whether the result is that of one task, or of those that are enough. */
    public boolean isRace() {
        return shape instanceof ResultShape.OfWinner || shape instanceof ResultShape.OfEnough;
    }

    /** Whether the elements are handles of tasks that run already. */
    public boolean isWatched() {
        return isWaitedFor() && work instanceof Work.Await await && await.kind() == Awaitable.TASK;
    }

    /** Whether the method returns nothing of the results. */
    public boolean returnsNothing() {
        return shape instanceof ResultShape.Dropped
                || shape instanceof ResultShape.AsCompleted
                || (shape instanceof ResultShape.OfWinner winner && !winner.returned());
    }

    /** How the method returns the results. */
    public sealed interface ResultShape {

        /** A list, in the order of the elements. */
        record InList() implements ResultShape {}

        /**
         * An array, in the order of the elements.
         *
         * @param component what it is an array of
         */
        record InArray(TypeName component) implements ResultShape {}

        /** A map from element, or from the key of the source map. */
        record InMap() implements ResultShape {}

        /** Not at all. */
        record Dropped() implements ResultShape {}

        /** The tasks themselves, in two sets. */
        record InWaited() implements ResultShape {}

        /** The tasks themselves, as they complete. */
        record InStream() implements ResultShape {}

        /**
         * Only that of the task that decides the call.
         *
         * @param returned whether the method returns it; else it is void
         */
        record OfWinner(boolean returned) implements ResultShape {}

        /**
         * Not at all: each is given to a parameter when it is there.
         *
         * @param parameter the parameter
         * @param method what is called on it
         * @param takesElement whether it takes the element too
         * @param exceptions the checked exceptions that it declares
         */
        record AsCompleted(String parameter, String method, boolean takesElement, List<TypeName> exceptions)
                implements ResultShape {

            public AsCompleted {
                exceptions = List.copyOf(exceptions);
            }
        }

        /** A list of those that are there when they are enough. */
        record OfEnough() implements ResultShape {}
    }
}
