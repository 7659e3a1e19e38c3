package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.diagnose.Misfit.Given;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The parameters of a fan-out method that are for the call as a whole; tasks may take them too. */
public final class CallInputs {

    /** The name of the parameter that is the timeout of a call. */
    static final String TIMEOUT = "timeout";

    /** The name of the parameter that is the largest number of tasks in flight. */
    static final String CONCURRENCY = "concurrency";

    /** The name of the parameter that is the time between two starts. */
    static final String STAGGER = "stagger";

    private static final String DURATION = "java.time.Duration";

    private CallInputs() {}

    /** The parameters that are the timeout of the call, of which there should be one at most. */
    public static List<TaskInput> timeouts(MethodSubject fanOut) {
        return fanOut.parameters().stream()
                .filter(given -> isTimeout(given, fanOut.language()))
                .toList();
    }

    /** Whether it is the timeout of the call: a deadline, whatever it is called, or a time of that name. */
    public static boolean isTimeout(TaskInput input, Language language) {
        return isParameter(input) && isTimeout(input.type(), input.name(), language);
    }

    /** Whether a parameter is, or would be, the timeout of the call. */
    public static boolean isTimeout(TypeMirror type, String name, Language language) {
        return isDeadline(type, language) || (name.equals(TIMEOUT) && language.is(type, DURATION));
    }

    /** Whether it is a moment, not a time. */
    public static boolean isDeadline(TaskInput input, Language language) {
        return isDeadline(input.type(), language);
    }

    private static boolean isDeadline(TypeMirror type, Language language) {
        return language.is(type, "dev.fanwise.Deadline");
    }

    /** The parameter that is the largest number of tasks in flight. */
    public static Optional<TaskInput> concurrency(MethodSubject fanOut) {
        return fanOut.parameter(CONCURRENCY).filter(CallInputs::isConcurrency);
    }

    /** The parameter that is the time between two starts. */
    public static Optional<TaskInput> stagger(MethodSubject fanOut) {
        return fanOut.parameter(STAGGER).filter(given -> isDuration(given, STAGGER, fanOut.language()));
    }

    /** Whether it says how the tasks of elements, or of a body, are started. */
    public static boolean isAboutStarts(TaskInput input, Language language) {
        return isParameter(input) && (isConcurrency(input) || isDuration(input, STAGGER, language));
    }

    private static boolean isConcurrency(TaskInput input) {
        return input.name().equals(CONCURRENCY) && input.type().getKind() == TypeKind.INT;
    }

    private static boolean isDuration(TaskInput input, String name, Language language) {
        return input.name().equals(name) && language.is(input.type(), DURATION);
    }

    private static boolean isParameter(TaskInput input) {
        return input.given() instanceof Given.Parameter;
    }
}
