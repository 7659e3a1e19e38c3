/**
 * Methods with {@code @Gather}: which tasks they run, on which threads, what they return and throw. Groups as handles
 * are in {@code handle}.
 */
package dev.fanwise.behaviour.gather;
