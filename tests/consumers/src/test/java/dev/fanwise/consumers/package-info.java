/** Checks of what is published. The projects that use it are in {@code src/projects}. */
@NullMarked
package dev.fanwise.consumers;

import org.jspecify.annotations.NullMarked;
