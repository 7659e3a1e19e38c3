/**
 * What members say to each other: a task starts at most once, is cancelled, ends, or its member is lost. Tasks are bytes here;
 * what is in them is not known.
 *
 * <p>Each member has one {@code Node}, a {@code Link} to each other member, and on it one {@code Session} at a time. All that
 * two members know of each other hangs on their session and ends with it.
 */
@NullMarked
package dev.fanwise.cluster.protocol;

import org.jspecify.annotations.NullMarked;
