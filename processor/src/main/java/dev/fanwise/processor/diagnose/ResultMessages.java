package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.Annotate;
import dev.fanwise.processor.diagnose.Edit.ChangeResult;
import dev.fanwise.processor.diagnose.Edit.ChangeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What is said about what a method returns, and about what its tasks return. */
public final class ResultMessages {

    private ResultMessages() {}

    public static Message doesNotFit(WantedResult wanted, GivenResult gives, MisfitReason why, List<Edit> edits) {
        List<Edit> all = new ArrayList<>(edits);
        if (all.isEmpty()) {
            all.add(new Advice("make the two types the same"));
        }
        return Message.of(Rule.RESULT_DOES_NOT_FIT, wanted + ", but " + gives, why.toString(), all);
    }

    /** The edit for a task of a type that is not awaited. */
    public static Edit returnStage(Code method, Code stage) {
        return new Advice("let " + method + " return " + stage + ", or the value itself");
    }

    /** The edit for a task that returns an outcome, or a handle as a body. */
    public static Edit returnValue(Code method, Code value) {
        return new Advice("let " + method + " return " + value);
    }

    /** The edit that names another task for a component. */
    public static Edit nameAnother() {
        return new Advice("name another method with '@From'");
    }

    /** What is wrong about a result type. */
    private static Message unsupported(ExecutableElement method, String finding, String reason, List<Edit> edits) {
        return Message.of(Rule.UNSUPPORTED_RESULT, Code.of(method) + " returns " + finding, reason, edits);
    }

    private static Message unsupported(ExecutableElement method, Code type, String reason, Edit... edits) {
        return unsupported(method, type.toString(), reason, List.of(edits));
    }

    public static Message rawResult(ExecutableElement method, Code type) {
        return unsupported(
                method,
                "the raw type " + type,
                "Its type arguments say what the tasks return",
                List.of(new Advice("write the type arguments of " + type + " out")));
    }

    /** A result whose type arguments are lost, as a supertype is extended without its own. */
    public static Message erasedResult(ExecutableElement method, Code type, TypeElement owner, TypeElement heir) {
        return unsupported(
                method,
                "the raw type " + type,
                erased(owner, heir),
                List.of(new Advice("write the type arguments of " + Code.of(owner) + " out")));
    }

    /** Elements whose type is lost, as a supertype is extended without type arguments. */
    public static Message erasedSource(VariableElement parameter, Code type, TypeElement owner, TypeElement heir) {
        return Message.of(
                Rule.UNSUPPORTED_SOURCE,
                "'@Each' is on " + Code.of(parameter) + ", whose type is the raw type " + type,
                erased(owner, heir),
                new Advice("write the type arguments of " + Code.of(owner) + " out"));
    }

    private static String erased(TypeElement owner, TypeElement heir) {
        return "It has type arguments in " + Code.of(owner) + ", but " + Code.of(heir)
                + " extends that without any, and" + " sees it erased";
    }

    /** A type parameter that could not be declared with the type arguments of the supertype. */
    public static Message boundedByArray(
            ExecutableElement method, Code type, Code parameter, Code bound, TypeElement heir) {
        return unsupported(
                method,
                type,
                "The bound of its type parameter " + parameter + " would be " + bound
                        + ", and no method can declare that",
                new Advice("implement " + Code.of(method) + " in " + Code.of(heir)));
    }

    public static Message rawOutcome(ExecutableElement method, Code type) {
        return unsupported(
                method,
                type,
                "The type argument of 'Outcome' says what the tasks return",
                new Advice("write the type argument of 'Outcome' out"));
    }

    public static Message noHandle(ExecutableElement method, Code type, Code future) {
        return unsupported(
                method,
                type,
                "The handle of a fan-out is a 'Task' or a 'CompletableFuture'",
                new ChangeResult(method, future));
    }

    public static Message noComponents(ExecutableElement method, TypeElement record) {
        return unsupported(
                method,
                "the record " + Code.of(record) + ", which has no components",
                "One task runs for each component",
                List.of(new Advice("add a component to " + Code.of(record))));
    }

    /**
     * A result that a method over elements cannot have.
     *
     * @param result a type that it could have
     */
    public static Message overEach(ExecutableElement method, Code type, Optional<Code> result) {
        return unsupported(
                method,
                type,
                "A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'",
                result.<Edit>map(list -> new ChangeResult(method, list))
                        .orElseGet(() -> new Advice("remove '@Each', or return a 'List' of what the task returns")));
    }

    public static Message genericArray(ExecutableElement method, Code type, Code list) {
        return unsupported(
                method, type, "An array of a generic type cannot be created", new ChangeResult(method, list));
    }

    public static Message otherKeys(ExecutableElement method, Code type, boolean ofMap, Code result) {
        return unsupported(
                method,
                type,
                "The keys of the result are the " + (ofMap ? "keys" : "elements") + " of the source",
                new ChangeResult(method, result));
    }

    public static Message gatherReturnsWaited(ExecutableElement method, Code type) {
        return unsupported(
                method,
                type,
                "A 'Waited' is what a '@WaitFor' method returns",
                new Advice("annotate the method with '@WaitFor'"),
                new Advice("return a 'List'"));
    }

