/**
 * The annotation processor: the wiring of its stages and its behaviour over rounds.
 *
 * <p>Work flows one way: {@code read} gives typed annotations, {@code analyse} turns declarations into
 * a {@code model} or into values of {@code diagnose}, {@code emit} writes the model. No stage knows a
 * later one, and nothing knows this package.
 */
@NullMarked
package dev.fanwise.processor;

import org.jspecify.annotations.NullMarked;
