/**
 * What a fan-out method may return, by its annotation, and what that asks of each task.
 *
 * <p>Tasks are not looked for here: a result gets a task that was found and says whether it fits.
 */
@NullMarked
package dev.fanwise.processor.analyse.result;

import org.jspecify.annotations.NullMarked;
