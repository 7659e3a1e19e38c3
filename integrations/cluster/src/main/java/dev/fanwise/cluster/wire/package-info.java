/**
 * Values as bytes: what generated classes use to write arguments and to read results, within limits.
 *
 * <p>Nothing here knows members or tasks. Nothing is allocated by a length that the bytes merely claim, and no class is
 * loaded by a name that is not allowed.
 */
@NullMarked
package dev.fanwise.cluster.wire;

import org.jspecify.annotations.NullMarked;
