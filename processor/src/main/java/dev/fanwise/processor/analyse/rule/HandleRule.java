package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.ResultMessages;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The rules for what a fan-out method returns at once, without waiting for its tasks. */
public final class HandleRule {

    private static final List<String> NOT_HANDLES =
            List.of("java.util.concurrent.CompletionStage", "java.util.concurrent.Future");

    private HandleRule() {}

    /**
     * Checks the return type.
     *
     * @return what the handle holds, or what is returned if it is none
     */
    public static Checked<TypeMirror> check(MethodSubject fanOut) {
        TypeMirror returned = fanOut.returned();
        Language language = fanOut.language();
        ExecutableElement method = fanOut.method().element();
        if (NOT_HANDLES.stream().anyMatch(name -> language.is(returned, name))) {
            String argument = ((DeclaredType) returned)
                    .getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining());
            Code future = Code.of("CompletableFuture" + (argument.isEmpty() ? "" : "<" + argument + ">"));
            fanOut.findings()
                    .report(ResultMessages.noHandle(method, TypeText.code(returned), future), fanOut.position());
        }
        if (fanOut.handle().isPresent() && language.isRaw((DeclaredType) returned)) {
            return Checked.wrong(fanOut.findings()
                    .report(ResultMessages.rawResult(method, TypeText.code(returned)), fanOut.position()));
        }
        checkThrown(fanOut);
        return Checked.right(fanOut.result());
    }

    private static void checkThrown(MethodSubject fanOut) {
        List<TypeMirror> declared = Exceptions.checked(fanOut.method().thrown(), fanOut.language());
        if (fanOut.handle().isPresent() && !declared.isEmpty()) {
            fanOut.findings()
                    .report(
                            FailureMessages.handleThrowsNothing(
                                    fanOut.method().element(),
                                    TypeText.code(fanOut.returned()),
                                    TypeText.codes(declared)),
                            fanOut.position());
        }
    }
}
