package dev.fanwise.processor.model;

import java.util.List;

/**
 * One task for each component of a record.
 *
 * @param record how the record is created
 * @param slots in the order of the components
 */
public record Slots(RecordCall record, List<Slot> slots) implements Tasks {

    public Slots {
        slots = List.copyOf(slots);
    }

    @Override
    public boolean tolerant() {
        return slots.stream().allMatch(Slot::tolerant);
    }

    @Override
    public boolean partlyTolerant() {
        return !tolerant() && slots.stream().anyMatch(Slot::tolerant);
    }
}
