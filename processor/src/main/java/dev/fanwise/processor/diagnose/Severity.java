package dev.fanwise.processor.diagnose;

/** How bad it is. */
public enum Severity {

    /** Nothing can be generated from it. */
    ERROR,

    /** It compiles, but hardly as meant. Can be suppressed by id. */
    WARNING
}
