package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.Optional;

/**
 * The task of one record component.
 *
 * @param component the name of the component, which is the name of the task
 * @param result what the task gives; never primitive
 * @param neverNull whether the component is of a primitive type, and the task might give null
 * @param tolerant whether the component is an {@code Outcome}, so that its failure is a result
 * @param work what the task does
 * @param timeout the longest time that the task may take
 */
public record Slot(
        String component,
        TypeName result,
        boolean neverNull,
        boolean tolerant,
        Work work,
        Optional<Duration> timeout) {}
