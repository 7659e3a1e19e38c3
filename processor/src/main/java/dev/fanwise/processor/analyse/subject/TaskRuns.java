package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import dev.fanwise.processor.diagnose.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;

/**
 * Which fan-out methods of a type run which methods, and what is known of the two.
 *
 * <p>Slots are run on every call. Whether there are elements, and what a body creates, only the program knows.
 */
public final class TaskRuns {

    private final Map<Member, List<Run>> runs = new LinkedHashMap<>();
    private final Map<Member, List<Run>> runsOfElements = new LinkedHashMap<>();
    private final Map<Member, List<Wait>> waits = new LinkedHashMap<>();
    private final Map<Member, Timed> timeouts = new LinkedHashMap<>();

    private final Set<VariableElement> explained = new HashSet<>();
    private final Set<VariableElement> taken = new HashSet<>();

    /** A task of a fan-out method, and where it is named. */
    public record Run(Member task, Position position) {}

    /** A fan-out method whose tasks wait for the monitor of a task method, and where to say so if not at the task. */
    public record Wait(Member fanOut, Position position) {}

    /** A timeout that is written in an annotation. */
    public record Timed(AttributePlace place, Position position, String text, Duration duration) {}

    public void add(Member fanOut, Member task, Position position) {
        runs.computeIfAbsent(fanOut, method -> new ArrayList<>()).add(new Run(task, position));
    }

    public void addForElements(Member fanOut, Member task, Position position) {
        runsOfElements.computeIfAbsent(fanOut, method -> new ArrayList<>()).add(new Run(task, position));
    }

    public void addWait(Member task, Member fanOut, Position position) {
        waits.computeIfAbsent(task, method -> new ArrayList<>()).add(new Wait(fanOut, position));
    }

    /** A parameter of which a message says already why no task takes it. */
    public void addExplained(VariableElement parameter) {
        explained.add(parameter);
    }

    public boolean isExplained(VariableElement parameter) {
        return explained.contains(parameter);
    }

    /** A parameter that takes the result of another task. */
    public void addTaken(VariableElement parameter) {
        taken.add(parameter);
    }

    public boolean isTaken(VariableElement parameter) {
        return taken.contains(parameter);
    }

    public void addTimeout(Member fanOut, Timed timed) {
        timeouts.put(fanOut, timed);
    }

    /** The methods that run others on every call, in the order in which they were added. */
    public Set<Member> fanOuts() {
        return runs.keySet();
    }

    /** What the method runs on every call; nothing if it is not a fan-out method. */
    public List<Run> of(Member method) {
        return runs.getOrDefault(method, List.of());
    }

    /** What the method runs if there are elements. */
    public List<Run> ofElements(Member method) {
        return runsOfElements.getOrDefault(method, List.of());
    }

    /** All task methods that are run, on every call or for elements, each with the fan-out methods that run it. */
    public Map<Member, Set<Member>> fanOutsByTask() {
        Map<Member, Set<Member>> fanOuts = new LinkedHashMap<>();
        Stream.of(runs, runsOfElements)
                .flatMap(all -> all.entrySet().stream())
                .forEach(entry -> entry.getValue()
                        .forEach(run -> fanOuts.computeIfAbsent(run.task(), task -> new LinkedHashSet<>())
                                .add(entry.getKey())));
        return fanOuts;
    }

    /** The task methods that serialise tasks, with the fan-out methods whose tasks those are. */
    public Map<Member, List<Wait>> waits() {
        return waits;
    }

    public Map<Member, Timed> timeouts() {
        return timeouts;
    }

    public Optional<Timed> timeoutOf(Member fanOut) {
        return Optional.ofNullable(timeouts.get(fanOut));
    }
}
