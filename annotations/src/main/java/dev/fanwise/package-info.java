/**
 * What user code sees of Fanwise: the annotations, and the types that annotated methods take and
 * return.
 *
 * <p>Mechanism does not live here; it is in {@link dev.fanwise.runtime}.
 */
@NullMarked
package dev.fanwise;

import org.jspecify.annotations.NullMarked;
