package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.subject.TaskRuns;
import dev.fanwise.processor.analyse.subject.TaskRuns.Run;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.TaskMessages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rule that a fan-out method does not run itself on every call, by way of its tasks. */
public final class TaskCycleRule {

    private final TaskRuns runs;

    private TaskCycleRule(TaskRuns runs) {
        this.runs = runs;
    }

    /** Reports each cycle once, at the first of its methods. */
    public static void check(Subject subject) {
        new TaskCycleRule(subject.runs()).report(subject.findings());
    }

    private void report(Findings findings) {
        Set<Member> reported = new HashSet<>();
        for (Member fanOut : runs.fanOuts()) {
            if (!reported.contains(fanOut)) {
                List<Run> cycle = shortestFrom(fanOut);
                if (!cycle.isEmpty()) {
                    cycle.forEach(run -> reported.add(run.task()));
                    findings.report(
                            TaskMessages.endlessTasks(
                                    TypeText.code(fanOut),
                                    cycle.stream()
                                            .map(run -> TypeText.code(run.task()))
                                            .toList()),
                            cycle.get(0).position());
                }
            }
        }
    }

    /** The shortest way from a method back to it, or nothing. */
    private List<Run> shortestFrom(Member fanOut) {
        Set<Member> seen = new HashSet<>();
        Deque<List<Run>> ways = new ArrayDeque<>();
        ways.add(List.of());
        while (!ways.isEmpty()) {
            List<Run> way = ways.remove();
            Member end = way.isEmpty() ? fanOut : way.get(way.size() - 1).task();
            if (!way.isEmpty() && end.equals(fanOut)) {
                return way;
            }
            if (seen.add(end)) {
                runs.of(end).forEach(run -> ways.add(longer(way, run)));
            }
        }
        return List.of();
    }

    private static List<Run> longer(List<Run> way, Run run) {
        List<Run> longer = new ArrayList<>(way);
        longer.add(run);
        return longer;
    }
}
