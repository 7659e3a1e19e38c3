/**
 * Finds the tasks of a fan-out method: which method or value runs for an element, a component or a body, how its
 * parameters are filled, and how what it returns becomes the result that is asked for.
 *
 * <p>What a fan-out method as a whole may return, and what its policy makes of its tasks, is not decided here.
 */
@NullMarked
package dev.fanwise.processor.analyse.task;

import org.jspecify.annotations.NullMarked;
