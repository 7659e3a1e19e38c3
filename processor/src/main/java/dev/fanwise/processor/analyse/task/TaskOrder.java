package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.OrderMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.model.Need;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** An order in which each task comes after those that it needs. Each task and each need is looked at once. */
public final class TaskOrder {

    private final MethodSubject fanOut;
    private final Map<String, AnalysedWork> tasks;
    private final Set<String> ordered = new LinkedHashSet<>();
    private final Set<String> way = new LinkedHashSet<>();

    private TaskOrder(MethodSubject fanOut, Map<String, AnalysedWork> tasks) {
        this.fanOut = fanOut;
        this.tasks = tasks;
    }

    /**
     * Orders tasks.
     *
     * @param first those of components; others follow if one needs them
     * @param tasks all tasks by their names
     */
    public static Checked<List<String>> of(
            MethodSubject fanOut, Iterable<String> first, Map<String, AnalysedWork> tasks) {
        TaskOrder order = new TaskOrder(fanOut, tasks);
        Optional<Reported> wrong = Optional.empty();
        for (String task : first) {
            Optional<Reported> cycle = order.add(task);
            if (cycle.isPresent()) {
                order.leave();
                wrong = wrong.or(() -> cycle);
            }
        }
        return wrong.<Checked<List<String>>>map(Checked::wrong)
                .orElseGet(() -> Checked.right(List.copyOf(order.ordered)));
    }

    /** What is in the cycle that is reported, or leads to it, is not looked at again; another cycle is another mistake. */
    private void leave() {
        ordered.addAll(way);
        way.clear();
    }

    private Optional<Reported> add(String task) {
        if (ordered.contains(task)) {
            return Optional.empty();
        }
        way.add(task);
        for (Map.Entry<Need, VariableElement> need :
                Objects.requireNonNull(tasks.get(task)).needs().entrySet()) {
            String other = need.getKey().task();
            Optional<Reported> cycle = way.contains(other) ? Optional.of(report(other, need.getValue())) : add(other);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        way.remove(task);
        ordered.add(task);
        return Optional.empty();
    }

    /** At the parameter that closes the cycle. */
    private Reported report(String first, VariableElement closing) {
        List<String> names = new ArrayList<>(way);
        List<Code> cycle = names.subList(names.indexOf(first), names.size()).stream()
                .map(Code::of)
                .toList();
        return fanOut.findings()
                .report(
                        OrderMessages.cycle(
                                cycle,
                                closing,
                                AnnotationUse.isPresent(
                                        closing,
                                        AnnotationNames.FROM,
                                        fanOut.language().elements()),
                                fanOut.code()),
                        Position.of(closing).or(fanOut.position()));
    }
}
