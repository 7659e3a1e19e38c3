package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.AddThrows;
import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.RemoveThrows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What is said about exceptions that a method declares, or should. */
public final class FailureMessages {

    private FailureMessages() {}

    /** A task and what it throws that its fan-out method does not declare. */
    public record Thrower(Code task, List<Code> exceptions) {

        public Thrower {
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * Exceptions that a method has to declare.
     *
     * @param method the fan-out method
     * @param sum what declares all of them
     * @param narrow a type with a method that this one overrides and that does not declare them either
     * @param instead how the method could do without
     */
    public static Message undeclared(
            ExecutableElement method,
            List<Thrower> throwers,
            List<Code> sum,
            Optional<TypeElement> narrow,
            List<Edit> instead) {
        List<Edit> edits = new ArrayList<>();
        edits.add(declare(method, sum, narrow));
        edits.addAll(instead);
        return Message.of(
                Rule.UNDECLARED_EXCEPTION,
                throwing(throwers) + ", which " + Code.of(method) + " does not declare",
                "The call throws what a task throws",
                edits);
    }

    /** Exceptions that a method has to declare, and declares in one of the supertypes that ask for it. */
    public static Message undeclaredElsewhere(
            ExecutableElement elsewhere, List<Thrower> throwers, List<Code> sum, List<Edit> instead) {
        List<Edit> edits = new ArrayList<>();
        edits.add(declareElsewhere(elsewhere, sum));
        edits.addAll(instead);
        return Message.of(
                Rule.UNDECLARED_EXCEPTION,
                throwing(throwers) + ", which " + of(elsewhere) + " does not declare",
                "One method implements those of all supertypes, and throws what all of them declare",
                edits);
    }

    private static String of(ExecutableElement elsewhere) {
        return Code.of(elsewhere) + " of " + Code.of(Enclosing.typeOf(elsewhere));
    }

    private static Edit declareElsewhere(ExecutableElement elsewhere, List<Code> exceptions) {
        return new Advice(new AddThrows(elsewhere, exceptions).text() + " of " + Code.of(Enclosing.typeOf(elsewhere)));
    }

    /** A timeout whose exception is declared in one of the supertypes that ask for the method. */
    public static Message undeclaredTimeoutElsewhere(ExecutableElement elsewhere, Code exception, List<Edit> instead) {
        List<Edit> edits = new ArrayList<>();
        edits.add(declareElsewhere(elsewhere, List.of(exception)));
        edits.addAll(instead);
        return Message.of(
                Rule.UNDECLARED_TIMEOUT,
                Code.of(elsewhere) + " has a timeout, and " + of(elsewhere) + " does not declare " + exception,
                "One method implements those of all supertypes, and throws what all of them declare",
                edits);
    }

    private static Edit declare(ExecutableElement method, List<Code> exceptions, Optional<TypeElement> narrow) {
        Edit add = new AddThrows(method, exceptions);
        return narrow.<Edit>map(
                        type -> new Advice(add.text() + " and to the method that it overrides, in " + Code.of(type)))
                .orElse(add);
    }

    /** 'a' and 'b' may throw 'IOException', and 'c' may throw 'SQLException'. */
    private static String throwing(List<Thrower> throwers) {
        List<List<Code>> sets =
                throwers.stream().map(Thrower::exceptions).distinct().toList();
        return sets.stream()
                .map(exceptions -> Code.list(throwers.stream()
                                .filter(thrower -> thrower.exceptions().equals(exceptions))
                                .map(Thrower::task)
                                .distinct()
                                .toList())
                        + " may throw " + Code.list(exceptions))
                .collect(Collectors.joining(", "));
    }

    /**
     * A timeout whose exception is not declared.
     *
     * @param exception {@code TimeoutException}, as it can be named there
     * @param instead how the method could do without
     */
    public static Message undeclaredTimeout(
            ExecutableElement method, Code exception, Optional<TypeElement> narrow, List<Edit> instead) {
        List<Edit> edits = new ArrayList<>();
        edits.add(declare(method, List.of(exception), narrow));
        edits.addAll(instead);
        return Message.of(
                Rule.UNDECLARED_TIMEOUT,
                Code.of(method) + " has a timeout and does not declare " + exception,
                "A call that takes longer throws it",
                edits);
    }

    /** The edit for a method whose failures could be results. */
    public static Edit outcomes(List<Code> components) {
        return new Advice("make every "
                + (components.isEmpty() ? "result" : "component, " + Code.list(components) + ",") + " an 'Outcome'");
    }

    /** The edit for a task that nothing but itself can handle the failure of. */
    public static Edit handleInTask(Code task) {
        return new Advice("handle it in " + task);
    }

    /** Why an exception that is declared is never thrown. */
    public enum Never {
        SCOPE("a scope throws an 'ExceptionGroup' that holds the failures of its tasks", true),
        WAITED("the failures of the tasks are in the tasks that it returns", false),
        STREAM("the tasks run when the stream is read, and hold their failures", false),
        OUTCOMES("every result is an 'Outcome', which holds the failure", false),
        FIRST_SUCCEEDED(
                "'FIRST_SUCCEEDED' throws an 'ExceptionGroup' that holds all failures if no task succeeds", true),
        NO_TASK("no task of it declares it", false),
        NO_TIMEOUT("the method has no timeout", false),
        RETURNS_AT_TIMEOUT("at its timeout it returns, and throws nothing", false);

        private final String reason;
        private final boolean group;

        Never(String reason, boolean group) {
            this.reason = reason;
            this.group = group;
        }
    }

    /** Exceptions that are declared and never thrown. */
    public static Message neverThrown(ExecutableElement method, List<Code> exceptions, Never never) {
        String it = exceptions.size() == 1 ? "it" : "them";
        List<Edit> edits = new ArrayList<>();
        edits.add(new RemoveThrows(method, exceptions));
        if (never.group) {
            edits.add(new Advice("catch 'ExceptionGroup' where callers catch " + it));
        }
        return Message.of(
                Rule.NEVER_THROWN,
                Code.of(method) + " declares " + Code.list(exceptions) + " and never throws " + it,
                "A 'catch' of " + it + " is never entered: " + never.reason,
                edits);
    }

    /** A method that returns a handle at once. */
    public static Message handleThrowsNothing(ExecutableElement method, Code handle, List<Code> exceptions) {
        return Message.of(
                Rule.HANDLE_THROWS_NOTHING,
                Code.of(method) + " returns " + handle + " and declares " + Code.list(exceptions),
                "The handle is returned at once and holds the failures, so the call throws none of them",
                new RemoveThrows(method, exceptions));
    }
}
