package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * One task for each component of a record.
 *
 * @param record how the record is constructed: its class, with a diamond if it is generic
 * @param generic whether the record has type parameters to infer
 * @param slots in the order of the components
 */
public record Slots(TypeName record, boolean generic, List<Slot> slots) implements Tasks {

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
