package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Rule;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** What a method may return that gathers the results of all its tasks. */
public final class GatheredResults implements AllowedResults {

    private final MethodSubject fanOut;
    private final String withoutEach;

    /**
     * Creates the results of a method.
     *
     * @param withoutEach what a method that has no {@code @Each} returns, in a sentence
     */
    public GatheredResults(MethodSubject fanOut, String withoutEach) {
        this.fanOut = fanOut;
        this.withoutEach = withoutEach;
    }

    @Override
    public Optional<EachMethodResult> ofEach(EachSource source) {
        TypeMirror result = fanOut.result();
        if (fanOut.language().is(result, "dev.fanwise.Waited")) {
            fanOut.report(
                    Rule.UNSUPPORTED_RESULT,
                    fanOut.name(),
                    TypeText.of(fanOut.returned()),
                    "A Waited is what a @WaitFor method returns: annotate the method with that, or return a List.");
            return Optional.empty();
        }
        return EachMethodResult.of(fanOut, source);
    }

    @Override
    public Optional<ResultPart> ofComponent(RecordComponentElement component, TypeMirror type) {
        return Optional.of(ResultPart.of(type, fanOut.language()));
    }

    @Override
    public String withoutEach() {
        return withoutEach;
    }
}
