/** Libraries that bind a context to a thread, with every shape of a fan-out on every kind of threads. */
@NullMarked
package dev.fanwise.contexts;

import org.jspecify.annotations.NullMarked;
