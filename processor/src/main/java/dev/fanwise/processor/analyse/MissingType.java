package dev.fanwise.processor.analyse;

/**
 * A type that was not found.
 *
 * @param name as it is written in the source
 * @param place where it is needed, such as "the result of load"
 */
public record MissingType(String name, String place) {}
