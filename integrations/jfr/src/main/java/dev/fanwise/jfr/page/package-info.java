/**
 * Turns a recording into a page. It reads events by their names, so it needs nothing but the JDK: neither the classes that
 * write the events nor Fanwise itself.
 */
@NullMarked
package dev.fanwise.jfr.page;

import org.jspecify.annotations.NullMarked;
