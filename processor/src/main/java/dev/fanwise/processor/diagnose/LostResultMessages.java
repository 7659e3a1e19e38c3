package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.ChangeResult;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What is said about results that no caller receives, or receives while they may be running. */
public final class LostResultMessages {

    private LostResultMessages() {}

    /** A future that is itself the result, and is not awaited. */
    public static Message notAwaited(
            Optional<VariableElement> component, Code method, Code future, Optional<Edit> edit) {
        String what = component
                .map(field -> "The component " + Code.of(field) + " of " + method)
                .orElseGet(() -> "Each result of " + method);
        return Message.of(
                Rule.NOT_AWAITED,
                what + " is " + future + ", and it is not awaited",
                "The call returns it while it may be running, and neither its failure nor a timeout or a cancellation"
                        + " reaches it",
                edit.orElseGet(() ->
                        new Advice("let the task return a 'CompletableFuture', and make this the type of its value")));
    }

    /** The edit for a component whose type a type argument says, or partly. */
    public static Edit takeValue(VariableElement component, Code type) {
        return new Advice("let the component " + Code.of(component) + " have the type " + type);
    }

    /** What is lost when a result is dropped. */
    public enum Dropped {
        FUTURE("The call does not wait for it, and its failure is lost"),
        OUTCOME("It may hold a failure, which is lost"),
        BOOLEAN("If it says whether the task succeeded, that is lost");

        private final String reason;

        Dropped(String reason) {
            this.reason = reason;
        }
    }

    /**
     * A method without a result over tasks that have one.
     *
     * @param keep what keeps the result
     */
    public static Message dropped(ExecutableElement method, Code task, Code type, Dropped dropped, Edit keep) {
        return Message.of(
                Rule.RESULT_DROPPED,
                Code.of(method) + " drops the result " + type + " of " + task,
                dropped.reason,
                keep);
    }

    /** The edit for a result that is dropped. */
    public static Edit keep(ExecutableElement method, Code results) {
        return new ChangeResult(method, results);
    }

    /** The edit for a task whose result must not be dropped. */
    public static Edit stageOrValue(Code task) {
        return new Advice("let " + task + " return a 'CompletableFuture', which is awaited, or the value itself");
    }
}
