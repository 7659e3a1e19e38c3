package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.diagnose.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fan-out methods of a type run which methods on every call.
 *
 * <p>Slots are run on every call. Whether there are elements, and what a body creates, only the program knows.
 */
public final class TaskRuns {

    private final Map<Member, List<Run>> runs = new LinkedHashMap<>();

    /** A task of a fan-out method, and where it is named. */
    public record Run(Member task, Position position) {}

    public void add(Member fanOut, Member task, Position position) {
        runs.computeIfAbsent(fanOut, method -> new ArrayList<>()).add(new Run(task, position));
    }

    /** The methods that run others, in the order in which they were added. */
    public Set<Member> fanOuts() {
        return runs.keySet();
    }

    /** What the method runs; nothing if it is not a fan-out method. */
    public List<Run> of(Member method) {
        return runs.getOrDefault(method, List.of());
    }
}
