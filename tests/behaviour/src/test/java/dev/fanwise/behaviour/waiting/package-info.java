/**
 * Methods with {@code @WaitFor}: what ends a wait, what it returns, and what becomes of the tasks that it leaves.
 */
package dev.fanwise.behaviour.waiting;
