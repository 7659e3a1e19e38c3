package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ResultHandler;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.HandlerMessages;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutAnnotation;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The rule about the parameter that is given each result as it comes. */
public final class ResultHandlerRule {

    private ResultHandlerRule() {}

    /** Checks what can be seen before any task is known. */
    public static Checked<Optional<ResultHandler>> check(MethodSubject fanOut, FanOutAnnotation annotation) {
        List<TaskInput> handlers = fanOut.handlers();
        if (handlers.isEmpty()) {
            return Checked.right(Optional.empty());
        }
        TaskInput first = handlers.get(0);
        if (annotation instanceof WaitForAnnotation || fanOut.each().isEmpty()) {
            return reject(fanOut, first, HandlerMessages.withoutResults(first.element(), fanOut.code()));
        }
        Optional<AnnotationMirror> elements = AnnotationUse.find(
                        first.element(), AnnotationNames.EACH, fanOut.language().elements())
                .flatMap(each -> AnnotationUse.find(
                        first.element(),
                        AnnotationNames.AS_COMPLETED,
                        fanOut.language().elements()))
                .map(AnnotationUse::mirror);
        if (elements.isPresent()) {
            return reject(fanOut, first, HandlerMessages.onElements(first.element(), elements.get()));
        }
        if (handlers.size() > 1) {
            return reject(
                    fanOut,
                    handlers.get(1),
                    HandlerMessages.several(handlers.get(1).element(), fanOut.code()));
        }
        if (!isNothing(fanOut)) {
            return reject(
                    fanOut,
                    first,
                    HandlerMessages.returnsResults(
                            first.element(), fanOut.method().element(), TypeText.code(fanOut.returned())));
        }
        Optional<ResultHandler> handler = ResultHandler.of(fanOut);
        return handler.isPresent()
                ? Checked.right(handler)
                : reject(fanOut, first, HandlerMessages.noFunction(first.element(), TypeText.code(first.type())));
    }

    private static boolean isNothing(MethodSubject fanOut) {
        return fanOut.result().getKind() == TypeKind.VOID || fanOut.language().is(fanOut.result(), "java.lang.Void");
    }

    /** Checks that it takes the elements. */
    public static Checked<Optional<ResultHandler>> checkElement(
            MethodSubject fanOut, Optional<ResultHandler> handler, TypeMirror element) {
        Optional<TypeMirror> taken = handler.flatMap(ResultHandler::element)
                .filter(type -> !fanOut.language().types().isAssignable(element, type));
        return taken.isEmpty()
                ? Checked.right(handler)
                : reject(
                        fanOut,
                        handler.get().parameter(),
                        HandlerMessages.takesOtherElement(
                                handler.get().parameter().element(),
                                TypeText.code(taken.get(), element),
                                TypeText.code(element, taken.get())));
    }

    private static Checked<Optional<ResultHandler>> reject(MethodSubject fanOut, TaskInput handler, Message message) {
        return Checked.wrong(fanOut.findings().report(message, Position.of(handler.element())));
    }
}
