/**
 * Typed readers of the annotations, by name: no class of the annotations artifact is needed to run
 * the processor, and every value keeps its place in the source.
 *
 * <p>Nothing is judged here.
 */
@NullMarked
package dev.fanwise.processor.read;

import org.jspecify.annotations.NullMarked;
