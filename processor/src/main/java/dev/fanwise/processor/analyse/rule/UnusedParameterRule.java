package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.CallInputs;
import dev.fanwise.processor.analyse.subject.CallParameters;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TakingTask;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.UnusedParameterAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rule that every parameter is for a task. */
public final class UnusedParameterRule {

    private UnusedParameterRule() {}

    /**
     * Checks the parameters of a method that returns a record; over elements, a task takes them all or does not bind.
     *
     * @param tasks the tasks with the parameters that they take
     */
    public static void check(MethodSubject fanOut, List<TakingTask> tasks) {
        CallParameters call = new CallParameters(fanOut, parameter -> isTaken(parameter, tasks));
        for (TaskInput parameter : fanOut.parameters()) {
            // a unit goes with its number, which is one mistake
            if (!isTaken(parameter, tasks)
                    && !call.isUnitOfUnused(parameter)
                    && !CallInputs.isTimeout(parameter, fanOut.language())
                    && !fanOut.type().runs().isExplained(parameter.element())) {
                fanOut.findings()
                        .report(
                                TaskMessages.unusedParameter(
                                        fanOut.code(),
                                        Code.of(parameter.name()),
                                        advice(fanOut, parameter, tasks, call)),
                                Position.of(parameter.element()));
            }
        }
    }

    private static boolean isTaken(TaskInput parameter, List<TakingTask> tasks) {
        return tasks.stream().anyMatch(task -> task.takes().contains(parameter.name()));
    }

    private static UnusedParameterAdvice advice(
            MethodSubject fanOut, TaskInput parameter, List<TakingTask> tasks, CallParameters call) {
        List<Edit> edits = List.of(
                new Edit.RemoveParameter(parameter.element()),
                new Edit.Advice("let a task take " + TypeText.parameter(parameter.type(), parameter.name())));
        return call.advice(parameter)
                .or(() -> otherTaken(fanOut, parameter, tasks))
                .orElseGet(() -> UnusedParameterAdvice.byName(edits));
    }

    /** A parameter of the same type that tasks take: one of them may have been meant to take this one. */
    private static Optional<UnusedParameterAdvice> otherTaken(
            MethodSubject fanOut, TaskInput parameter, List<TakingTask> tasks) {
        for (TaskInput other : fanOut.parameters()) {
            List<TakingTask> taking = tasks.stream()
                    .filter(task -> task.takes().contains(other.name())
                            && !task.parameters().isEmpty())
                    .toList();
            boolean isAlike = fanOut.language().types().isSameType(other.type(), parameter.type());
            if (isAlike && !taking.isEmpty() && !other.name().equals(parameter.name())) {
                List<Edit> edits = new ArrayList<>();
                taking.forEach(task -> task.parameter(other.name())
                        .ifPresent(taken -> edits.add(new Edit.RenameParameter(taken, Code.of(parameter.name())))));
                edits.add(new Edit.RemoveParameter(parameter.element()));
                return Optional.of(UnusedParameterAdvice.otherTaken(
                        taking.stream().map(TakingTask::name).toList(), Code.of(other.name()), edits));
            }
        }
        return Optional.empty();
    }
}
