package dev.fanwise.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;

/** A test for each kind of thread that a task or a caller can have to itself. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest
@ThreadChoices(ThreadChoices.Which.DEDICATED)
public @interface EveryDedicatedThreadKind {}
