package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.diagnose.ResultMessages.WithoutEach;
import dev.fanwise.processor.diagnose.StreamMessages;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** What a method may return that gathers the results of all its tasks. */
public final class GatheredResults implements AllowedResults {

    private final MethodSubject fanOut;
    private final WithoutEach withoutEach;

    /**
     * Creates the results of a method.
     *
     * @param withoutEach what a method that has no {@code @Each} returns
     */
    public GatheredResults(MethodSubject fanOut, WithoutEach withoutEach) {
        this.fanOut = fanOut;
        this.withoutEach = withoutEach;
    }

    @Override
    public Checked<EachMethodResult> ofEach(EachSource source) {
        TypeMirror result = fanOut.result();
        if (fanOut.language().is(result, "dev.fanwise.Waited")) {
            return Checked.wrong(fanOut.findings()
                    .report(
                            ResultMessages.gatherReturnsWaited(
                                    fanOut.method().element(), TypeText.code(fanOut.returned())),
                            fanOut.position()));
        }
        if (WaitedStream.hasTasks(fanOut)) {
            return Checked.wrong(fanOut.findings()
                    .report(
                            StreamMessages.gathered(fanOut.method().element(), TypeText.code(fanOut.returned())),
                            fanOut.position()));
        }
        return DeclaredEachResult.of(fanOut, source);
    }

    @Override
    public Checked<ResultPart> ofComponent(RecordComponentElement component, TypeMirror type) {
        return Checked.right(ResultPart.of(type, fanOut.language()));
    }

    @Override
    public WithoutEach withoutEach() {
        return withoutEach;
    }
}
