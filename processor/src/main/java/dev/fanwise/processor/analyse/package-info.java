/**
 * Judges declarations: reads elements, checks every rule, and gives a valid model or diagnostics.
 *
 * <p>This is the last stage that sees {@code javax.lang.model}. It writes nothing and prints nothing.
 */
@NullMarked
package dev.fanwise.processor.analyse;

import org.jspecify.annotations.NullMarked;
