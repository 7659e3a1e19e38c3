package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.rule.UnusedParameterRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.model.Slots;

/** Asks for unused parameters where a task need not take them all. */
final class UnusedParameters {

    private UnusedParameters() {}

    /** Over {@code @Each}, and in a scope with a body, a task takes all parameters or does not bind. */
    static void check(MethodSubject fanOut, AnalysedTasks tasks) {
        if (tasks.model().value().filter(Slots.class::isInstance).isPresent()) {
            UnusedParameterRule.check(fanOut, tasks.taking());
        }
    }
}
