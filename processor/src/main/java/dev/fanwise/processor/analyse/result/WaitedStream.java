package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.diagnose.StreamMessages;
import dev.fanwise.processor.model.Each.ResultShape;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The stream of tasks that a method returns that waits for each of them in turn. */
final class WaitedStream {

    private static final String STREAM = "java.util.stream.Stream";
    private static final String TASK = "dev.fanwise.Task";

    private final MethodSubject fanOut;
    private final Language language;

    WaitedStream(MethodSubject fanOut) {
        this.fanOut = fanOut;
        this.language = fanOut.language();
    }

    /**
     * Whether the method is to return one.
     *
     * @param isRace whether it may return what a task gives, which may be any stream
     */
    static boolean isMeant(MethodSubject fanOut, boolean isRace) {
        return isRace ? hasTasks(fanOut) : fanOut.language().is(fanOut.result(), STREAM);
    }

    /** Whether the method returns a stream whose elements are tasks. */
    static boolean hasTasks(MethodSubject fanOut) {
        return fanOut.language().is(fanOut.result(), STREAM)
                && element(fanOut).filter(of -> fanOut.language().is(of, TASK)).isPresent();
    }

    private static Optional<TypeMirror> element(MethodSubject fanOut) {
        return fanOut.language().argument((DeclaredType) fanOut.result(), 0);
    }

    /** The result, or the report of what is wrong. */
    Checked<EachMethodResult> result() {
        Optional<TypeMirror> element = element(fanOut);
        if (element.isEmpty()) {
            return reject(ResultMessages.rawResult(method(), TypeText.code(fanOut.returned())));
        }
        if (!language.is(element.get(), TASK)) {
            return reject(StreamMessages.ofResults(method(), returned(), streamOf(element.get())));
        }
        Optional<TypeMirror> value = language.argument((DeclaredType) element.get(), 0);
        if (value.isEmpty()) {
            return reject(ResultMessages.rawResult(method(), TypeText.code(fanOut.returned())));
        }
        ResultPart part = ResultPart.of(value.get(), language);
        if (fanOut.handle().isPresent()) {
            return reject(StreamMessages.inHandle(method(), returned(), streamOf(part.wanted())));
        }
        if (part.tolerant()) {
            return reject(ResultMessages.waitedOutcome(method(), returned(), streamOf(part.wanted())));
        }
        return isOf(part.wanted())
                ? Checked.right(new EachMethodResult(fanOut, new ResultShape.InStream(), part))
                : reject(StreamMessages.ofResults(method(), returned(), streamOf(part.wanted())));
    }

    /** Whether the method can return a stream of tasks that give such values. */
    private boolean isOf(TypeMirror value) {
        DeclaredType task = declared(TASK, value);
        return language.types().isAssignable(declared(STREAM, task), fanOut.result());
    }

    private DeclaredType declared(String type, TypeMirror argument) {
        return language.types().getDeclaredType(language.elements().getTypeElement(type), argument);
    }

    private Code streamOf(TypeMirror value) {
        return new EachResultText(fanOut).streamOf(TypeText.of(language.boxedOrVoid(value)));
    }

    private Code returned() {
        return TypeText.code(fanOut.returned());
    }

    private ExecutableElement method() {
        return fanOut.method().element();
    }

    private Checked<EachMethodResult> reject(Message message) {
        return Checked.wrong(fanOut.findings().report(message, fanOut.position()));
    }
}
