package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.read.FanOutAnnotation;

/** The rule that a bound is a number of tasks. */
public final class ConcurrencyRule {

    private ConcurrencyRule() {}

    public static void check(MethodSubject fanOut, FanOutAnnotation annotation) {
        int concurrency = annotation.concurrency().value();
        if (concurrency < 0) {
            fanOut.report(
                    annotation,
                    annotation.concurrency(),
                    Rule.BAD_CONCURRENCY,
                    "concurrency is " + concurrency + ", but it is the largest number of tasks in flight."
                            + " Write a positive number, or 0 for no bound.");
        }
    }
}
