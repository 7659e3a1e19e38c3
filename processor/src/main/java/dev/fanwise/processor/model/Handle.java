package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What a fan-out method returns that does not wait for its tasks itself.
 *
 * @param kind what it is
 * @param result what it gives; never primitive
 * @param exceptions the checked exceptions that it may fail with, none a subclass of another
 */
public record Handle(Kind kind, TypeName result, List<TypeName> exceptions) {

    public Handle {
        exceptions = List.copyOf(exceptions);
    }

    /** The types of handles. */
    public enum Kind {
        TASK,
        COMPLETABLE_FUTURE
    }
}
