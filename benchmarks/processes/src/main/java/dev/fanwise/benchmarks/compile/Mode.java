package dev.fanwise.benchmarks.compile;

/** The ways in which the same classes are compiled. */
enum Mode {
    /** No processor: the sources that it generates are given to the compiler with the others. */
    PLAIN,
    /** A processor that only writes the sources that another one generates. */
    REPLAY,
    /** The processor itself. */
    PROCESSOR
}
