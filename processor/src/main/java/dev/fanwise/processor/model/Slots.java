package dev.fanwise.processor.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One task for each component of a record, and those whose results only other tasks take.
 *
 * @param record how the record is created
 * @param components the names of the components, which are those of their tasks; in the order of the record
 * @param tasks in an order in which each comes after those that it needs
 */
public record Slots(RecordCall record, List<String> components, List<Slot> tasks) implements Tasks {

    public Slots {
        components = List.copyOf(components);
        tasks = List.copyOf(tasks);
    }

    /** The tasks of the components, in their order. */
    public List<Slot> slots() {
        Map<String, Slot> byName = tasks.stream().collect(Collectors.toMap(Slot::name, Function.identity()));
        return components.stream().map(byName::get).toList();
    }

    /** Whether tasks wait for others. */
    public boolean ordered() {
        return tasks.stream().anyMatch(task -> !task.needs().isEmpty());
    }

    @Override
    public boolean discards() {
        return tasks.stream().anyMatch(task -> task.discard().isPresent());
    }

    @Override
    public boolean tolerant() {
        return slots().stream().allMatch(Slot::tolerant);
    }

    @Override
    public boolean partlyTolerant() {
        return !tolerant() && slots().stream().anyMatch(Slot::tolerant);
    }
}
