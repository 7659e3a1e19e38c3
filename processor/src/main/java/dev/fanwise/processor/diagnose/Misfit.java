package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.RenameParameter;
import dev.fanwise.processor.diagnose.Edit.Together;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;

/**
 * Why a method cannot be called with what a fan-out method has.
 *
 * @param text a clause about the method, such as "'fetch(URI)' takes 1 parameter instead of 2"
 * @param note a further sentence, or nothing
 * @param edits what would make it fit
 * @param byTypeOnly whether every parameter has a counterpart, and only types differ
 */
public record Misfit(String text, String note, List<Edit> edits, boolean byTypeOnly) {

    public Misfit {
        edits = List.copyOf(edits);
    }

    private static Misfit of(Code method, String finding, List<Edit> edits) {
        return new Misfit(method + " " + finding, "", edits, false);
    }

    /** Parameters whose names are not known, and whose types leave no way or several. */
    public static Misfit nameless(Code method) {
        return of(method, "takes parameters whose names the compiler does not know", List.of());
    }

    /** Parameters that the fan-out method does not have. */
    public static Misfit unknown(Code method, Code fanOut, List<Unknown> unknown) {
        String note = unknown.stream()
                .map(Unknown::note)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(". "));
        return new Misfit(
                method + " takes "
                        + Code.list(unknown.stream().map(Unknown::name).toList()) + ", which " + fanOut
                        + " does not have",
                note,
                unknown.size() == 1
                        ? List.of(unknown.get(0).edit())
                        : List.of(
                                new Together(unknown.stream().map(Unknown::edit).toList())),
                false);
    }

    /** A parameter of a task that the fan-out method does not have. */
    public record Unknown(Code name, String note, Edit edit) {

        /** One that has another name there. */
        public static Unknown meant(VariableElement parameter, Code meant) {
            return new Unknown(
                    Code.of(parameter), "Did you mean " + meant + "?", new RenameParameter(parameter, meant));
        }

        /** One that is the result of another method. */
        public static Unknown resultOfMethod(VariableElement parameter, Edit from) {
            return new Unknown(
                    Code.of(parameter), "A parameter with '@From' takes the result of a method of the type", from);
        }

        /** One that is an element of what the fan-out method has. */
        public static Unknown elementOf(VariableElement parameter, Code source, Code task) {
            return new Unknown(
                    Code.of(parameter),
                    source + " holds elements, and one task for each runs in a method with '@Each'",
                    new Advice("declare a fan-out method over '@Each' with the task " + task
                            + ", and name it with '@From'"));
        }

        /** One that is what the call returns, made of the results when all are there. */
        public static Unknown resultOfCall(VariableElement parameter, Code type) {
            return new Unknown(
                    Code.of(parameter),
                    "The " + type + " is made of the results when all tasks have completed",
                    new Advice("let " + Code.of(Enclosing.of(parameter))
                            + " take the components that it needs, by their names"));
        }

        /** One that is new. */
        public static Unknown absent(VariableElement parameter, Edit adding) {
            return new Unknown(Code.of(parameter), "", adding);
        }

        /** A group, which only a body is given. */
        public static Unknown group(VariableElement parameter) {
            return new Unknown(
                    Code.of(parameter),
                    "A 'TaskGroup' is given to the body of a '@TaskGroupScope' method only",
                    new Advice(
                            "remove the parameter " + Code.of(parameter) + " of " + Code.of(Enclosing.of(parameter))));
        }
    }

    /**
     * More or fewer parameters.
     *
     * @param hasFrom whether one of them has {@code @From}
     */
    public static Misfit count(Code method, int takes, int given, boolean hasFrom) {
        String number = takes == 1 ? "1 parameter" : takes + " parameters";
        return new Misfit(
                method + " takes " + number + " instead of " + given,
                hasFrom ? "'@From' fills parameters only for the tasks of a method that returns a record" : "",
                List.of(),
                false);
    }

    /** Type parameters that can be nothing that suits. */
    public static Misfit bounds(Code method) {
        return of(
                method,
                "has type parameters whose bounds do not allow what it is given",
                List.of(new Advice("change the bounds of the type parameters of " + method
                        + ", or the types of what it is given")));
    }

    public static Misfit noGroup(Code method) {
        return of(method, "does not take a 'TaskGroup' first", List.of());
    }

    /**
     * Parameters of other types than what they would get.
     *
     * @param isOtherOrder whether the types are the same, in another order
     */
    public static Misfit types(Code method, List<Mismatch> mismatches, boolean isOtherOrder) {
        if (mismatches.size() == 1 && mismatches.get(0).lacking() != Lacking.NOTHING) {
            return lacking(method, mismatches.get(0));
        }
        return new Misfit(
                method + " takes "
                        + mismatches.stream().map(Mismatch::toString).collect(Collectors.joining(", and takes ")),
                "",
                List.of(new Advice(
                        isOtherOrder
                                ? "bring the parameters of " + method + " into this order"
                                : "change the type of "
                                        + mismatches.stream()
                                                .map(mismatch -> mismatch.parameter() + " to " + mismatch.type())
                                                .collect(Collectors.joining(" and that of "))
                                        + ", or what is passed to it")),
                true);
    }

    /** A result that has no value to take. */
    private static Misfit lacking(Code method, Mismatch mismatch) {
        boolean isVoid = mismatch.lacking() == Lacking.RESULT;
        Code task = ((Given.Result) mismatch.given()).task();
        List<Edit> edits = isVoid
                ? List.of(
                        new Advice("change the type of " + mismatch.parameter() + " to " + mismatch.type()
                                + ", which orders the two tasks only"),
                        new Advice("let " + task + " return what " + method + " takes"))
                : List.of(LostResultMessages.stageOrValue(task));
        return new Misfit(
                method + " takes " + mismatch,
                isVoid
                        ? "A 'void' task has the result 'Void', which is null"
                        : "A 'Future' does not tell when it completes, so it is not awaited",
                edits,
                true);
    }

    /** What a result lacks that no value of another type would have. */
    public enum Lacking {
        NOTHING,
        /** It is that of a {@code void} task. */
        RESULT,
        /** It is a future that cannot be awaited. */
        COMPLETION
    }

    /** A parameter and what it would get. */
    public record Mismatch(Code parameter, Given given, Code type, Lacking lacking) {

        @Override
        public String toString() {
            return parameter + ", but " + given + " is " + type;
        }
    }

    /** A value that is passed to a task, in a sentence. */
    public sealed interface Given {

        /** A parameter of the fan-out method. */
        record Parameter(Code name) implements Given {

            @Override
            public String toString() {
                return name.toString();
            }
        }

        /** An element of a parameter. */
        record ElementOf(Code source) implements Given {

            @Override
            public String toString() {
                return "the element of " + source;
            }
        }

        /** The result of another task. */
        record Result(Code task) implements Given {

            @Override
            public String toString() {
                return "the result of " + task;
            }
        }

        /** The group of a body. */
        record Group() implements Given {

            @Override
            public String toString() {
                return "the 'TaskGroup'";
            }
        }
    }
}
