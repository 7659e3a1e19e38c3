package dev.fanwise.processor.read;

import javax.lang.model.element.AnnotationValue;

/**
 * An attribute of an annotation in the source.
 *
 * @param name how it is called
 * @param value its value, or the default
 * @param explicit whether it is written out
 * @param position where, if it is written out
 */
public record Attribute<T>(String name, T value, boolean explicit, AnnotationValue position) {}
