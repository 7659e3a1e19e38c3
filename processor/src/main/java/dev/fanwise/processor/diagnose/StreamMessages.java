package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.ChangeResult;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import javax.lang.model.element.ExecutableElement;

/** What is said about a wait that returns a stream of its tasks. */
public final class StreamMessages {

    private StreamMessages() {}

    /**
     * A stream of something else.
     *
     * @param stream the stream of the tasks that give it
     */
    public static Message ofResults(ExecutableElement method, Code type, Code stream) {
        return Message.of(
                Rule.NO_STREAM_OF_TASKS,
                Code.of(method) + " returns " + type,
                "A '@WaitFor' method returns its tasks, each of which holds a value, a failure or a cancellation",
                new ChangeResult(method, stream));
    }

    /** A handle of a stream. */
    public static Message inHandle(ExecutableElement method, Code type, Code stream) {
        return Message.of(
                Rule.NO_STREAM_OF_TASKS,
                Code.of(method) + " returns " + type,
                "A stream is returned at once, and its tasks start when it is read",
                new ChangeResult(method, stream));
    }

    /** A stream of tasks of a method that waits for all. */
    public static Message gathered(ExecutableElement method, Code type) {
        return Message.of(
                Rule.NO_STREAM_OF_TASKS,
                Code.of(method) + " returns " + type,
                "A stream of tasks is what a '@WaitFor' method returns",
                new Advice("annotate the method with '@WaitFor'"),
                new Advice("return 'void', and mark a parameter with '@AsCompleted' that takes each result"));
    }

    /** An attribute that ends a wait. */
    public static Message endsElsewhere(AttributePlace attribute) {
        return Message.of(
                Rule.STREAM_ENDS_AT_READER,
                attribute.code() + " is on " + attribute.methodName() + ", which returns a stream",
                "The code that reads the stream decides when it has enough: with 'limit', 'takeWhile', 'findFirst'",
                attribute.remove());
    }
}
