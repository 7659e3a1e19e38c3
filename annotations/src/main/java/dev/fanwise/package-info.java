/**
 * The public API of Fanwise: the annotations, and the types that annotated methods take and
 * return.
 *
 * <p>The mechanism does not belong here; it is in {@link dev.fanwise.runtime}.
 */
@NullMarked
package dev.fanwise;

import org.jspecify.annotations.NullMarked;
