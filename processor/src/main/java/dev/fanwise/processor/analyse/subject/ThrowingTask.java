package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A task whose failure the method throws.
 *
 * @param name how messages call it
 * @param component the component that it fills, if it fills one
 * @param exceptions the checked exceptions that it may throw
 * @param instead how the method could get away without declaring them
 * @param asynchronous whether it may fail with undeclared ones as well
 */
public record ThrowingTask(
        Code name, Optional<Code> component, List<TypeMirror> exceptions, List<Edit> instead, boolean asynchronous) {

    public ThrowingTask {
        exceptions = List.copyOf(exceptions);
        instead = List.copyOf(instead);
    }

    /** The same task with a part of its exceptions. */
    public ThrowingTask throwing(List<TypeMirror> part) {
        return new ThrowingTask(name, component, part, instead, asynchronous);
    }
}
