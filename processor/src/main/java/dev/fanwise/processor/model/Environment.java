package dev.fanwise.processor.model;

/**
 * What generated code can use where it is compiled.
 *
 * @param virtualThreads whether the source level has virtual threads
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is visible
 * @param nullableAnnotation whether {@code org.jspecify.annotations.Nullable} is visible
 */
public record Environment(boolean virtualThreads, boolean generatedAnnotation, boolean nullableAnnotation) {}
