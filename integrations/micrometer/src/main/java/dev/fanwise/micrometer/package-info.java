/** Observations of calls and tasks, and the context of the caller in every task. It knows the public types of Fanwise only. */
@NullMarked
package dev.fanwise.micrometer;

import org.jspecify.annotations.NullMarked;
