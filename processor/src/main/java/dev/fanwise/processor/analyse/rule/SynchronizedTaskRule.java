package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TaskMessages;
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
    public void record() {
        tasks.forEach(this::record);
    }

    /** One synchronized method among others waits for none; two of them share a monitor. */
    public void recordShared() {
        for (Member task : tasks) {
            long sharing = tasks.stream()
                    .filter(other -> other.is(Modifier.STATIC) == task.is(Modifier.STATIC))
                    .count();
            if (sharing > 1) {
                record(task);
            }
        }
    }

    private void record(Member task) {
        fanOut.type().runs().addWait(task, fanOut.method(), fanOut.position());
    }

    /** Reports each method once, with all the fan-out methods whose tasks it serialises. */
    public static void report(Subject subject) {
        subject.runs().waits().forEach((task, waits) -> {
            List<Code> fanOuts = waits.stream()
                    .map(wait -> Code.of(wait.fanOut().name()))
                    .distinct()
                    .toList();
            subject.findings()
                    .report(
                            TaskMessages.synchronizedTask(
                                    task.element(),
                                    fanOuts,
                                    subject.isInSource(task.element())
                                            ? task.element()
                                            : waits.get(0).fanOut().element()),
                            Position.of(task.element()).or(waits.get(0).position()));
        });
    }
}
