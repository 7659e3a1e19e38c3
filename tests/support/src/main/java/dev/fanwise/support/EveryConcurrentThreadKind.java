package dev.fanwise.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;

/** A test of what holds whatever runs the tasks, if it runs two at the same time. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest
@ThreadChoices(ThreadChoices.Which.CONCURRENT)
public @interface EveryConcurrentThreadKind {}
