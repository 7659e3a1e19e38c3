package dev.fanwise.runtime;

/** What a task waits for before it is started: another task of its call, and its value, or by {@link FanOut#endOf} its end. */
public sealed interface Need permits Slot, AsyncSlot, GivenSlot, EndOf {}
