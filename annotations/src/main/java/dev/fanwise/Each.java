package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of a fan-out method that holds the elements: one task runs for each of them.
 *
 * <p>The parameter is an {@link Iterable}, an {@link java.util.Iterator Iterator}, a {@link
 * java.util.stream.Stream Stream}, an array, or a {@link java.util.Map Map}, whose entries are the
 * elements. It is read once, in order. Elements may be null. If the source is null, the call throws a {@link
 * NullPointerException} that names the parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Each {}
