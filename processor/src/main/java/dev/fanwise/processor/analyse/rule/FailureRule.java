package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.FailureMessages.Thrower;
import dev.fanwise.processor.diagnose.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
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
        List<ThrowingTask> undeclared = new ArrayList<>();
        for (ThrowingTask task : tasks) {
            List<TypeMirror> exceptions =
                    Exceptions.withoutSubtypes(withoutInterruption(task.exceptions(), language), language);
            List<TypeMirror> missing = exceptions.stream()
                    .filter(exception -> !fanOut.declares(exception))
                    .toList();
            if (!missing.isEmpty()) {
                undeclared.add(task.throwing(missing));
            }
            failures.addAll(exceptions);
            if (task.asynchronous()) {
                // it can fail with anything; what the method declares it can throw
                failures.addAll(withoutInterruption(throwable(fanOut), language));
            }
        }
        if (!undeclared.isEmpty()) {
            report(fanOut, undeclared);
        }
        return Exceptions.withoutSubtypes(failures, language);
    }

    private static List<TypeMirror> throwable(MethodSubject fanOut) {
        Language language = fanOut.language();
        return fanOut.handle().isPresent()
                ? List.of(language.named("java.lang.Exception"))
                : Exceptions.checked(fanOut.method().thrown(), language);
    }

    /** Whatever the tasks throw is one mistake: what is missing after 'throws'. */
    private static void report(MethodSubject fanOut, List<ThrowingTask> throwing) {
        List<Thrower> throwers = throwing.stream()
                .map(task -> new Thrower(task.name(), codes(fanOut, task.exceptions())))
                .toList();
        List<TypeMirror> sum = Exceptions.withoutSubtypes(
                throwing.stream().flatMap(task -> task.exceptions().stream()).toList(), fanOut.language());
        List<Edit> instead = throwing.size() == 1
                ? throwing.get(0).instead()
                : List.of(FailureMessages.outcomes(throwing.stream()
                        .flatMap(task -> task.component().stream())
                        .toList()));
        Message message = fanOut.elsewhereWithout(sum)
                .map(elsewhere -> FailureMessages.undeclaredElsewhere(elsewhere, throwers, codes(fanOut, sum), instead))
                .orElseGet(() -> FailureMessages.undeclared(
                        fanOut.method().element(), throwers, codes(fanOut, sum), narrow(fanOut, sum), instead));
        fanOut.findings().report(message, fanOut.position());
    }

    private static List<Code> codes(MethodSubject fanOut, List<TypeMirror> exceptions) {
        return exceptions.stream()
                .map(exception -> Code.of(TypeText.of(exception, fanOut.method().thrown())))
                .toList();
    }

    /** A type with a method that the fan-out method overrides and that would not allow it to throw this. */
    public static Optional<TypeElement> narrow(MethodSubject fanOut, List<TypeMirror> exceptions) {
        Subject subject = fanOut.type();
        return fanOut.method().overridden().stream()
                .filter(overridden -> !overridden.equals(fanOut.method().element()))
                .filter(overridden -> exceptions.stream()
                        .anyMatch(exception -> overridden.getThrownTypes().stream()
                                .noneMatch(
                                        declared -> subject.language().types().isSubtype(exception, declared))))
                .map(Enclosing::typeOf)
                .findFirst();
    }

    /** A task that ends by an interruption is cancelled, and has not failed. */
    private static List<TypeMirror> withoutInterruption(List<TypeMirror> exceptions, Language language) {
        return exceptions.stream()
                .filter(exception -> !language.isInterruption(exception))
                .toList();
    }
}
