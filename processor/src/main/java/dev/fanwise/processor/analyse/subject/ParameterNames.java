package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.TaskMessages.Nameless;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What to say about a method of a class file that has no parameter names. */
public final class ParameterNames {

    private ParameterNames() {}

    public static Message missing(Member method, MethodSubject fanOut) {
        return TaskMessages.parameterNamesMissing(
                TypeText.code(method),
                fanOut.code(),
                Code.of(Enclosing.of(method.element())),
                isAnnotated(method) && !method.is(Modifier.ABSTRACT),
                cure(method),
                fanOut.type().element());
    }

    private static boolean isAnnotated(Member method) {
        return Stream.of(
                        Stream.of(method.element(), method.element().getReturnType()),
                        method.element().getParameters().stream()
                                .flatMap(parameter -> Stream.of(parameter, parameter.asType())))
                .flatMap(annotated -> annotated)
                .anyMatch(annotated -> !annotated.getAnnotationMirrors().isEmpty());
    }

    private static Nameless cure(Member method) {
        if (method.is(Modifier.ABSTRACT)) {
            return Nameless.ABSTRACT;
        }
        return method.is(Modifier.FINAL) || method.is(Modifier.STATIC) ? Nameless.FIXED : Nameless.OVERRIDABLE;
    }
}
