/**
 * What a compilation with the processor costs, beside the same compilation without it and beside other processors.
 *
 * <p>{@code Run} measures. Nothing here is about what the compiled programs cost when they run.
 */
@NullMarked
package dev.fanwise.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
