/**
 * Moments and clocks. What lives here knows nothing of tasks, calls or failures.
 */
@NullMarked
package dev.fanwise.engine.time;

import org.jspecify.annotations.NullMarked;
