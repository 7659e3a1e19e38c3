package dev.fanwise.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated class in its class file, where {@code javax.annotation.processing.Generated} does
 * not reach. Coverage and analysis tools leave classes out that bear an annotation of such a name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FanwiseGenerated {}
