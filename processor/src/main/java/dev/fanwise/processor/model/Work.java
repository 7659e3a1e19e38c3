package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** What a task does. */
public sealed interface Work {

    /** How the result comes back. */
    Delivery delivery();

    /**
     * Calls a method of the annotated type.
     *
     * @param method its name
     * @param owner the class to call it on if it is static; else it is called on the instance
     * @param arguments in order
     * @param delivery how the method gives its result
     * @param cast what to convert the result to, where assigning it would not
     * @param exceptions the checked exceptions that it declares
     * @param suppressedWarnings lint categories that calling it brings with it
     */
    record Call(
            String method,
            Optional<Owner> owner,
            List<Argument> arguments,
            Delivery delivery,
            Optional<TypeName> cast,
            List<TypeName> exceptions,
            List<String> suppressedWarnings)
            implements Work {

        public Call {
            arguments = List.copyOf(arguments);
            exceptions = List.copyOf(exceptions);
            suppressedWarnings = List.copyOf(suppressedWarnings);
        }
    }

    /**
     * Takes the result of an object that the caller handed in.
     *
     * @param source a parameter, or the element
     * @param kind what it is
     */
    record Await(Argument source, Awaitable kind) implements Work {

        @Override
        public Delivery delivery() {
            return kind.delivery();
        }
    }

    /** Whether the task needs no thread, because what it calls or awaits has one of its own. */
    default boolean asynchronous() {
        return delivery() == Delivery.STAGE || delivery() == Delivery.TASK;
    }
}
