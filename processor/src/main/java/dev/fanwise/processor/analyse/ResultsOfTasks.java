package dev.fanwise.processor.analyse;

import dev.fanwise.processor.diagnose.Rule;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** The rules for methods that return the results of all their tasks. */
final class ResultsOfTasks implements ResultRules {

    private final MethodSubject fanOut;
    private final String withoutEach;

    /**
     * Creates the rules.
     *
     * @param withoutEach what a method that has no {@code @Each} returns, in a sentence
     */
    ResultsOfTasks(MethodSubject fanOut, String withoutEach) {
        this.fanOut = fanOut;
        this.withoutEach = withoutEach;
    }

    @Override
    public Optional<EachResult> ofEach(SourceType source) {
        TypeMirror result = fanOut.result();
        if (fanOut.language().is(result, "dev.fanwise.Waited")) {
            fanOut.report(
                    Rule.UNSUPPORTED_RESULT,
                    fanOut.name(),
                    TypeText.of(fanOut.returned()),
                    "A Waited is what a @WaitFor method returns: annotate the method with that, or return a List.");
            return Optional.empty();
        }
        return EachResult.of(fanOut, source);
    }

    @Override
    public Optional<ResultType> ofComponent(RecordComponentElement component, TypeMirror type) {
        return Optional.of(ResultType.of(type, fanOut.language()));
    }

    @Override
    public String withoutEach() {
        return withoutEach;
    }
}
