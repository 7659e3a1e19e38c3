/**
 * Fan-out methods, and the same methods written by hand with nothing but the JDK: the same tasks at the same time, the
 * same results, the same exceptions thrown at the same moment, and the same fate of tasks that still run then.
 *
 * <p>They are there to be compared in size. Nothing here runs.
 */
@NullMarked
package dev.fanwise.benchmarks.size;

import org.jspecify.annotations.NullMarked;
