/**
 * Exceptions: which of them mean a cancellation, how one is suppressed under another, where its stack trace leads, and how
 * one that is never retrieved is reported. What lives here knows nothing of tasks and calls but their names, and survives
 * exceptions of the user's whose own methods throw.
 */
@NullMarked
package dev.fanwise.engine.failure;

import org.jspecify.annotations.NullMarked;
