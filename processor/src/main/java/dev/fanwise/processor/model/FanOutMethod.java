package dev.fanwise.processor.model;

import java.util.Optional;

/**
 * A method that runs tasks: which ones, and what happens when they end.
 *
 * <p>The two are independent of each other, so a new way to choose tasks or a new policy is a new
 * record, and no existing one changes.
 *
 * @param signature the method to implement
 * @param label the name of the fan-out in thread names and messages, such as {@code Pages.load}
 * @param tasks which tasks run
 * @param policy when the method returns, and what becomes of the tasks then
 * @param handle what the method returns at once; empty if it waits itself
 */
public record FanOutMethod(Signature signature, String label, Tasks tasks, Policy policy, Optional<Handle> handle) {}
