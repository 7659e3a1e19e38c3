/**
 * Fan-outs in an application of Spring Boot. Each auto-configuration needs only what its conditions name, so that an
 * application without actuator, Micrometer or SLF4J starts all the same. What is configured is described in the guide.
 */
@NullMarked
package dev.fanwise.springboot;

import org.jspecify.annotations.NullMarked;
