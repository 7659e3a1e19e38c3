package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The rule that tasks must not wait for each other's monitor. */
public final class SynchronizedTaskRule {

    private final MethodSubject fanOut;
    private final List<Member> tasks = new ArrayList<>();

    public SynchronizedTaskRule(MethodSubject fanOut) {
        this.fanOut = fanOut;
    }

    public void add(Member task) {
        if (task.is(Modifier.SYNCHRONIZED)) {
            tasks.add(task);
        }
    }

    /** Each task is another call: one synchronized method serialises the fan-out. */
    public void report() {
        tasks.forEach(this::report);
    }

    /** One synchronized method among others waits for nobody; two of them share a monitor. */
    public void reportShared() {
        for (Member task : tasks) {
            long sharing = tasks.stream()
                    .filter(other -> other.is(Modifier.STATIC) == task.is(Modifier.STATIC))
                    .count();
            if (sharing > 1) {
                report(task);
            }
        }
    }

    private void report(Member task) {
        fanOut.findings()
                .report(
                        Rule.SYNCHRONIZED_TASK,
                        Position.of(task.element()).or(fanOut.position()),
                        task.name(),
                        fanOut.name());
    }
}
