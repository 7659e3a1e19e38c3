/** Tasks that take the results of others: when they start, and what becomes of them when a task that they need fails. */
package dev.fanwise.behaviour.order;
