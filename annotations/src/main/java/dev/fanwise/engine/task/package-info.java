/**
 * One task: how it passes from one state to the next, on which thread it runs and with what around it, how it is stopped,
 * and how others wait for it. The handshake between the thread that runs a task and the one that stops it stands in {@link
 * dev.fanwise.engine.task.TaskState}, whose fields are private for that reason. What becomes of a call does not live here:
 * a task tells its {@link dev.fanwise.engine.task.TaskOwner} that it has ended, once, and asks it for nothing.
 */
@NullMarked
package dev.fanwise.engine.task;

import org.jspecify.annotations.NullMarked;
