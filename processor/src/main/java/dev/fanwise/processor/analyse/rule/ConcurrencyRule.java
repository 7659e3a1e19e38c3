package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.read.FanOutAnnotation;

/** The rule that a bound is a number of tasks. */
public final class ConcurrencyRule {

    private ConcurrencyRule() {}

    public static void check(MethodSubject fanOut, FanOutAnnotation annotation) {
        int concurrency = annotation.concurrency().value();
        if (concurrency < 0) {
            fanOut.findings()
                    .report(
                            PolicyMessages.badConcurrency(
                                    fanOut.place(annotation, annotation.concurrency()), concurrency),
                            fanOut.position(annotation, annotation.concurrency()));
        }
    }
}
