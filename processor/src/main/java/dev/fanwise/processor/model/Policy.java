package dev.fanwise.processor.model;

/** When a fan-out method returns, and what becomes of its tasks then. */
public sealed interface Policy permits GatherPolicy, WaitForPolicy, ScopePolicy {}
