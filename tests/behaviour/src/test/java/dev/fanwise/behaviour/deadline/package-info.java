/**
 * How long calls take, and what callers say about that at run time: deadlines that go down, numbers and times as parameters,
 * tasks that are slow to stop. Constant timeouts are in the packages of the annotations.
 */
package dev.fanwise.behaviour.deadline;
