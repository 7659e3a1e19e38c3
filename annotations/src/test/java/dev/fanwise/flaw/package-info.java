/**
 * Takes orderings out of the engine, and sees that the model checks notice. No check lives here.
 */
@NullMarked
package dev.fanwise.flaw;

import org.jspecify.annotations.NullMarked;
