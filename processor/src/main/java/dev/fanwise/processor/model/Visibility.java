package dev.fanwise.processor.model;

/** Who can see a generated member. */
public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE
}
