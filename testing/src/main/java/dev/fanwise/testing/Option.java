package dev.fanwise.testing;

/**
 * Something that can happen next.
 *
 * @param kind what it is
 * @param number the number of the thread that runs, or of the way
 * @param words the same for a person
 */
record Option(Option.Kind kind, int number, String words) {

    enum Kind {
        /** A thread runs until it waits, ends or starts a task. */
        RUN,

        /** Time passes. */
        PASS,

        /** The caller is interrupted. */
        INTERRUPT,

        /** A way in which the thread that runs goes on. */
        WAY
    }
}
