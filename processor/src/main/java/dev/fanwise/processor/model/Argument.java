package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** What is handed to a task. */
public sealed interface Argument {

    /** A conversion without which the call would mean another overload. */
    Optional<TypeName> cast();

    /** A parameter of the fan-out method. */
    record OfParameter(String name, Optional<TypeName> cast) implements Argument {}

    /** The result of a task that has ended. */
    record OfResult(String task, Form form, Optional<TypeName> cast) implements Argument {

        /** How it is read. */
        public enum Form {

            /** The value. */
            VALUE,

            /** The value, which must not be null. */
            PRIMITIVE,

            /** The outcome. */
            OUTCOME
        }
    }

    /** The element that the task runs for. */
    record OfElement(Optional<TypeName> cast) implements Argument {}

    /** The group in which a body starts its tasks. */
    record OfGroup(Optional<TypeName> cast) implements Argument {}

    /** The key of the map entry that the task runs for. */
    record OfKey(Optional<TypeName> cast) implements Argument {}

    /** The value of the map entry that the task runs for. */
    record OfValue(Optional<TypeName> cast) implements Argument {}
}
