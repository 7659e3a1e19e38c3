package dev.fanwise.benchmarks.slots;

/** Three results. */
record Trio(Integer first, Integer second, Integer third) {}
