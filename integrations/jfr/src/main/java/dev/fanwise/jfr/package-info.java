/** An event for each call and each task. It knows the public types of Fanwise only. */
@NullMarked
package dev.fanwise.jfr;

import org.jspecify.annotations.NullMarked;
