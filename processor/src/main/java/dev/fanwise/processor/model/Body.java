package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * Tasks that a method of the annotated type starts as it goes along.
 *
 * @param result what the body gives; never primitive
 * @param returned whether the fan-out method returns that
 * @param groupName what the body calls its group
 * @param work calls the body
 * @param concurrency the largest number of tasks that run at any time, if there is one
 */
public record Body(TypeName result, Returned returned, String groupName, Work.Call work, Optional<Bound> concurrency)
        implements Tasks {

    /** What the fan-out method returns. */
    public enum Returned {
        NOTHING,
        REFERENCE,
        /** So there must be a value. */
        PRIMITIVE
    }

    @Override
    public boolean discards() {
        return false;
    }

    /** A failure of the body is never a result. */
    @Override
    public boolean tolerant() {
        return false;
    }
}
