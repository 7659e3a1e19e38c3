package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.subject.CallInputs;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.model.Bound;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.Optional;

/** The rule that a bound is a number of tasks. */
public final class ConcurrencyRule {

    private ConcurrencyRule() {}

    /** The bound of a method over elements, or with a body; none if what is written is wrong. */
    public static Optional<Bound> bound(MethodSubject fanOut, FanOutAnnotation annotation) {
        int concurrency = annotation.concurrency().value();
        Optional<TaskInput> parameter = CallInputs.concurrency(fanOut);
        if (parameter.isPresent() && annotation.concurrency().explicit()) {
            fanOut.findings()
                    .report(
                            PolicyMessages.setTwice(
                                    fanOut.place(annotation, annotation.concurrency()),
                                    parameter.get().element()),
                            fanOut.position(annotation, annotation.concurrency()));
        }
        if (concurrency < 0) {
            fanOut.findings()
                    .report(
                            PolicyMessages.badConcurrency(
                                    fanOut.place(annotation, annotation.concurrency()), concurrency),
                            fanOut.position(annotation, annotation.concurrency()));
        }
        if (parameter.isPresent()) {
            return parameter.map(given -> new Bound.GivenByParameter(given.variable()));
        }
        return concurrency > 0 ? Optional.of(new Bound.Constant(concurrency)) : Optional.empty();
    }
}
