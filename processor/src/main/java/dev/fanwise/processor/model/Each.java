package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;

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
 * @param concurrency the largest number of tasks in flight, or 0
 */
public record Each(
        ElementSource source,
        String elementName,
        String taskName,
        TypeName result,
        boolean tolerant,
        ResultShape shape,
        Work work,
        int concurrency)
        implements Tasks {

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
    }
}
