package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Rule;
import java.util.List;
import java.util.stream.Collectors;
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
     * @return whether what is in the handle, if it is one, is worth looking at
     */
    public static boolean check(MethodSubject fanOut) {
        TypeMirror returned = fanOut.returned();
        Language language = fanOut.language();
        if (NOT_HANDLES.stream().anyMatch(name -> language.is(returned, name))) {
            String argument = ((DeclaredType) returned)
                    .getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining());
            fanOut.report(
                    Rule.UNSUPPORTED_RESULT,
                    fanOut.name(),
                    TypeText.of(returned),
                    "The handle of a group is a Task or a CompletableFuture: return CompletableFuture"
                            + (argument.isEmpty() ? "" : "<" + argument + ">") + ".");
            return false;
        }
        if (fanOut.handle().isPresent() && language.isRaw((DeclaredType) returned)) {
            fanOut.report(
                    Rule.UNSUPPORTED_RESULT,
                    fanOut.name(),
                    "the raw " + TypeText.of(returned),
                    "Its type argument says what the tasks give: write it out.");
            return false;
        }
        checkThrown(fanOut);
        return true;
    }

    private static void checkThrown(MethodSubject fanOut) {
        List<TypeMirror> declared = Exceptions.checked(fanOut.method().thrown(), fanOut.language());
        if (fanOut.handle().isPresent() && !declared.isEmpty()) {
            fanOut.report(
                    Rule.HANDLE_THROWS_NOTHING, fanOut.name(), TypeText.of(fanOut.returned()), TypeText.list(declared));
        }
    }
}
