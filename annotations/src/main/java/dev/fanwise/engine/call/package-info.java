/**
 * One call: the thread that waits for its tasks, what they report to it, which end decides it, and what is made of their
 * failures. What the policy does with that stands in generated code and does not live here; how a task runs and stops is a
 * matter of {@link dev.fanwise.engine.task}.
 */
@NullMarked
package dev.fanwise.engine.call;

import org.jspecify.annotations.NullMarked;
