package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * Tasks that a method of the annotated type starts as it goes along.
 *
 * @param result what the body gives; never primitive
 * @param primitive whether the fan-out method returns a primitive, so that there must be a value
 * @param groupName what the body calls its group
 * @param work calls the body
 * @param concurrency the largest number of tasks that run at any time, or 0
 */
public record Body(TypeName result, boolean primitive, String groupName, Work.Call work, int concurrency)
        implements Tasks {

    /** A failure of the body is never a result. */
    @Override
    public boolean tolerant() {
        return false;
    }
}