    public static Message waitOverEach(ExecutableElement method, Code type, Optional<Code> waited) {
        return unsupported(
                method,
                type,
                "A '@WaitFor' method over '@Each' returns the 'Waited' of its tasks; only with 'returnWhen ="
                        + " FIRST_COMPLETED' or 'FIRST_SUCCEEDED' it returns the result of one task",
                waited.<Edit>map(result -> new ChangeResult(method, result))
                        .orElseGet(() -> new Advice("return the 'Waited' of what the task returns")));
    }

    public static Message nothingOfEnough(ExecutableElement method) {
        return unsupported(
                method,
                Code.of("void"),
                "A method with 'until' returns what is enough: a 'Waited', a 'List' of values, or one value",
                new Advice("return the 'Waited' of what the task returns"));
    }

    public static Message waitedOutcome(ExecutableElement method, Code type, Code waited) {
        return unsupported(method, type, "A 'Task' holds the outcome already", new ChangeResult(method, waited));
    }

    /** What a method without elements returns, by its annotation. */
    public enum WithoutEach {
        GATHER("a '@Gather' method returns a record with a component for each task"),
        WAIT_FOR("a '@WaitFor' method returns a record with a 'Task' component for each task"),
        SCOPE("a '@TaskGroupScope' method returns a record with a component for each task, or has a body, an overload"
                + " that takes a 'TaskGroup' and starts tasks in it");

        private final String rule;

        WithoutEach(String rule) {
            this.rule = rule;
        }
    }

    /** What a result that is not a record is. */
    public enum NoRecord {
        CLASS(", a class that is no record,"),
        INTERFACE(", an interface and no record,"),
        OTHER("");

        private final String text;

        NoRecord(String text) {
            this.text = text;
        }
    }

    /** A method whose result says neither which tasks there are nor that they are elements. */
    public static Message neitherEachNorRecord(
            ExecutableElement method, Code type, NoRecord kind, WithoutEach rule, List<Edit> edits) {
        return unsupported(
                method,
                type + kind.text + " and has no parameter with '@Each'",
                "Without '@Each', " + rule.rule,
                edits);
    }

    /** The edit for a parameter that has elements. */
    public static Edit markEach(VariableElement parameter) {
        return new Annotate(parameter, Code.of("@Each"));
    }

    /** The edit for a parameter with an annotation of another library. */
    public static Edit foreignEach(VariableElement parameter, Code foreign) {
        return new Advice(
                "import 'dev.fanwise.Each' instead of " + foreign + " for the parameter " + Code.of(parameter));
    }

    /** The edit for a class in the place of a record. */
    public static Edit makeRecord(TypeElement type) {
        return new Advice("make " + Code.of(type) + " a record with a component for each task");
    }

    /** The edit for an interface of which one record is meant. */
    public static Edit returnRecord(ExecutableElement method, Code record) {
        return new ChangeResult(method, record);
    }

    public static Edit returnSomeRecord() {
        return new Advice("return a record with a component for each task");
    }

    public static Edit declareBody(Code body) {
        return new Advice("declare the body " + body);
    }

    /** The edit for a body that is there without its annotation. */
    public static Edit annotateScope(ExecutableElement method) {
        return new Advice("annotate " + Code.of(method) + " with '@TaskGroupScope', whose body its overload with a"
                + " 'TaskGroup' is");
    }

    /** MisfitReason there are no elements in a source. */
    public enum NoElements {
        RAW("Its type arguments say what the task takes"),
        PRIMITIVE_STREAM("Elements come from an 'Iterable', an 'Iterator', a 'Stream', an array or a 'Map'"),
        OTHER("Elements come from an 'Iterable', an 'Iterator', a 'Stream', an array or a 'Map'");

        private final String reason;

        NoElements(String reason) {
            this.reason = reason;
        }
    }

    /**
     * A source without elements.
     *
     * @param parameter what {@code @Each} is on
     * @param type its type
     */
    public static Message unsupportedSource(VariableElement parameter, Code type, NoElements why) {
        String raw = why == NoElements.RAW ? "the raw type " : "";
        return Message.of(
                Rule.UNSUPPORTED_SOURCE,
                "'@Each' is on " + Code.of(parameter) + ", whose type is " + raw + type,
                why.reason,
                switch (why) {
                    case RAW -> new Advice("write the type arguments of " + type + " out");
                    case PRIMITIVE_STREAM -> new Advice("take a 'Stream', which callers make with 'boxed()'");
                    case OTHER -> new Advice("take a 'List', or remove '@Each'");
                });
    }

    /**
     * A component of a wait that is no task.
     *
     * @param type what it is; raw if it is a task without a type argument
     * @param task what it should be, if that is known
     */
    public static Message componentIsNoTask(
            VariableElement component, Code method, Code type, boolean raw, Optional<Code> task) {
        return Message.of(
                Rule.COMPONENT_IS_NO_TASK,
                "The component " + Code.of(component) + " of " + method + " is " + (raw ? "the raw type " : "") + type,
                "A wait returns its tasks, some of which may be running",
                task.<Edit>map(type2 -> new ChangeType(component, type2))
                        .orElseGet(() -> new Advice("write the type argument of " + type + " out")));
    }
}
