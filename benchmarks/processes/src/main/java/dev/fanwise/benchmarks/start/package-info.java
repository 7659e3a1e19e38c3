/**
 * What the first fan-out of a program costs, when nothing is loaded and compiled yet.
 *
 * <p>{@code Run} starts the programs here again and again. What calls cost later is not measured here.
 */
@NullMarked
package dev.fanwise.benchmarks.start;

import org.jspecify.annotations.NullMarked;
