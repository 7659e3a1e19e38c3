package dev.fanwise.processor.analyse;

import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fan-out methods of a type run which methods on every call, to find those that run themselves.
 *
 * <p>Slots are run on every call. Whether there are elements, and what a body creates, only the program knows.
 */
final class TaskCycles {

    private final Map<Member, List<Run>> runs = new LinkedHashMap<>();

    /** A task of a fan-out method, and where it is named. */
    private record Run(Member task, Position position) {}

    void add(Member fanOut, Member task, Position position) {
        runs.computeIfAbsent(fanOut, method -> new ArrayList<>()).add(new Run(task, position));
    }

    /** Reports each cycle once, at the first of its methods. */
    void report(Findings findings) {
        Set<Member> reported = new HashSet<>();
        for (Member fanOut : runs.keySet()) {
            if (!reported.contains(fanOut)) {
                List<Run> cycle = shortestFrom(fanOut);
                if (!cycle.isEmpty()) {
                    cycle.forEach(run -> reported.add(run.task()));
                    findings.report(Rule.ENDLESS_TASKS, cycle.get(0).position(), TypeText.of(fanOut), text(cycle));
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
                runs.getOrDefault(end, List.of()).forEach(run -> ways.add(longer(way, run)));
            }
        }
        return List.of();
    }

    private static List<Run> longer(List<Run> way, Run run) {
        List<Run> longer = new ArrayList<>(way);
        longer.add(run);
        return longer;
    }

    private static String text(List<Run> cycle) {
        return cycle.stream().map(run -> TypeText.of(run.task())).collect(Collectors.joining(", which has the task "));
    }
}
