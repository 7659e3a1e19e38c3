/** A page put together from three requests that are on their way at the same time. */
@NullMarked
package dev.fanwise.examples.page;

import org.jspecify.annotations.NullMarked;
