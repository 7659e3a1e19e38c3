/** Scoped values of the caller in every task. It knows the public types of Fanwise only. */
@NullMarked
package dev.fanwise.scopedvalues;

import org.jspecify.annotations.NullMarked;
