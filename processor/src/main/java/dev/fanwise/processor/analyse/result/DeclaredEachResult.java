package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ResultHandler;
import dev.fanwise.processor.analyse.task.AwaitableType;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.model.Each.ResultShape;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads from the declaration of a fan-out method over {@code @Each} what it returns, and rejects what it may not. */
final class DeclaredEachResult {

    private static final String LIST = "java.util.List";
    private static final String MAP = "java.util.Map";

    private DeclaredEachResult() {}

    /** The result, if it is one of those that a method over each may have. */
    static Checked<EachMethodResult> of(MethodSubject fanOut, EachSource source) {
        TypeMirror result = fanOut.result();
        Language language = fanOut.language();
        Optional<ResultHandler> handler = ResultHandler.of(fanOut);
        if (handler.isPresent()) {
            return Checked.right(new EachMethodResult(
                    fanOut, handler.get().shape(fanOut), handler.get().result()));
        }
        if (result.getKind() == TypeKind.VOID) {
            return Checked.right(
                    new EachMethodResult(fanOut, new ResultShape.Dropped(), language.named("java.lang.Void")));
        }
        if (result instanceof ArrayType array) {
            return ofArray(fanOut, array);
        }
        boolean list = language.is(result, LIST);
        boolean map = language.is(result, MAP);
        if (!list && !map) {
            return nearlyList(fanOut);
        }
        Optional<TypeMirror> element = language.argument((DeclaredType) result, list ? 0 : 1);
        if (element.isEmpty()) {
            return reject(fanOut, ResultMessages.rawResult(method(fanOut), returned(fanOut)));
        }
        if (element.get() instanceof DeclaredType declared && isRawOutcome(declared, language)) {
            return reject(fanOut, ResultMessages.rawOutcome(method(fanOut), returned(fanOut)));
        }
        return map
                ? ofMap(fanOut, source, element.get())
                : Checked.right(new EachMethodResult(fanOut, new ResultShape.InList(), element.get()));
    }

    /** A collection or a stream of something is nearly a list of it, and one result is nearly a list of them. */
    private static Checked<EachMethodResult> nearlyList(MethodSubject fanOut) {
        Language language = fanOut.language();
        TypeMirror result = fanOut.result();
        Optional<TypeMirror> element = Stream.of("java.lang.Iterable", "java.util.stream.Stream")
                .flatMap(type -> language.viewAs(result, type).stream())
                .flatMap(view -> language.argument(view, 0).stream())
                .findFirst();
        boolean isOneResult = !(result instanceof DeclaredType declared)
                || (declared.asElement().getKind() != ElementKind.RECORD
                        && declared.getTypeArguments().isEmpty());
        Optional<Code> list = element.or(() -> isOneResult ? Optional.of(language.boxed(result)) : Optional.empty())
                .map(of -> new EachResultText(fanOut).listOf(of))
                .or(() -> nearlyMap(fanOut));
        Checked<EachMethodResult> rejected =
                reject(fanOut, ResultMessages.overEach(method(fanOut), returned(fanOut), list));
        // what the task is can be seen all the same
        return element.map(of -> Checked.right(new EachMethodResult(fanOut, new ResultShape.InList(), of)))
                .orElse(rejected);
    }

    /** A map of another kind. */
    private static Optional<Code> nearlyMap(MethodSubject fanOut) {
        Language language = fanOut.language();
        return language.viewAs(fanOut.result(), MAP)
                .filter(view -> !language.isRaw(view))
                .map(view -> new EachResultText(fanOut).handled(TypeText.of(view)));
    }

    private static ExecutableElement method(MethodSubject fanOut) {
        return fanOut.method().element();
    }

    private static Code returned(MethodSubject fanOut) {
        return TypeText.code(fanOut.returned());
    }

    private static boolean isRawOutcome(DeclaredType type, Language language) {
        return ResultPart.of(type, language).tolerant() && language.isRaw(type);
    }

    private static Checked<EachMethodResult> ofArray(MethodSubject fanOut, ArrayType array) {
        TypeMirror component = array.getComponentType();
        if (!fanOut.language().isReifiable(component)) {
            // a stage is awaited
            Code list = new EachResultText(fanOut)
                    .listOf(AwaitableType.startedBy(component, fanOut.language())
                            .map(AwaitableType::result)
                            .orElse(component));
            return reject(fanOut, ResultMessages.genericArray(method(fanOut), returned(fanOut), list));
        }
        return Checked.right(new EachMethodResult(
                fanOut, new ResultShape.InArray(fanOut.typeNames().of(component)), component));
    }

    private static Checked<EachMethodResult> ofMap(MethodSubject fanOut, EachSource source, TypeMirror value) {
        Language language = fanOut.language();
        TypeMirror key = source.key().orElseGet(() -> language.boxed(source.element()));
        TypeMirror keyed = language.types().getDeclaredType(language.elements().getTypeElement(MAP), key, value);
        if (!language.types().isAssignable(keyed, fanOut.result())) {
            return reject(
                    fanOut,
                    ResultMessages.otherKeys(
                            method(fanOut),
                            returned(fanOut),
                            source.isMap(),
                            new EachResultText(fanOut).handled(TypeText.of(keyed))));
        }
        return Checked.right(new EachMethodResult(fanOut, new ResultShape.InMap(), value));
    }

    private static Checked<EachMethodResult> reject(MethodSubject fanOut, Message message) {
        return Checked.wrong(fanOut.findings().report(message, fanOut.position()));
    }
}
