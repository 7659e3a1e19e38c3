package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.diagnose.NamesInSentence;
import dev.fanwise.processor.diagnose.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** The rule that a method declares what its tasks throw. */
public final class FailureRule {

    private FailureRule() {}

    /**
     * Checks what the method declares.
     *
     * @return the checked exceptions that the method throws as they are
     */
    public static List<TypeMirror> check(MethodSubject fanOut, List<ThrowingTask> tasks) {
        Language language = fanOut.language();
        List<TypeMirror> failures = new ArrayList<>();
        Map<String, List<ThrowingTask>> undeclared = new LinkedHashMap<>();
        for (ThrowingTask task : tasks) {
            List<TypeMirror> exceptions =
                    Exceptions.withoutSubtypes(withoutInterruption(task.exceptions(), language), language);
            String missing = exceptions.stream()
                    .filter(exception -> !fanOut.declares(exception))
                    .map(exception -> TypeText.of(exception, fanOut.method().thrown()))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                undeclared
                        .computeIfAbsent(missing, exception -> new ArrayList<>())
                        .add(task);
            }
            failures.addAll(exceptions);
            if (task.asynchronous()) {
                // it can fail with anything; what the method declares it can throw
                failures.addAll(withoutInterruption(throwable(fanOut), language));
            }
        }
        undeclared.forEach((exceptions, throwing) -> report(fanOut, exceptions, throwing));
        return Exceptions.withoutSubtypes(failures, language);
    }

    private static List<TypeMirror> throwable(MethodSubject fanOut) {
        Language language = fanOut.language();
        return fanOut.handle().isPresent()
                ? List.of(language.named("java.lang.Exception"))
                : Exceptions.checked(fanOut.method().thrown(), language);
    }

    /** Several tasks that throw the same are one mistake: a missing word after 'throws'. */
    private static void report(MethodSubject fanOut, String exceptions, List<ThrowingTask> throwing) {
        String names = NamesInSentence.of(
                throwing.stream().map(ThrowingTask::name).distinct().toList());
        String cure = throwing.size() == 1 ? throwing.get(0).cure() : "make these components Outcomes";
        fanOut.report(
                Rule.UNDECLARED_EXCEPTION,
                names,
                NamesInSentence.of(List.of(exceptions.split(", "))),
                fanOut.nameWithout(throwing.get(0).exceptions()),
                exceptions,
                cure);
    }

    /** A task that ends by an interruption is cancelled, and has not failed. */
    private static List<TypeMirror> withoutInterruption(List<TypeMirror> exceptions, Language language) {
        return exceptions.stream()
                .filter(exception -> !language.isInterruption(exception))
                .toList();
    }
}
