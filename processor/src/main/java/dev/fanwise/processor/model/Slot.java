package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The task of one record component, or a task whose result only other tasks take.
 *
 * @param name the name of the task; that of the component, if it has one
 * @param result what the task gives; never primitive
 * @param neverNull whether the component is of a primitive type, and the task might give null
 * @param tolerant whether the task's failure is a result: the component is an {@code Outcome}, or there is none
 * @param work what the task does
 * @param needs the tasks that it waits for
 * @param timeout the longest time that the task may take
 * @param discard what is given the result if it is not received
 */
public record Slot(
        String name,
        TypeName result,
        boolean neverNull,
        boolean tolerant,
        Work work,
        List<Need> needs,
        Optional<Duration> timeout,
        Optional<Work.Call> discard) {

    public Slot {
        needs = List.copyOf(needs);
    }
}
