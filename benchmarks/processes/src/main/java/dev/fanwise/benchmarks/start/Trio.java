package dev.fanwise.benchmarks.start;

/** Three results. */
record Trio(int first, int second, int third) {}
