/**
 * Writes generated classes from valid models.
 *
 * <p>Nothing is decided here and nothing can be reported: what a model says can be written. A state
 * that no model can have is an {@code AssertionError}.
 */
@NullMarked
package dev.fanwise.processor.emit;

import org.jspecify.annotations.NullMarked;
